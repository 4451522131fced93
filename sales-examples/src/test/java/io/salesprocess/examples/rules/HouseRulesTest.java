package io.salesprocess.examples.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.examples.Examples;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.InspectionException;
import io.salesprocess.rules.Inspector;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final Inspector HOUSE = HouseRules.inspector(Examples.process());
    private static final Inspector LIBRARY = Inspector.of(Examples.process());
    private static final Instant AFTER_SIGNING = Instant.parse("2025-05-07T10:00:00Z");

    private final Opportunity won = Examples.deal("won-and-not-followed-up");

    @Test
    void a_rule_adds_a_finding_and_names_the_record_behind_it() {
        assertThat(HOUSE.inspect(Examples.deal("demo-held"), Examples.AS_OF).findings())
                .filteredOn(finding -> finding.code().equals("document-without-author"))
                .singleElement()
                .extracting(Finding::evidence)
                .isEqualTo(List.of("customer-story-1"));
    }

    @Test
    void a_rule_blocks_the_gate_of_its_stage_and_of_every_later_one() {
        Opportunity onHold = of("account-99");

        assertThat(HOUSE.gate(won, "proposal", AFTER_SIGNING).answer()).isEqualTo(GateAnswer.OPEN);
        GateDecision decision = HOUSE.gate(onHold, "proposal", AFTER_SIGNING);
        assertThat(decision.answer()).isEqualTo(GateAnswer.BLOCKED);
        assertThat(decision.blockers())
                .extracting(Blocker::message)
                .containsExactly("Accounting has put the account on hold.");
        assertThat(HOUSE.gate(onHold, "agreement", AFTER_SIGNING).answer()).isEqualTo(GateAnswer.BLOCKED);
        assertThat(HOUSE.gate(onHold, "proof", AFTER_SIGNING).answer()).isEqualTo(GateAnswer.OPEN);
        assertThat(HOUSE.inspect(onHold, AFTER_SIGNING).verifiedStage()).hasValue("proof");
    }

    @Test
    void a_rule_gives_the_verdict_on_what_the_process_leaves_to_it() {
        assertThat(verdict(HOUSE.inspect(won, AFTER_SIGNING))).isEqualTo(Verdict.MET);
        assertThat(verdict(HOUSE.inspect(of("account-4"), AFTER_SIGNING))).isEqualTo(Verdict.UNMET);
    }

    @Test
    void without_rules_of_its_own_the_application_has_decided_nothing() {
        assertThat(verdict(LIBRARY.inspect(won, AFTER_SIGNING))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_decider_that_no_rule_serves_fails_the_inspection_by_name() throws IOException {
        String process = Files.readString(Examples.processFile()).replace("\"credit-check\"", "\"bonus-check\"");
        Inspector inspector =
                HouseRules.inspector(SalesJson.readProcess(process.getBytes(StandardCharsets.UTF_8), "process.json"));

        assertThatThrownBy(() -> inspector.inspect(won, AFTER_SIGNING))
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("bonus-check");
    }

    @Test
    void the_verdicts_of_the_library_stay_as_they_are() {
        Opportunity deal = Examples.deal("demo-only-booked");

        assertThat(verdictsButCredit(HOUSE.inspect(deal, Examples.AS_OF)))
                .isEqualTo(verdictsButCredit(LIBRARY.inspect(deal, Examples.AS_OF)));
    }

    private Opportunity of(String account) {
        return Opportunity.builder().copyOf(won).account(account).build();
    }

    private static Verdict verdict(Inspection inspection) {
        return inspection.requirement("credit-checked").verdict();
    }

    private static List<String> verdictsButCredit(Inspection inspection) {
        return inspection.requirements().stream()
                .filter(result -> !result.id().equals("credit-checked"))
                .map(result -> result.id() + " " + result.verdict())
                .toList();
    }
}
