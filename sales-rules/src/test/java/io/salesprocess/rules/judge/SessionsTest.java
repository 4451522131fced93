package io.salesprocess.rules.judge;

import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.rules.InspectionException;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.given.Given;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B050")
class SessionsTest {
    @Test
    void no_session_of_the_librarys_rules_is_left_neither_by_what_ends_well_nor_by_what_is_cut_short() {
        Given deal = given().doneWhen(held("demo")).activity(meeting("d1").of("demo"));
        Inspector patient = deal.inspector();
        Inspector hurried = patient.within(Duration.ofNanos(1));
        int cutShort = 0;
        for (int i = 0; i < 2_000; i++) {
            Inspector inspector = i % 2 == 0 ? patient : hurried;
            patient.forgetDecisions();
            try {
                inspector.inspect(deal.opportunity(), deal.asOf()).nextActions();
            } catch (InspectionException outOfTime) {
                cutShort++;
            }
        }

        assertThat(cutShort).isEqualTo(1_000);
        assertThat(Judge.withOwnRules().rules().getKieSessions()).isEmpty();
    }
}
