package io.salesprocess.benchmark;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.rules.ApplicationRules;
import io.salesprocess.rules.Inspector;

/** The ways of inspecting that are compared. Each remembers nothing by opportunity. */
final class Ways {
    private static final String GROUP = "io.salesprocess";
    private static final String ARTIFACT = "sales-benchmark";

    private Ways() {}

    /** Plain Java, written by hand for this workload. */
    static Way<HandWrittenAnswer> baseline(SalesProcess process) {
        HandWritten handWritten = new HandWritten(process);
        return opportunity -> handWritten.inspect(opportunity, W1Opportunities.AS_OF);
    }

    /** The library, with what it remembers of situations. */
    static Way<Inspection> warm(SalesProcess process) {
        Inspector inspector = Inspector.of(process);
        return opportunity -> inspector.inspect(opportunity, W1Opportunities.AS_OF);
    }

    /** The library, made to forget every situation before each opportunity. */
    static Way<Inspection> emptied(SalesProcess process) {
        Inspector inspector = Inspector.of(process);
        return opportunity -> {
            inspector.forgetDecisions();
            return inspector.inspect(opportunity, W1Opportunities.AS_OF);
        };
    }

    /** The library with a rule of an application's own. */
    static Way<Inspection> withOwnRule(SalesProcess process) {
        Inspector inspector = Inspector.of(process, ApplicationRules.of(GROUP, ARTIFACT, Ways.class.getClassLoader()));
        return opportunity -> inspector.inspect(opportunity, W1Opportunities.AS_OF);
    }

    /** Drools as one comes to use it first. */
    static Way<Answer> straightforward(SalesProcess process) {
        StraightforwardDrools drools = new StraightforwardDrools(process);
        return opportunity -> drools.inspect(opportunity, W1Opportunities.AS_OF);
    }
}
