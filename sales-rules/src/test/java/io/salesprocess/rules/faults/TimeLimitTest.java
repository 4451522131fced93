package io.salesprocess.rules.faults;

import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.FamilyInspector;
import io.salesprocess.rules.InspectionException;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.application.TestRules;
import io.salesprocess.rules.given.Given;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("B048")
class TimeLimitTest {
    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration AMPLE = Duration.ofMinutes(10);
    private static final Inspector LONG = Inspector.of(Workload.takingLong());
    private static final Opportunity LARGE = Workload.large(5_000);
    private static final Opportunity SMALL = Workload.large(3);

    private static void outOfTime(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(InspectionException.class, failure -> assertThat(failure.code())
                        .isEqualTo(InspectionException.Code.OUT_OF_TIME))
                .hasMessage("It took longer than the PT0.02S that were allowed.");
    }

    @Test
    void an_inspection_that_takes_longer_is_one_error_and_the_next_one_is_fine() {
        Inspector inspector = LONG.within(SHORT);

        outOfTime(() -> inspector.inspect(LARGE, Workload.AS_OF));

        assertThat(Workload.bytes(inspector.within(AMPLE).inspect(SMALL, Workload.AS_OF)))
                .isEqualTo(Workload.bytes(LONG.inspect(SMALL, Workload.AS_OF)));
    }

    @Test
    void a_gate_that_takes_longer_is_one_error() {
        outOfTime(() -> LONG.within(SHORT).gate(LARGE, "second", Workload.AS_OF));
    }

    @Test
    void all_of_many_inspections_share_the_time_and_none_is_handed_out_when_it_is_over() {
        outOfTime(() -> LONG.within(SHORT).inspectAll(List.of(SMALL, LARGE, SMALL), Workload.AS_OF));
        assertThat(LONG.within(AMPLE).inspectAll(List.of(SMALL, SMALL), Workload.AS_OF))
                .allMatch(attempt -> attempt.inspection().isPresent());
    }

    @Test
    void a_search_for_witnesses_has_one_time_for_all_of_them() {
        Inspector inspector = Inspector.of(Workload.process("witnessed"));
        assertThatThrownBy(() -> inspector.within(Duration.ofNanos(1)).witnesses(Workload.AS_OF))
                .isInstanceOf(InspectionException.class);
        assertThat(inspector.within(AMPLE).witnesses(Workload.AS_OF)).isEqualTo(inspector.witnesses(Workload.AS_OF));
    }

    @Test
    void an_explanation_has_the_time_anew_however_long_ago_the_inspection_was() throws Exception {
        Inspector inspector = LONG.within(Duration.ofSeconds(2));
        Inspection inspection = inspector.inspect(SMALL, Workload.AS_OF);

        Thread.sleep(2_100);

        assertThatCode(inspection::findings).doesNotThrowAnyException();
        assertThatCode(inspection::nextActions).doesNotThrowAnyException();
    }

    @Test
    void an_explanation_that_takes_longer_is_one_error_each_time_and_the_verdicts_stand() {
        Given given = given().asks(
                        criterion("a", held("demo")),
                        criterion("b", held("call")),
                        criterion("c", held("meeting")),
                        criterion("d", reached("report", "sent")))
                .applicationRules(TestRules.book("napping"));
        Inspection inspection =
                given.inspector().within(Duration.ofSeconds(1)).inspect(given.opportunity(), given.asOf());

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(inspection::nextActions)
                    .isInstanceOfSatisfying(InspectionException.class, failure -> assertThat(failure.code())
                            .isEqualTo(InspectionException.Code.OUT_OF_TIME));
        }
        assertThat(inspection.requirement("a").verdict()).isEqualTo(Verdict.UNMET);
    }

    @Test
    void the_inspector_from_which_another_was_made_has_no_limit() {
        Inspector inspector = Inspector.of(Workload.process("limited"));
        Inspector hasty = inspector.within(Duration.ofNanos(1));

        assertThatThrownBy(() -> hasty.inspect(Workload.deal(7), Workload.AS_OF))
                .isInstanceOf(InspectionException.class);

        assertThatCode(() -> inspector.inspect(Workload.deal(7), Workload.AS_OF))
                .doesNotThrowAnyException();
        assertThat(hasty.process()).isSameAs(inspector.process());
    }

    @Test
    void a_family_passes_the_limit_on_to_its_processes() {
        String family = """
                {"schemaVersion": "1", "family": "family", "name": "Family", "processes": [%s]}
                """.formatted(SalesJson.write(Workload.process("member")));
        FamilyInspector inspector =
                FamilyInspector.of(SalesJson.readFamily(family.getBytes(StandardCharsets.UTF_8), "family.json"));
        Opportunity deal = Opportunity.builder()
                .copyOf(Workload.deal(7))
                .process(ProcessReference.builder().id("member").build())
                .build();

        assertThatThrownBy(() -> inspector.within(Duration.ofNanos(1)).inspect(deal, Workload.AS_OF))
                .isInstanceOf(InspectionException.class);
        assertThat(Workload.bytes(inspector.within(AMPLE).inspect(deal, Workload.AS_OF)))
                .isEqualTo(Workload.bytes(inspector.inspect(deal, Workload.AS_OF)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S"})
    void a_limit_that_leaves_no_time_is_an_illegal_argument(String none) {
        assertThatThrownBy(() -> LONG.within(Duration.parse(none)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The time limit (" + none + ") must be positive.");
    }

    @Test
    void the_longest_limit_that_can_be_said_is_no_overflow() {
        Inspector patient = LONG.within(Duration.ofSeconds(Long.MAX_VALUE));
        assertThatCode(() -> patient.inspect(SMALL, Workload.AS_OF)).doesNotThrowAnyException();
    }
}
