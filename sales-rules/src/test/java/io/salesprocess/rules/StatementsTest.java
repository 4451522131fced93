package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.attested;
import static io.salesprocess.rules.given.Conditions.confirmed;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Times.moment;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementsTest {
    private static Judged plan_is_to_be_confirmed(Word word) {
        return given().doneWhen(confirmed("plan")).confirmation(word).inspect();
    }

    @Test
    void the_buyers_yes_counts_and_the_buyers_no_does_not() {
        plan_is_to_be_confirmed(word("w1", "plan").said("yes", "2025-03-01", "buyer"))
                .met("w1");
        plan_is_to_be_confirmed(word("w1", "plan").said("no", "2025-03-01", "buyer"))
                .unmet(Shortfall.REFUSED, "w1");
    }

    @Test
    void a_request_is_no_answer_until_the_answer_comes() {
        Word asked = word("w1", "plan").said("requested", "2025-03-01", "buyer");
        plan_is_to_be_confirmed(asked).unmet(Shortfall.PENDING, "w1");
        plan_is_to_be_confirmed(asked.said("yes", "2025-03-02", "buyer")).met("w1");
    }

    @Test
    void what_was_taken_back_was_not_said_until_it_is_said_again() {
        Word said = word("w1", "plan").said("yes", "2025-03-01", "buyer").said("withdrawn", "2025-03-02", "buyer");
        plan_is_to_be_confirmed(said).unmet(Shortfall.WITHDRAWN, "w1");
        plan_is_to_be_confirmed(said.said("yes", "2025-03-03", "buyer")).met("w1");
    }

    @Test
    void another_topic_is_no_record() {
        plan_is_to_be_confirmed(word("w1", "price").said("yes", "2025-03-01", "buyer"))
                .unmet(Shortfall.NO_RECORD, "confirmations");
    }

    @Test
    void an_answer_other_than_yes_can_be_asked_for() {
        given().doneWhen(decided("engineer-needed", "no"))
                .decision(word("w1", "engineer-needed").said("no", "2025-03-01", "rep"))
                .inspect()
                .met("w1");
        given().doneWhen(decided("engineer-needed", "no"))
                .decision(word("w1", "engineer-needed").said("yes", "2025-03-01", "rep"))
                .inspect()
                .unmet(Shortfall.REFUSED, "w1");
    }

    @Test
    void an_answer_of_tomorrow_has_not_been_given() {
        plan_is_to_be_confirmed(word("w1", "plan").said("yes", "2025-03-05", "buyer"))
                .unmet(Shortfall.NO_RECORD, "confirmations");
    }

    @Test
    void an_undated_answer_has_the_date_of_what_was_said() {
        Statement said = word("w1", "plan").says("yes").by("buyer").build();
        Statement past =
                Statement.builder().copyOf(said).at(moment("2025-03-04")).build();
        Statement ahead =
                Statement.builder().copyOf(said).at(moment("2025-03-05")).build();
        given().doneWhen(confirmed("plan"))
                .facts(facts -> facts.addConfirmations(past))
                .inspect()
                .met("w1");
        given().doneWhen(confirmed("plan"))
                .facts(facts -> facts.addConfirmations(ahead))
                .inspect()
                .unmet(Shortfall.NO_RECORD, "confirmations");
    }

    @Test
    void asked_for_comes_before_taken_back_before_what_nobody_understands_before_a_no() {
        Word asked = word("d", "plan").said("requested", "2025-03-01", "buyer");
        Word withdrawn = word("c", "plan").said("withdrawn", "2025-03-01", "buyer");
        Word no = word("a", "plan").said("no", "2025-03-01", "buyer");
        given().doneWhen(confirmed("plan"))
                .confirmation(no, withdrawn, asked)
                .inspect()
                .unmet(Shortfall.PENDING, "d");
        given().doneWhen(confirmed("plan"))
                .confirmation(no, withdrawn)
                .inspect()
                .unmet(Shortfall.WITHDRAWN, "c");
        given().doneWhen(confirmed("plan")).confirmation(no).inspect().unmet(Shortfall.REFUSED, "a");
    }

    @Test
    void a_decision_counts_whatever_the_answer_where_none_is_asked_for() {
        given().doneWhen(decided("engineer-needed"))
                .decision(word("w1", "engineer-needed").said("no", "2025-03-01", "rep"))
                .inspect()
                .met("w1");
        given().doneWhen(decided("engineer-needed")).inspect().unmet(Shortfall.UNDECIDED, "decision:engineer-needed");
    }

    @Test
    void only_the_latest_answer_to_a_question_counts() {
        given().doneWhen(decided("engineer-needed", "yes"))
                .decision(word("w1", "engineer-needed").said("yes", "2025-03-01", "rep"))
                .decision(word("w2", "engineer-needed").said("no", "2025-03-02", "rep"))
                .inspect()
                .unmet(Shortfall.REFUSED, "w2");
        given().doneWhen(decided("engineer-needed", "yes"))
                .decision(word("w1", "engineer-needed").said("yes", "2025-03-03", "rep"))
                .decision(word("w2", "engineer-needed").said("no", "2025-03-02", "rep"))
                .inspect()
                .met("w1");
    }

    @Test
    void two_answers_of_one_date_contradict_each_other_whatever_their_ids() {
        for (String answer : List.of("yes", "no")) {
            given().doneWhen(decided("engineer-needed", answer))
                    .decision(word("w1", "engineer-needed").said("yes", "2025-03-01", "rep"))
                    .decision(word("w2", "engineer-needed").said("no", "2025-03-01", "rep"))
                    .inspect()
                    .unmet(Shortfall.CONTRADICTORY, "w1");
        }
        given().doneWhen(decided("engineer-needed", "yes"))
                .decision(word("w1", "engineer-needed").said("yes", "2025-03-01", "rep"))
                .decision(word("w2", "engineer-needed").said("yes", "2025-03-01", "manager"))
                .inspect()
                .met("w1");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIRMATIONS", "APPROVALS", "ATTESTATIONS", "DECISIONS"})
    void a_collection_that_was_not_loaded_leaves_it_open(Part part) {
        given().doneWhen(
                        switch (part) {
                            case CONFIRMATIONS -> confirmed("plan");
                            case APPROVALS -> approved("discount");
                            case ATTESTATIONS -> attested("fit");
                            default -> decided("engineer-needed");
                        })
                .notLoaded(part)
                .inspect()
                .undetermined(
                        Shortfall.NOT_LOADED, part == Part.DECISIONS ? "decision:engineer-needed" : part.spelled());
    }
}
