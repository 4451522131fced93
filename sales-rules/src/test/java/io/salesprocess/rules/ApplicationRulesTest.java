package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.decidedBy;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.application.TestRules;
import io.salesprocess.rules.given.Given;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ApplicationRulesTest {
    private static Given demoHeld(String book) {
        return given().doneWhen(held("demo")).activity(meeting("d1").of("demo")).applicationRules(TestRules.book(book));
    }

    private static Given creditCheck(String book) {
        return given().doneWhen(decidedBy("credit-check")).applicationRules(TestRules.book(book));
    }

    @Test
    void a_finding_of_the_application_stands_among_ours_and_alters_no_verdict() {
        Inspection inspection = demoHeld("finding").inspect().met("d1").inspection();
        assertThat(inspection.findings())
                .filteredOn(finding -> finding.code().equals("coffee"))
                .extracting(Finding::severity, Finding::message, Finding::evidence)
                .containsExactly(tuple(Severity.WARNING, "Somebody should bring coffee.", List.of("d1")));
        assertThat(inspection.requirements())
                .isEqualTo(demoHeld("silent").inspect().inspection().requirements());
    }

    @Test
    void a_blocked_stage_and_every_later_one_stay_shut_and_earlier_ones_open() {
        Given given = demoHeld("blocker");
        given.inspect().met("d1").verified("discovery");
        assertThat(given.gate("discovery").answer()).isEqualTo(GateAnswer.OPEN);
        GateDecision demo = given.gate("demo");
        assertThat(demo.answer()).isEqualTo(GateAnswer.BLOCKED);
        assertThat(demo.blockers())
                .containsExactly(Blocker.builder()
                        .stage("demo")
                        .message("The board wants to see it first.")
                        .build());
        assertThat(given.gate("proposal").answer()).isEqualTo(GateAnswer.BLOCKED);
        assertThat(given.gate("proposal").blockers()).hasSize(1);
    }

    @Test
    void nothing_that_can_be_done_lifts_a_block_so_that_there_is_no_next_action() {
        demoHeld("blocker").inspect().next();
    }

    @Test
    void what_is_left_to_a_decider_gets_the_verdict_that_it_gives() {
        creditCheck("yes").inspect().met("decider:credit-check").verified("proposal");
        creditCheck("no")
                .inspect()
                .unmet(Shortfall.REFUSED, "decider:credit-check")
                .verified("discovery");
        creditCheck("perhaps")
                .inspect()
                .undetermined(Shortfall.NOT_LOADED, "decider:credit-check")
                .possible("proposal");
        creditCheck("not-needed")
                .inspect()
                .notApplicable("decider:credit-check")
                .verified("proposal");
    }

    @Test
    void without_an_application_what_is_left_to_it_is_undetermined() {
        given().doneWhen(decidedBy("credit-check"))
                .inspect()
                .undetermined(Shortfall.NOT_DECIDED_BY_APPLICATION, "decider:credit-check");
    }

    @Test
    @Tag("B042")
    void a_decider_that_gives_no_verdict_is_an_error_that_names_it() {
        assertThatThrownBy(() -> creditCheck("silent").inspect())
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("'credit-check'")
                .hasMessageContaining("no verdict")
                .hasMessageContaining("'deal'");
    }

    @Test
    @Tag("B042")
    void a_decider_that_gives_two_verdicts_is_an_error_that_names_it() {
        assertThatThrownBy(() -> creditCheck("twice").inspect())
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("'credit-check'")
                .hasMessageContaining("two verdicts");
    }

    @Test
    void a_verdict_for_a_decider_that_this_process_does_not_ask_changes_nothing() {
        demoHeld("yes").inspect().met("d1").verified("proposal");
    }

    @Test
    void a_block_on_a_stage_that_the_process_does_not_have_is_an_error_and_no_open_gate() {
        assertThatThrownBy(() -> demoHeld("misspelt").inspect())
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("'dmeo'");
    }

    @Test
    @Tag("B041")
    void a_rule_that_throws_is_named_and_the_next_inspection_is_fine() {
        Given failing = demoHeld("throwing");
        Inspector inspector = failing.inspector();
        assertThatThrownBy(() -> inspector.inspect(failing.opportunity(), failing.asOf()))
                .isInstanceOf(InspectionException.class)
                .hasMessage(
                        "The application's rule 'A demo is more than this rule can bear' failed on opportunity 'deal'.");
        Given fine = given().activity(meeting("m1"));
        assertThat(inspector.inspect(fine.opportunity(), fine.asOf()).verifiedStage())
                .contains("discovery");
    }

    @Test
    void one_failure_among_many_stops_none_of_the_others() {
        Given failing = demoHeld("throwing");
        Given fine = given().activity(meeting("m1"));
        List<InspectionAttempt> attempts = failing.inspector()
                .inspectAll(List.of(fine.opportunity(), failing.opportunity(), fine.opportunity()), failing.asOf());
        assertThat(attempts)
                .extracting(attempt -> attempt.inspection().isPresent())
                .containsExactly(true, false, true);
        assertThat(attempts.get(1).failure()).map(Throwable::getMessage).isPresent();
        assertThat(attempts.get(0).failure()).isEqualTo(Optional.empty());
    }

    @Test
    @Tag("B041")
    void rules_that_never_come_to_an_end_are_stopped() {
        assertThatThrownBy(() -> demoHeld("looping").inspect())
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("do not come to an end")
                .hasMessageContaining("'deal'");
    }

    @Test
    void facts_cannot_be_changed_by_a_rule() {
        assertThatThrownBy(() -> demoHeld("meddling").inspect())
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("'Attendees are added by whoever needs them'");
    }

    @Test
    void rules_that_nobody_compiled_are_an_error_with_a_remedy() {
        assertThatThrownBy(() -> TestRules.book("missing"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'test:missing'")
                .hasMessageContaining("Maybe");
    }
}
