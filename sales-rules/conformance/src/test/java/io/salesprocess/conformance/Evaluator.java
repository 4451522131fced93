package io.salesprocess.conformance;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import java.time.Instant;

/** Whoever can say what the evidence of an opportunity supports. */
public interface Evaluator {
    /** Gets ready for a process, to be asked about many opportunities. */
    Ready prepare(SalesProcess process);

    /** One that is ready for its process. */
    interface Ready {
        Judgement judge(Opportunity opportunity, Instant asOf);
    }
}
