package io.salesprocess.rules.faults;

import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.rules.InspectionException;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.Remarks;
import io.salesprocess.rules.application.TestRules;
import io.salesprocess.rules.given.Given;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("B041")
class FailingRulesTest {
    private static Given demoHeld(String book) {
        return given().doneWhen(held("demo")).activity(meeting("d1").of("demo")).applicationRules(TestRules.book(book));
    }

    private static InspectionException failure(Given given) {
        try {
            given.inspect();
        } catch (InspectionException failure) {
            return failure;
        }
        throw new AssertionError("The inspection did not fail.");
    }

    @ParameterizedTest
    @CsvSource({
        "throwing, A demo is more than this rule can bear",
        "overflowing, A demo leads to a demo",
        "asserting, There are no demos",
        "circling, A demo leads nowhere",
        "unwilling, A demo is not talked about",
        "nesting, A demo asks about another deal",
        "impersonating, A demo is missing",
        "blind, A demo cannot be looked at"
    })
    void one_error_names_the_rule_that_failed_and_the_deal_and_nothing_of_its_own_text(String book, String rule) {
        InspectionException failure = failure(demoHeld(book));

        assertThat(failure.code()).isEqualTo(InspectionException.Code.RULE_FAILED);
        assertThat(failure).hasMessage("The application's rule '" + rule + "' failed on opportunity 'deal'.");
    }

    @Test
    void a_condition_that_overflows_is_one_error_though_nobody_can_tell_of_which_rule() {
        InspectionException failure = failure(demoHeld("dizzy"));

        assertThat(failure.code()).isEqualTo(InspectionException.Code.RULE_FAILED);
        assertThat(failure).hasMessage("The application's rules failed on opportunity 'deal'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"throwing", "overflowing", "asserting", "circling", "unwilling", "blind", "dizzy", "exhausted"})
    void the_inspector_is_usable_afterwards(String book) {
        Given failing = demoHeld(book);
        Inspector inspector = failing.inspector();
        assertThatThrownBy(() -> inspector.inspect(failing.opportunity(), failing.asOf()))
                .isNotNull();

        Given fine = given().activity(meeting("m1"));

        assertThat(inspector.inspect(fine.opportunity(), fine.asOf()).verifiedStage())
                .contains("discovery");
    }

    @Test
    void rules_that_make_each_other_fire_are_stopped_and_one_of_them_is_named() {
        InspectionException failure = failure(demoHeld("looping"));

        assertThat(failure.code()).isEqualTo(InspectionException.Code.RULES_WITHOUT_END);
        assertThat(failure)
                .hasMessage("The application's rules do not come to an end on opportunity 'deal':"
                        + " after 100000 firings it is still the turn of 'After a round comes another'.");
    }

    @Test
    void how_often_rules_may_fire_can_be_said_and_that_often_is_not_too_often() {
        Given three = given().doneWhen(held("demo"))
                .activity(
                        meeting("d1").of("demo"),
                        meeting("d2").of("demo"),
                        meeting("d3").of("demo"));

        assertThat(three.applicationRules(TestRules.book("finding").firingAtMost(3))
                        .inspect()
                        .inspection()
                        .findings())
                .filteredOn(finding -> finding.code().equals("coffee"))
                .hasSize(3);
        assertThat(failure(three.applicationRules(TestRules.book("finding").firingAtMost(2)))
                        .code())
                .isEqualTo(InspectionException.Code.RULES_WITHOUT_END);
        assertThatThrownBy(() -> TestRules.book("finding").firingAtMost(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of firings (0) must be positive.");
    }

    @Test
    void a_rule_that_gives_two_verdicts_cannot_hide_it() {
        assertThat(failure(demoHeld("hiding")).code()).isEqualTo(InspectionException.Code.NOT_DECIDED_ONCE);
    }

    @Test
    void one_deal_on_which_a_rule_has_no_time_for_another_stops_no_other() {
        Given failing = demoHeld("nesting");
        Given fine = given().activity(meeting("m1"));

        assertThat(failing.inspector().inspectAll(List.of(failing.opportunity(), fine.opportunity()), failing.asOf()))
                .extracting(attempt -> attempt.inspection().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void a_rule_that_halts_the_session_silences_no_other() {
        Given given = demoHeld("halting").activity(meeting("m2"), meeting("m3"));

        assertThat(given.inspect().inspection().findings())
                .filteredOn(finding -> finding.code().equals("seen"))
                .flatExtracting(Finding::evidence)
                .containsExactly("d1", "m2", "m3");
    }

    @Test
    void what_a_rule_says_when_the_inspection_is_over_is_an_error_and_changes_nothing() {
        Inspection inspection = demoHeld("keeping").inspect().inspection();
        Remarks kept = TestRules.Keeping.kept();

        assertThatThrownBy(() -> kept.finding("late", Severity.ERROR, "Too late."))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kept.block("demo", "Too late.")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kept.met("credit-check")).isInstanceOf(IllegalStateException.class);
        assertThat(inspection.findings()).noneMatch(finding -> finding.code().equals("late"));
    }

    @Test
    @Tag("B049")
    void that_memory_is_exhausted_is_no_error_of_a_rule_and_is_thrown_as_it_is() {
        Given given = demoHeld("exhausted");
        assertThatThrownBy(given::inspect).isInstanceOf(OutOfMemoryError.class).hasMessage("said by a rule");
    }

    @Test
    @Tag("B050")
    void ten_thousand_runs_of_which_half_fail_leave_no_session() {
        Given failing = demoHeld("counting");
        Inspector inspector = failing.inspector();
        Given fine = given().activity(meeting("m1"));
        int failed = 0;
        for (int i = 0; i < 10_000; i++) {
            Given given = i % 2 == 0 ? failing : fine;
            try {
                inspector.inspect(given.opportunity(), given.asOf());
            } catch (InspectionException failure) {
                failed++;
            }
        }

        assertThat(failed).isEqualTo(5_000);
        assertThat(TestRules.Counting.sessions()).isZero();
    }
}
