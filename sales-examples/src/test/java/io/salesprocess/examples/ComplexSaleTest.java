package io.salesprocess.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Deals that differ in one thing each, as of 14 March 2025")
class ComplexSaleTest {
    private static final Inspector INSPECTOR = Inspector.of(Examples.process());

    @ParameterizedTest(name = "{0}: claimed {1}, verified {2}, possible {3}")
    @CsvSource(textBlock = """
            demo-held,                     proof,    proof,         proof
            demo-only-booked,              proof,    demo,          demo
            demo-lapsed,                   proof,    discovery,     discovery
            demo-cancelled-and-rebooked,   proof,    demo,          demo
            demo-no-show,                  proof,    discovery,     discovery
            demo-without-decision-maker,   proof,    demo,          demo
            demo-nobody-can-tell-who-came, proof,    demo,          proof
            findings-still-a-draft,        proof,    discovery,     discovery
            claimed-too-early,             proposal, proof,         proof
            claimed-too-late,              demo,     proof,         proof
            engineer-never-decided,        proof,    discovery,     discovery
            story-waived,                  proof,    proof,         proof
            story-waived-by-owner,         proof,    discovery,     discovery
            activities-not-loaded,         proof,    first-contact, proof
            lost-with-reason,              lost,     proof,         proof
            lost-without-reason,           lost,     proof,         proof
            """)
    void headline(String deal, String claimed, String verified, String possible) {
        Inspection inspection = inspect(deal);

        assertThat(inspection.claimedStage()).hasValue(claimed);
        assertThat(inspection.verifiedStage()).hasValue(verified);
        assertThat(inspection.possibleStage()).hasValue(possible);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}, {3}")
    @CsvSource(textBlock = """
            demo-held,                     demo-held,           met,          -
            demo-only-booked,              demo-held,           unmet,        scheduled-only
            demo-lapsed,                   demo-held,           unmet,        lapsed
            demo-lapsed,                   demo-booked,         unmet,        lapsed
            demo-cancelled-and-rebooked,   demo-held,           unmet,        scheduled-only
            demo-no-show,                  demo-held,           unmet,        no-show
            demo-without-decision-maker,   demo-held,           unmet,        wrong-people
            demo-without-decision-maker,   demo-booked,         met,          -
            demo-nobody-can-tell-who-came, demo-held,           undetermined, attendance-unknown
            findings-still-a-draft,        findings-reviewed,   unmet,        wrong-state
            findings-still-a-draft,        several-contributed, met,          -
            claimed-too-early,             proof-sessions-held, unmet,        no-record
            claimed-too-late,              demo-held,           met,          -
            engineer-never-decided,        engineer-named,      unmet,        undecided
            engineer-never-decided,        engineer-runs-proof, unmet,        undecided
            story-waived,                  story-sent,          waived,       -
            story-waived-by-owner,         story-sent,          unmet,        no-record
            activities-not-loaded,         demo-held,           undetermined, not-loaded
            activities-not-loaded,         findings-reviewed,   met,          -
            lost-with-reason,              loss-reason-known,   met,          -
            lost-without-reason,           loss-reason-known,   unmet,        empty
            """)
    void what_makes_the_difference(String deal, String requirement, String verdict, String shortfall) {
        RequirementResult result = inspect(deal).requirement(requirement);

        assertThat(result.verdict().spelled()).isEqualTo(verdict);
        assertThat(result.shortfall().map(why -> why.spelled()).orElse("-")).isEqualTo(shortfall);
    }

    @ParameterizedTest(name = "{0}: next {1}")
    @CsvSource(textBlock = """
            demo-only-booked,              demo-held
            demo-lapsed,                   demo-booked
            demo-cancelled-and-rebooked,   demo-held
            demo-no-show,                  demo-booked
            demo-without-decision-maker,   demo-held
            demo-nobody-can-tell-who-came, demo-held
            findings-still-a-draft,        findings-reviewed findings-sent
            engineer-never-decided,        engineer-named
            story-waived-by-owner,         story-sent
            """)
    void next_actions(String deal, String requirements) {
        assertThat(inspect(deal).nextActions())
                .extracting(NextAction::requirement)
                .containsExactlyInAnyOrder(requirements.split(" "));
    }

    @Test
    void the_process_uses_every_kind_of_condition() {
        assertThat(NamingKeys.in(Examples.process().toMap()))
                .contains("activity", "document", "field", "stakeholders", "requirement", "moment", "decidedBy")
                .contains("confirmation", "approval", "attestation", "decision")
                .contains("allOf", "anyOf", "of", "not");
    }

    @Test
    void lint_finds_no_fault_with_the_process() {
        assertThat(SalesJson.lint(Examples.processFile()))
                .extracting(Problem::code)
                .isSubsetOf(ProblemCode.CAN_BE_TOO_LATE.spelled());
    }

    @Test
    void a_loss_is_verified_when_its_reason_is_known() {
        assertThat(inspect("lost-with-reason").headline().closingVerified()).hasValue(true);
        assertThat(inspect("lost-without-reason").headline().closingVerified()).hasValue(false);
    }

    @Test
    void an_open_deal_has_no_closing() {
        assertThat(inspect("demo-held").headline().closingVerified()).isEmpty();
    }

    @ParameterizedTest(name = "late on {0}: {1}")
    @CsvSource(textBlock = """
            2025-01-08, first-contact
            2025-01-13, first-contact
            2025-01-14, discovery
            2025-02-17, discovery
            2025-02-18, demo
            2025-03-06, demo
            2025-03-07, proof
            2025-04-07, proof
            2025-04-09, proposal
            2025-04-14, proposal
            2025-04-15, agreement
            2025-05-07, agreement
            """)
    void a_deal_that_was_worked_by_the_book_was_verified_where_it_was_claimed(String day, String stage) {
        Inspection then =
                INSPECTOR.inspect(Examples.deal("won-and-not-followed-up"), Instant.parse(day + "T21:30:00Z"));

        assertThat(then.verifiedStage()).hasValue(stage);
    }

    @Test
    void a_won_deal_is_verified_to_the_end_and_its_follow_up_is_overdue() {
        Inspection won =
                INSPECTOR.inspect(Examples.deal("won-and-not-followed-up"), Instant.parse("2025-10-01T10:00:00Z"));

        assertThat(won.verifiedStage()).hasValue("agreement");
        assertThat(won.headline().closingVerified()).hasValue(true);
        assertThat(won.requirement("contentment-asked").verdict().spelled()).isEqualTo("unmet");
        assertThat(won.findings())
                .extracting(
                        finding -> finding.code() + " " + finding.requirement().orElse("-"))
                .contains("overdue contentment-asked");
    }

    @Test
    void the_deals_differ_in_their_findings_too() {
        List<String> held = codes("demo-held");

        assertThat(codes("claimed-too-early")).contains("missing").isNotEqualTo(held);
        assertThat(held).doesNotContain("missing", "cannot-tell");
        assertThat(codes("activities-not-loaded")).contains("cannot-tell").doesNotContain("missing");
    }

    private static List<String> codes(String deal) {
        return inspect(deal).findings().stream().map(finding -> finding.code()).toList();
    }

    private static Inspection inspect(String deal) {
        return INSPECTOR.inspect(Examples.deal(deal), Examples.AS_OF);
    }
}
