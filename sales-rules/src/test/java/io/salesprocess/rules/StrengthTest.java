package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.confirmed;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.role;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrengthTest {
    static Stream<Arguments> pairs() {
        return Arrays.stream(Strength.values())
                .flatMap(said -> Arrays.stream(Strength.values()).map(asked -> Arguments.of(said, asked)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_record_counts_if_it_is_at_least_as_strong_as_asked(Strength said, Strength asked) {
        Judged judged = given().doneWhen(held("meeting", more -> more.strength(asked)))
                .activity(meeting("m1").strength(said).came("held", "2025-03-03T11:00:00Z", "buyer"))
                .inspect();
        if (said.compareTo(asked) >= 0) {
            judged.met("m1");
        } else {
            judged.unmet(Shortfall.TOO_WEAK, "m1");
        }
    }

    @Test
    void a_dated_record_is_logged_and_an_undated_one_is_claimed() {
        given().doneWhen(held("meeting")).activity(meeting("m1")).inspect().met("m1");
        given().doneWhen(held("meeting"))
                .activity(meeting("m1").undated())
                .inspect()
                .unmet(Shortfall.TOO_WEAK, "m1");
        given().doneWhen(held("meeting", asked -> asked.strength(Strength.CLAIMED)))
                .activity(meeting("m1").undated())
                .inspect()
                .met("m1");
    }

    @Test
    void confirmed_is_only_what_a_known_person_of_the_buyers_did() {
        var confirmed = held("meeting", asked -> asked.strength(Strength.CONFIRMED));
        Meeting byBuyer = meeting("m1").strength(Strength.CONFIRMED).came("held", "2025-03-03T11:00:00Z", "buyer");
        Meeting byUs = meeting("m1").strength(Strength.CONFIRMED).came("held", "2025-03-03T11:00:00Z", "rep");
        given().doneWhen(confirmed).activity(byBuyer).inspect().met("m1");
        given().doneWhen(confirmed).activity(byUs).inspect().unmet(Shortfall.TOO_WEAK, "m1");
    }

    @Test
    void whether_somebody_who_was_not_loaded_is_of_the_buyers_nobody_can_tell() {
        given().doneWhen(confirmed("plan"))
                .partlyLoaded(Part.PEOPLE)
                .confirmation(word("w1", "plan").said("yes", "2025-03-01", "somebody"))
                .inspect()
                .undetermined(Shortfall.ACTOR_UNKNOWN, "w1");
        given().doneWhen(confirmed("plan"))
                .partlyLoaded(Part.PEOPLE)
                .confirmation(word("w1", "plan").said("yes", "2025-03-01", "rep"))
                .inspect()
                .unmet(Shortfall.TOO_WEAK, "w1");
    }

    @Test
    void somebody_who_was_not_loaded_is_enough_for_what_need_not_be_more_than_logged() {
        Meeting byStranger =
                meeting("m1").strength(Strength.CONFIRMED).came("held", "2025-03-03T11:00:00Z", "somebody");
        given().doneWhen(held("meeting", asked -> asked.strength(Strength.LOGGED)))
                .partlyLoaded(Part.PEOPLE)
                .activity(byStranger)
                .inspect()
                .met("m1");
        given().doneWhen(held("meeting", asked -> asked.strength(Strength.OBSERVED)))
                .partlyLoaded(Part.PEOPLE)
                .activity(byStranger)
                .inspect()
                .undetermined(Shortfall.ROLES_UNKNOWN, "m1");
    }

    @Test
    void the_wrong_people_are_wrong_whoever_says_so() {
        given().doneWhen(held(
                        "meeting", asked -> asked.strength(Strength.OBSERVED).addWith(role("decision-maker"))))
                .partlyLoaded(Part.PEOPLE)
                .activity(meeting("m1")
                        .strength(Strength.CONFIRMED)
                        .came("held", "2025-03-03T11:00:00Z", "somebody")
                        .attendedBy("user"))
                .inspect()
                .unmet(Shortfall.WRONG_PEOPLE, "m1");
    }

    @Test
    void a_confirmation_that_our_side_entered_is_too_weak() {
        given().doneWhen(confirmed("plan"))
                .confirmation(word("w1", "plan").said("yes", "2025-03-01", "rep"))
                .inspect()
                .unmet(Shortfall.TOO_WEAK, "w1");
        given().doneWhen(confirmed("plan"))
                .confirmation(word("w1", "plan").said("yes", "2025-03-01", "buyer"))
                .inspect()
                .met("w1");
    }

    @Test
    void an_undated_approval_is_somebodys_word_and_an_undated_decision_is_enough() {
        given().doneWhen(approved("discount"))
                .approval(word("w1", "discount").says("yes").by("manager"))
                .inspect()
                .unmet(Shortfall.TOO_WEAK, "w1");
        given().doneWhen(decided("engineer-needed"))
                .decision(word("w1", "engineer-needed").says("yes"))
                .inspect()
                .met("w1");
    }

    @Test
    void a_document_that_a_signing_service_saw_is_observed() {
        var observed = reached("report", "reviewed", asked -> asked.strength(Strength.OBSERVED));
        given().doneWhen(observed)
                .document(report("r1").came("reviewed", "2025-03-01").strength(Strength.OBSERVED))
                .inspect()
                .met("r1");
        given().doneWhen(observed)
                .document(report("r1").came("reviewed", "2025-03-01"))
                .inspect()
                .unmet(Shortfall.TOO_WEAK, "r1");
    }

    @Test
    void a_field_is_claimed_while_undated_logged_when_dated_and_confirmed_when_the_buyer_entered_it() {
        var logged = field("reason", asked -> asked.strength(Strength.LOGGED));
        var confirmed = field("reason", asked -> asked.strength(Strength.CONFIRMED));
        given().doneWhen(logged).field("reason", text("cost")).inspect().unmet(Shortfall.TOO_WEAK, "field:reason");
        given().doneWhen(logged)
                .field("reason", text("cost"), "2025-03-01", "rep")
                .inspect()
                .met("field:reason");
        given().doneWhen(confirmed)
                .field("reason", text("cost"), "2025-03-01", "rep")
                .inspect()
                .unmet(Shortfall.TOO_WEAK, "field:reason");
        given().doneWhen(confirmed)
                .field("reason", text("cost"), "2025-03-01", "buyer")
                .inspect()
                .met("field:reason");
    }
}
