package io.salesprocess.conformance.laws;

import io.salesprocess.conformance.Evaluator;
import io.salesprocess.conformance.RulesEvaluator;
import io.salesprocess.conformance.reference.ReferenceEvaluator;

/** Whose opinion is asked. */
enum Opinion {
    /** That of the library. */
    RULES(new RulesEvaluator()),
    /** That of the second evaluator. */
    REFERENCE(new ReferenceEvaluator());

    private final Evaluator evaluator;

    Opinion(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    Evaluator evaluator() {
        return evaluator;
    }
}
