package io.salesprocess.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.RulesEvaluator;
import io.salesprocess.conformance.reference.ReferenceEvaluator;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.json.InvalidJsonException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Law 7: the rules and the second evaluator say the same of every case.
 *
 * <p>{@code -Dcases=1000000 -Dseed=42} asks for so many cases, from another seed on. A disagreement is shrunk and printed.
 * By command alone as long as there are known disagreements.
 */
@EnabledIfSystemProperty(named = "cases", matches = "[0-9]+")
class DifferentialTest {
    private static final int CASES = Integer.getInteger("cases", 60_000);
    private static final long SEED = Long.getLong("seed", 0);
    private static final int MOST_DISAGREEMENTS = 5;

    private final Comparison comparison = new Comparison(new RulesEvaluator(), new ReferenceEvaluator());
    private final Map<String, Case> disagreements = new LinkedHashMap<>();
    private int processes;
    private int acceptedProcesses;
    private int opportunities;
    private int acceptedOpportunities;
    private int cases;

    @Test
    void the_rules_and_the_second_evaluator_agree_on_every_case() {
        for (long seed = SEED; cases < CASES && disagreements.size() < MOST_DISAGREEMENTS; seed++) {
            Series.of(seed, Feature.all()).forEach(this::compare);
        }
        assertThat(disagreements.entrySet())
                .as("disagreements in %d cases, from seed %d on", cases, SEED)
                .map(found -> found.getKey() + "\n" + found.getValue().said())
                .isEmpty();
        assertThat(acceptedProcesses).as("of %d processes", processes).isGreaterThan(processes * 9 / 10);
        assertThat(acceptedOpportunities)
                .as("of %d opportunities", opportunities)
                .isGreaterThan(opportunities * 9 / 10);
    }

    private void compare(Series series) {
        processes++;
        SalesProcess process;
        try {
            process = SalesJson.readProcess(Tree.bytes(series.process()), series.origin());
        } catch (InvalidJsonException invalid) {
            return;
        }
        acceptedProcesses++;
        Comparison.Pair pair = comparison.of(process);
        for (GeneratedOpportunity generated : series.opportunities()) {
            opportunities++;
            Opportunity opportunity;
            try {
                opportunity = SalesJson.readOpportunity(Tree.bytes(generated.tree()), series.origin());
            } catch (InvalidJsonException invalid) {
                continue;
            }
            acceptedOpportunities++;
            for (Instant asOf : generated.asOf()) {
                cases++;
                pair.disagreement(opportunity, asOf)
                        .ifPresent(manner ->
                                note(manner, new Case(series.origin(), series.process(), generated.tree(), asOf)));
            }
        }
    }

    private void note(String manner, Case found) {
        String kind = Comparison.kind(manner);
        if (!disagreements.containsKey(kind)) {
            disagreements.put(kind, comparison.shrunk(found, manner));
        }
    }
}
