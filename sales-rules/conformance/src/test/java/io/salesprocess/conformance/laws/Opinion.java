package io.salesprocess.conformance.laws;

import io.salesprocess.conformance.Evaluator;
import io.salesprocess.conformance.RulesEvaluator;
import io.salesprocess.conformance.reference.ReferenceEvaluator;

/** Whose opinion is asked. */
enum Opinion {
    /** That of the library. */
    RULES,
    /** That of the second evaluator. */
    REFERENCE;

    Evaluator evaluator() {
        return switch (this) {
            case RULES -> new RulesEvaluator();
            case REFERENCE -> new ReferenceEvaluator();
        };
    }
}
