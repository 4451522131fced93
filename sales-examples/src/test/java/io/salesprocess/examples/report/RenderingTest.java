package io.salesprocess.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.examples.Examples;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts for people, compared with approved files")
class RenderingTest {
    private static final SalesProcess PROCESS = Examples.process();

    @Test
    void a_deal_whose_demo_is_only_booked() throws IOException {
        Golden.assertMatches(
                "demo-only-booked.txt", new InspectionText(PROCESS, Ink.plain()).render(Fixture.demoOnlyBooked()));
    }

    @Test
    void a_deal_that_is_where_it_claims_to_be() throws IOException {
        Golden.assertMatches("held.txt", new InspectionText(PROCESS, Ink.plain()).render(Fixture.held()));
    }

    @Test
    void a_closed_deal_hears_what_is_left_to_do() throws IOException {
        Golden.assertMatches(
                "lost-without-reason.txt",
                new InspectionText(PROCESS, Ink.plain()).render(Fixture.lostWithoutReason()));
    }

    @Test
    void many_deals_with_amounts_apart_by_currency() throws IOException {
        List<Deal> deals = List.of(Fixture.demoOnlyBooked(), Fixture.held());

        Golden.assertMatches("pipeline.txt", new PipelineText(PROCESS, Ink.plain()).render(deals, Fixture.AS_OF));
    }

    @Test
    void no_deal_at_all() {
        assertThat(new PipelineText(PROCESS, Ink.plain()).render(List.of(), Fixture.AS_OF))
                .endsWith("Europe/Berlin\n\nNo opportunity.\n");
    }

    @Test
    void a_gate_that_is_not_open() throws IOException {
        GateDecision decision = GateDecision.builder()
                .opportunity("deal-1")
                .stage("proof")
                .asOf(Fixture.AS_OF)
                .answer(GateAnswer.BLOCKED)
                .addBlockers(Blocker.builder()
                        .requirement("demo-held")
                        .verdict(Verdict.UNMET)
                        .shortfall(Shortfall.SCHEDULED_ONLY)
                        .message("The demo demo-1 is only booked.")
                        .build())
                .build();

        Golden.assertMatches("gate.txt", new GateText(PROCESS, Ink.plain()).render(decision));
    }

    @Test
    void colour_changes_nothing_but_the_colour() {
        String plain = new InspectionText(PROCESS, Ink.plain()).render(Fixture.demoOnlyBooked());
        String coloured = new InspectionText(PROCESS, Ink.coloured()).render(Fixture.demoOnlyBooked());

        assertThat(coloured).isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void the_locale_of_the_host_changes_nothing() {
        List<Deal> deals = List.of(Fixture.demoOnlyBooked(), Fixture.held());
        String here = new PipelineText(PROCESS, Ink.plain()).render(deals, Fixture.AS_OF);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(new PipelineText(PROCESS, Ink.plain()).render(deals, Fixture.AS_OF))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void control_characters_of_the_data_are_shown_and_never_sent() {
        Opportunity evil = Opportunity.builder()
                .copyOf(Fixture.held().opportunity())
                .account("a\u001b[31mb\u202ec\nd")
                .build();

        assertThat(new InspectionText(PROCESS, Ink.plain())
                        .render(new Deal(evil, Fixture.held().inspection())))
                .contains("a\\u001b[31mb\\u202ec\\u000ad");
    }

    @Test
    void an_amount_counts_where_it_is_claimed_and_where_it_is_verified() {
        Pipeline pipeline = Pipeline.of(PROCESS, List.of(Fixture.demoOnlyBooked()));

        assertThat(pipeline.sums().get("EUR"))
                .extracting(sum -> sum.stage().orElse("none") + " " + sum.claimed() + " " + sum.verified())
                .containsExactly("demo 0 85000", "proof 85000 0");
    }

    @Test
    void names_that_the_host_knows_take_the_place_of_ids_and_only_there() {
        Names names = id -> id.equals("rep-1") ? Optional.of("The seller") : Optional.empty();

        String inspection = new InspectionText(PROCESS, Ink.plain(), names).render(Fixture.demoOnlyBooked());
        String pipeline =
                new PipelineText(PROCESS, Ink.plain(), names).render(List.of(Fixture.demoOnlyBooked()), Fixture.AS_OF);

        assertThat(inspection)
                .contains("owner The seller")
                .contains("account-17")
                .doesNotContain("rep-1");
        assertThat(pipeline).contains("The seller").doesNotContain("rep-1");
    }
}
