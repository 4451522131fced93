package io.salesprocess.rules;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long one call may take. Immutable.
 *
 * @param allowed null where it may take as long as it takes
 */
record TimeLimit(@Nullable Duration allowed) {
    static final TimeLimit NONE = new TimeLimit(null);

    static TimeLimit of(Duration allowed) {
        if (allowed.isNegative() || allowed.isZero()) {
            throw new IllegalArgumentException("The time limit (" + allowed + ") must be positive.");
        }
        return new TimeLimit(allowed);
    }

    /** Starts the time of one call, made by this thread. */
    Waiting start() {
        return new Waiting(this);
    }
}
