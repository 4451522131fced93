package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.RulesEvaluator;
import io.salesprocess.conformance.generated.Comparison;
import io.salesprocess.conformance.reference.ReferenceEvaluator;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import java.time.Instant;

/** Law 7: the rules and the reference evaluator judge alike. */
final class Agreement {
    private static final Comparison COMPARISON = new Comparison(new RulesEvaluator(), new ReferenceEvaluator());

    private final Comparison.Pair evaluators;

    Agreement(SalesProcess process) {
        this.evaluators = COMPARISON.of(process);
    }

    void holds(Opportunity opportunity, Instant asOf) {
        assertThat(evaluators.disagreement(opportunity, asOf))
                .as("the rules and the reference evaluator (law 7)")
                .isEmpty();
    }
}
