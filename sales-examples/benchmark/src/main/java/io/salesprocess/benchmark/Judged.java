package io.salesprocess.benchmark;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all ways of inspecting must agree on for a requirement. Immutable. */
record Judged(Verdict verdict, @Nullable Shortfall shortfall, List<String> evidence) {
    static Judged met(String reference) {
        return new Judged(Verdict.MET, null, List.of(reference));
    }

    static Judged unmet(Shortfall shortfall, String reference) {
        return new Judged(Verdict.UNMET, shortfall, List.of(reference));
    }

    static Judged notApplicable(String reference) {
        return new Judged(Verdict.NOT_APPLICABLE, null, List.of(reference));
    }

    boolean satisfied() {
        return verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
    }
}
