package io.salesprocess.model.text;

import static io.salesprocess.model.text.ComplexSale.activity;
import static io.salesprocess.model.text.ComplexSale.anchor;
import static io.salesprocess.model.text.ComplexSale.document;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.value.ActivityState;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MilestonesTest {
    private static final Condition DEMO = activity("demo").build();

    @Test
    void the_only_requirement_for_a_demo_is_told_by_the_demo() {
        assertThat(byTheFirstOf(DEMO, activity("call").build())).isEqualTo("by the time the \"demo\" was held");
    }

    @Test
    void one_of_two_requirements_for_a_demo_is_told_by_its_name() {
        assertThat(byTheFirstOf(
                        DEMO, activity("demo").lasting(ComplexSale.days(1)).build()))
                .isEqualTo("by the time \"First\" was met");
    }

    @Test
    void a_booking_beside_it_leaves_no_doubt() {
        assertThat(byTheFirstOf(
                        DEMO, activity("demo").state(ActivityState.BOOKED).build()))
                .isEqualTo("by the time the \"demo\" was held");
    }

    @Test
    void a_booking_itself_and_several_demos_are_told_by_name() {
        assertThat(byTheFirstOf(
                        activity("demo").state(ActivityState.BOOKED).build(),
                        activity("call").build()))
                .isEqualTo("by the time \"First\" was met");
        assertThat(byTheFirstOf(
                        activity("demo").atLeast(2).build(), activity("call").build()))
                .isEqualTo("by the time \"First\" was met");
    }

    @Test
    void another_state_of_the_same_document_leaves_no_doubt() {
        assertThat(byTheFirstOf(
                        document("offer", "drafted").build(),
                        document("offer", "sent").build()))
                .isEqualTo("by the time the \"offer\" was drafted");
    }

    @Test
    void a_state_that_is_no_participle_is_told_by_name() {
        assertThat(byTheFirstOf(document("offer", "final").build(), DEMO)).isEqualTo("by the time \"First\" was met");
    }

    private static String byTheFirstOf(Condition first, Condition second) {
        SalesProcess process = SalesProcess.builder()
                .id("p")
                .version("1")
                .name("P")
                .zone(ZoneId.of("UTC"))
                .addStages(Stage.builder()
                        .id("only")
                        .name("Only")
                        .addExitCriteria(criterion("first", "First", first), criterion("second", "Second", second))
                        .build())
                .build();
        return English.of(process)
                .due(Due.builder()
                        .anchor(anchor(Milestone.Kind.REQUIREMENT, "first"))
                        .build());
    }

    private static Criterion criterion(String id, String name, Condition doneWhen) {
        return Criterion.builder().id(id).name(name).doneWhen(doneWhen).build();
    }
}
