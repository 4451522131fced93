package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.standsAt;
import static io.salesprocess.rules.given.Conditions.within;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Paper.paper;
import static io.salesprocess.rules.given.Paper.report;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Paper;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static Judged reviewed_is_asked(Paper... reports) {
        return given().doneWhen(reached("report", "reviewed")).document(reports).inspect();
    }

    private static Judged standing_at_final_is_asked(Paper... reports) {
        return given().doneWhen(standsAt("report", "final")).document(reports).inspect();
    }

    @Test
    void a_document_in_the_state_or_a_later_one_has_reached_it_and_a_draft_has_not() {
        reviewed_is_asked(report("r1").came("reviewed", "2025-03-01")).met("r1");
        reviewed_is_asked(report("r1").came("sent", "2025-03-01")).met("r1");
        reviewed_is_asked(report("r1").came("drafted", "2025-03-01")).unmet(Shortfall.WRONG_STATE, "r1");
    }

    @Test
    void a_document_that_went_back_to_draft_has_still_reached_its_state() {
        reviewed_is_asked(report("r1").came("reviewed", "2025-03-01").came("drafted", "2025-03-02"))
                .met("r1");
    }

    @Test
    void standing_at_a_state_means_neither_an_earlier_nor_a_later_one() {
        standing_at_final_is_asked(report("r1").came("final", "2025-03-01")).met("r1");
        standing_at_final_is_asked(report("r1").came("reviewed", "2025-03-01")).unmet(Shortfall.WRONG_STATE, "r1");
        standing_at_final_is_asked(report("r1").came("final", "2025-03-01").came("sent", "2025-03-02"))
                .unmet(Shortfall.WRONG_STATE, "r1");
    }

    @Test
    void of_a_dated_and_an_undated_state_the_dated_one_is_the_later() {
        standing_at_final_is_asked(report("r1").came("final", "2025-03-01").is("drafted"))
                .met("r1");
        standing_at_final_is_asked(report("r1").is("drafted").came("final", "2025-03-01"))
                .met("r1");
        standing_at_final_is_asked(report("r1").is("final").came("drafted", "2025-03-01"))
                .unmet(Shortfall.WRONG_STATE, "r1");
    }

    @Test
    void of_several_times_that_it_came_to_the_state_the_one_by_whoever_is_asked_counts() {
        Condition byManager = reached("report", "reviewed", asked -> asked.by(byRole("sales-manager")));
        for (Paper paper : List.of(
                report("r1").came("reviewed", "2025-03-01", "rep").came("reviewed", "2025-03-02", "manager"),
                report("r1").came("reviewed", "2025-03-01", "manager").came("reviewed", "2025-03-02", "rep"))) {
            given().doneWhen(byManager).document(paper).inspect().met("r1");
        }
        given().doneWhen(byManager)
                .document(report("r1").came("reviewed", "2025-03-01", "rep").came("reviewed", "2025-03-02", "engineer"))
                .inspect()
                .unmet(Shortfall.WRONG_PEOPLE, "r1");
        given().doneWhen(byManager)
                .document(report("r1").came("reviewed", "2025-03-01", "rep").came("reviewed", "2025-03-02"))
                .inspect()
                .undetermined(Shortfall.ACTOR_UNKNOWN, "r1");
    }

    @Test
    void of_several_times_that_it_came_to_the_state_the_first_tells_when() {
        for (Paper paper : List.of(
                report("r1").came("reviewed", "2025-03-01").came("reviewed", "2025-03-03"),
                report("r1").came("reviewed", "2025-03-03").came("reviewed", "2025-03-01"))) {
            given().doneWhen(reached(
                            "report", "reviewed", asked -> asked.addWhen(within("20 days", after(entered("demo"))))))
                    .history(claim("demo", "2025-02-09"))
                    .document(paper)
                    .inspect()
                    .met("r1");
        }
    }

    @Test
    void of_two_states_of_one_date_the_later_one_of_its_type_counts_and_what_undoes_it_comes_last() {
        standing_at_final_is_asked(report("r1").came("final", "2025-03-01").came("drafted", "2025-03-01"))
                .met("r1");
        standing_at_final_is_asked(report("r1").came("drafted", "2025-03-01").came("final", "2025-03-01"))
                .met("r1");
        standing_at_final_is_asked(report("r1").came("withdrawn", "2025-03-01").came("final", "2025-03-01"))
                .unmet(Shortfall.UNDONE, "r1");
    }

    @Test
    @Tag("B092")
    void what_was_withdrawn_is_undone_and_what_came_again_afterwards_is_there() {
        reviewed_is_asked(report("r1").came("reviewed", "2025-03-01").came("withdrawn", "2025-03-02"))
                .unmet(Shortfall.UNDONE, "r1");
        reviewed_is_asked(report("r1")
                        .came("reviewed", "2025-03-01")
                        .came("withdrawn", "2025-03-02")
                        .came("reviewed", "2025-03-03"))
                .met("r1");
        reviewed_is_asked(report("r1")
                        .came("reviewed", "2025-03-01")
                        .came("withdrawn", "2025-03-02")
                        .came("drafted", "2025-03-03"))
                .unmet(Shortfall.WRONG_STATE, "r1");
    }

    @Test
    void a_state_of_tomorrow_has_not_come_yet() {
        reviewed_is_asked(report("r1").came("drafted", "2025-03-01").came("reviewed", "2025-03-05"))
                .unmet(Shortfall.WRONG_STATE, "r1");
        reviewed_is_asked(report("r1").came("drafted", "2025-03-01").came("reviewed", "2025-03-04"))
                .met("r1");
    }

    @Test
    void an_undated_state_counts_from_the_documents_own_date() {
        reviewed_is_asked(report("r1").is("final").dated("2025-03-04")).met("r1");
        reviewed_is_asked(report("r1").is("final").dated("2025-03-05")).unmet(Shortfall.NO_RECORD, "documents");
    }

    @Test
    void an_undated_state_of_an_undated_document_is_somebodys_word_only() {
        reviewed_is_asked(report("r1").is("final"))
                .unmet(Shortfall.TOO_WEAK, "r1")
                .finds(FindingCode.NOT_DATED);
    }

    @Test
    void of_a_state_that_its_type_does_not_know_nobody_can_tell() {
        reviewed_is_asked(report("r1").came("Reviewed", "2025-03-01"))
                .undetermined(Shortfall.STATUS_UNKNOWN, "r1")
                .finds(FindingCode.UNKNOWN_STATE);
    }

    @Test
    void another_document_is_no_record() {
        reviewed_is_asked(paper("o1", "offer").came("signed", "2025-03-01")).unmet(Shortfall.NO_RECORD, "documents");
    }

    @Test
    void the_document_that_came_farthest_is_nearest() {
        given().doneWhen(reached("report", "sent"))
                .document(report("a").came("drafted", "2025-03-03"), report("b").came("final", "2025-03-01"))
                .inspect()
                .unmet(Shortfall.WRONG_STATE, "b");
    }

    @Test
    @Tag("B029")
    void documents_that_were_not_loaded_leave_it_open_and_one_that_was_is_enough() {
        given().doneWhen(reached("report", "reviewed"))
                .notLoaded(Part.DOCUMENTS)
                .inspect()
                .undetermined(Shortfall.NOT_LOADED, "documents");
        given().doneWhen(reached("report", "reviewed"))
                .partlyLoaded(Part.DOCUMENTS)
                .document(report("r1").came("reviewed", "2025-03-01"))
                .inspect()
                .met("r1");
        given().doneWhen(reached("report", "reviewed"))
                .partlyLoaded(Part.DOCUMENTS)
                .document(report("r1").came("drafted", "2025-03-01"))
                .inspect()
                .undetermined(Shortfall.NOT_LOADED, "r1");
    }
}
