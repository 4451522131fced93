package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.dueWithin;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.closed;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import org.junit.jupiter.api.Test;

/** Work after a deal was closed in one way. */
class FollowUpTest {
    private static final ClosedStage LOST = ClosedStage.builder()
            .copyOf(closed("lost", Outcome.LOST))
            .addFollowUp(step("it", step -> step.doneWhen(held("call")).due(dueWithin("5 days", entered("lost")))))
            .build();

    private static Given deal(String claimed) {
        return given().closedStages(closed("won", Outcome.WON), LOST)
                .claims(claimed)
                .history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-10"), claim(claimed, "2025-02-20"));
    }

    @Test
    void it_is_called_for_where_the_deal_was_closed_so_and_it_is_due() {
        deal("lost")
                .inspect()
                .unmet(Shortfall.NO_RECORD, "activities")
                .finds(FindingCode.MISSING, "it")
                .finds(FindingCode.OVERDUE, "it");
    }

    @Test
    void it_is_not_where_the_deal_was_closed_otherwise_or_opened_again() {
        for (String claimed : new String[] {"won", "discovery"}) {
            deal(claimed).inspect().of("it").calledFor(false).findsNo(FindingCode.MISSING, FindingCode.OVERDUE);
        }
    }

    @Test
    void it_never_touches_the_ladder_or_the_closing() {
        assertThat(deal("lost").inspect().inspection().headline().closingVerified())
                .contains(true);
        assertThat(deal("lost")
                        .inspect()
                        .inspection()
                        .requirement("it")
                        .requirement()
                        .stage())
                .contains("lost");
        deal("lost")
                .activity(meeting("c1").of("call").from("2025-02-12T10:00:00Z"))
                .inspect()
                .met("c1")
                .findsNo(FindingCode.MISSING);
    }
}
