package io.salesprocess.examples.report;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What stands between a claim and its proof. */
final class Standing {
    private static final Set<Shortfall> OF_ITS_PARTS = EnumSet.of(Shortfall.PARTS_MISSING, Shortfall.PARTS_UNKNOWN);

    private Standing() {}

    /** What is called for and not done. A step is left out where its parts are listed. */
    static List<RequirementResult> blocking(Inspection inspection) {
        return calledFor(inspection, Verdict.UNMET);
    }

    /** What is called for and cannot be told. */
    static List<RequirementResult> unseen(Inspection inspection) {
        return calledFor(inspection, Verdict.UNDETERMINED);
    }

    private static List<RequirementResult> calledFor(Inspection inspection, Verdict verdict) {
        return inspection.requirements().stream()
                .filter(result -> result.verdict() == verdict
                        && result.calledFor()
                        && result.requirement().obligation() == Obligation.MUST
                        && result.shortfall().filter(OF_ITS_PARTS::contains).isEmpty())
                .toList();
    }

    /** The id and the shortfall of a requirement: {@code demo-held (scheduled-only)}. */
    static String named(RequirementResult result) {
        return result.id()
                + result.shortfall().map(why -> " (" + why.spelled() + ")").orElse("");
    }
}
