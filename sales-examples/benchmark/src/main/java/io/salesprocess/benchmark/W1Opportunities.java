package io.salesprocess.benchmark;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The opportunities of workload W1, each with 40 activities, 10 documents, 8 contacts and 20 fields. They have come to
 * different stages, and claim others. The same seed makes the same opportunities.
 */
final class W1Opportunities {
    /** The moment for which they are inspected. */
    static final Instant AS_OF = Instant.parse("2025-06-30T12:00:00Z");

    private final SalesProcess process;
    private final long seed;

    W1Opportunities(SalesProcess process, long seed) {
        this.process = process;
        this.seed = seed;
    }

    Opportunity opportunity(int n) {
        SplittableRandom random = new SplittableRandom(31 * seed + n);
        W1Goals goals = new W1Goals(process, random.split());
        return new W1Records(process.id(), goals, random).opportunity("opportunity-" + n);
    }

    List<Opportunity> first(int count) {
        List<Opportunity> opportunities = new ArrayList<>(count);
        for (int n = 0; n < count; n++) {
            opportunities.add(opportunity(n));
        }
        return opportunities;
    }
}
