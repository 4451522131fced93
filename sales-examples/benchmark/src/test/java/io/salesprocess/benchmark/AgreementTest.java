package io.salesprocess.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.rules.Inspector;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is compared for speed must give the same answers: verdict, shortfall, references, and the verified stage. */
class AgreementTest {
    private static final SalesProcess PROCESS = W1Process.of(1);
    private static final W1Opportunities OPPORTUNITIES = new W1Opportunities(PROCESS, 1);

    private final HandWritten handWritten = new HandWritten(PROCESS);

    @Test
    void the_inspector_agrees_with_plain_java_on_ten_thousand_opportunities() {
        Inspector inspector = Inspector.of(PROCESS);
        for (int n = 0; n < 10_000; n++) {
            Opportunity opportunity = OPPORTUNITIES.opportunity(n);
            assertSame(opportunity, answer(inspector.inspect(opportunity, W1Opportunities.AS_OF)));
        }
    }

    @Test
    void what_is_forgotten_is_decided_alike_again() {
        Way<Inspection> emptied = Ways.emptied(PROCESS);
        for (Opportunity opportunity : OPPORTUNITIES.first(100)) {
            assertSame(opportunity, answer(emptied.inspect(opportunity)));
        }
    }

    @Test
    void the_applications_own_rule_speaks_and_changes_no_verdict() {
        Way<Inspection> withOwnRule = Ways.withOwnRule(PROCESS);
        Set<String> codes = new HashSet<>();
        for (Opportunity opportunity : OPPORTUNITIES.first(100)) {
            Inspection inspection = withOwnRule.inspect(opportunity);
            assertSame(opportunity, answer(inspection));
            inspection.findings().forEach(finding -> codes.add(finding.code()));
        }
        assertThat(codes).contains("offered-too-early");
    }

    @Test
    void straightforward_rules_agree_with_plain_java_on_a_hundred_opportunities() {
        StraightforwardDrools drools = new StraightforwardDrools(PROCESS);
        for (Opportunity opportunity : OPPORTUNITIES.first(100)) {
            assertSame(opportunity, drools.inspect(opportunity, W1Opportunities.AS_OF));
        }
    }

    private static Answer answer(Inspection inspection) {
        Map<String, Judged> judged = new HashMap<>();
        for (RequirementResult result : inspection.requirements()) {
            judged.put(
                    result.id(), new Judged(result.verdict(), result.shortfall().orElse(null), result.evidence()));
        }
        return new Answer(judged, inspection.verifiedStage().orElse(null));
    }

    private void assertSame(Opportunity opportunity, Answer answer) {
        Answer expected =
                handWritten.inspect(opportunity, W1Opportunities.AS_OF).answer();
        if (!answer.equals(expected)) {
            expected.judged().forEach((id, judged) -> assertThat(answer.judged().get(id))
                    .as("%s of %s", id, opportunity.id())
                    .isEqualTo(judged));
            assertThat(answer.verifiedStage())
                    .as("verified stage of %s", opportunity.id())
                    .isEqualTo(expected.verifiedStage());
            assertThat(answer.judged().keySet())
                    .as(opportunity.id())
                    .isEqualTo(expected.judged().keySet());
        }
    }
}
