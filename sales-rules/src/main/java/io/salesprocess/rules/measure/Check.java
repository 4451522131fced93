package io.salesprocess.rules.measure;

import org.jspecify.annotations.Nullable;

/** A condition, prepared to be examined often. Immutable and thread-safe. */
public interface Check {
    /** What the condition comes to, or null while something has to be settled or known first. */
    @Nullable
    Outcome examine(Examination examination);
}
