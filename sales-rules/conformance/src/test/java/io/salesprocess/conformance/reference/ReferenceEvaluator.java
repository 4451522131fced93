package io.salesprocess.conformance.reference;

import io.salesprocess.conformance.Evaluator;
import io.salesprocess.model.definition.SalesProcess;

/**
 * The second opinion. What is left to a rule of the application is undetermined here, as it is for the library without
 * such a rule.
 */
public final class ReferenceEvaluator implements Evaluator {
    @Override
    public Ready prepare(SalesProcess process) {
        return (opportunity, asOf) -> new Judge(process, opportunity, asOf).judgement();
    }
}
