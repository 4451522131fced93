package io.salesprocess.rules.measure;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a condition came to.
 *
 * @param verdict the verdict
 * @param shortfall why it is not met
 * @param evidence what proves it, or comes nearest
 * @param metAt when it became so, where something behind it is dated
 * @param ends the end of each piece of evidence that proves it, where another requirement is anchored here
 * @param distance in how many ways the nearest record fails; 0 when met
 */
public record Outcome(
        Verdict verdict,
        Optional<Shortfall> shortfall,
        List<String> evidence,
        @Nullable Moment metAt,
        List<Moment> ends,
        int distance) {
    static final int NOTHING_NEAR = 100;

    /** An outcome without a time of its own. */
    public static Outcome of(Verdict verdict, Optional<Shortfall> shortfall, List<String> evidence, int distance) {
        return new Outcome(verdict, shortfall, evidence, null, List.of(), distance);
    }

    public boolean met() {
        return verdict == Verdict.MET;
    }

    /** Whether it stands in nobody's way: met, waived or not applicable. */
    public boolean satisfied() {
        return verdict == Verdict.MET || verdict == Verdict.WAIVED || verdict == Verdict.NOT_APPLICABLE;
    }
}
