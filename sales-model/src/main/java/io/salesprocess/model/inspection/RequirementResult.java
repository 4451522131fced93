package io.salesprocess.model.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The verdict on one requirement. Immutable.
 *
 * @param requirement which requirement
 * @param verdict the verdict
 * @param shortfall why the verdict is not met or waived; absent when it is, or when the requirement does not apply
 * @param calledFor whether it belongs to the gate of the claimed stage, or its due moment has passed
 * @param due until when it ought to be done, if there is such a moment
 * @param evidence references that prove the verdict or come nearest: record ids, {@code field:…}, {@code decision:…},
 *     {@code waiver:…}, {@code requirement:…}, {@code stage:…}, or {@code activities} and the like for a collection in which nothing was
 *     to be found
 * @param alternative which alternative of an any-of was used, in its own words; absent where there was no choice, or
 *     the verdict is not met
 */
public record RequirementResult(
        RequirementInfo requirement,
        Verdict verdict,
        Optional<Shortfall> shortfall,
        boolean calledFor,
        Optional<Instant> due,
        List<String> evidence,
        Optional<String> alternative) {
    /** The id of the requirement. */
    public String id() {
        return requirement.id();
    }

    /** Whether the requirement stands in no gate's way: met, waived or not applicable. */
    public boolean satisfied() {
        return verdict == Verdict.MET || verdict == Verdict.WAIVED || verdict == Verdict.NOT_APPLICABLE;
    }
}
