package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.rules.given.Given;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What a host may do with an inspector. */
class HostsTest {
    @Test
    void a_process_that_is_deeper_than_a_strangers_may_be_is_inspected_all_the_same() {
        Condition deep = held("meeting");
        for (int depth = 0; depth < 200; depth++) {
            deep = all(deep);
        }

        given().doneWhen(deep).activity(meeting("m1")).inspect().met("m1");
    }

    @Test
    void a_stage_that_the_process_does_not_have_is_named_on_one_line() {
        Given deal = given();

        assertThatThrownBy(() -> deal.inspector().gate(deal.opportunity(), "x\nforged\u001B", deal.asOf()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The process has no stage 'x\\u000aforged\\u001b'.");
    }

    @Test
    void a_requirement_that_the_process_does_not_have_is_named_on_one_line() {
        Inspection inspection = given().inspect().inspection();

        assertThatThrownBy(() -> inspection.because("x\nforged"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("The process has no requirement 'x\\u000Aforged'.");
    }
}
