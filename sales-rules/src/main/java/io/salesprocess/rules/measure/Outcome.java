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
 * @param by who did what proves it, where another requirement asks for the same person or another; else empty
 * @param others whether it is met, and there may be more that proves it: records that were not loaded, or of which nobody
 *     can tell whether they count
 */
public record Outcome(
        Verdict verdict,
        Optional<Shortfall> shortfall,
        List<String> evidence,
        @Nullable Moment metAt,
        List<Moment> ends,
        int distance,
        List<String> by,
        boolean others) {
    static final int NOTHING_NEAR = 100;

    /** An outcome of which nobody asks who brought it about. */
    public Outcome(
            Verdict verdict,
            Optional<Shortfall> shortfall,
            List<String> evidence,
            @Nullable Moment metAt,
            List<Moment> ends,
            int distance) {
        this(verdict, shortfall, evidence, metAt, ends, distance, List.of(), false);
    }

    /** An outcome without a time of its own. */
    public static Outcome of(Verdict verdict, Optional<Shortfall> shortfall, List<String> evidence, int distance) {
        return new Outcome(verdict, shortfall, evidence, null, List.of(), distance);
    }

    /** The same outcome, brought about by these. */
    Outcome by(List<String> people) {
        return people.isEmpty()
                ? this
                : new Outcome(verdict, shortfall, evidence, metAt, ends, distance, people, others);
    }

    /** The same outcome, with other evidence. */
    Outcome citing(List<String> other) {
        return new Outcome(verdict, shortfall, other, metAt, ends, distance, by, others);
    }

    /** The same outcome, which more may prove than what is known. */
    public Outcome amongOthers(boolean perhaps) {
        return perhaps == others ? this : new Outcome(verdict, shortfall, evidence, metAt, ends, distance, by, perhaps);
    }

    public boolean met() {
        return verdict == Verdict.MET;
    }

    /** Whether it stands in nobody's way: met, waived or not applicable. */
    public boolean satisfied() {
        return verdict == Verdict.MET || verdict == Verdict.WAIVED || verdict == Verdict.NOT_APPLICABLE;
    }
}
