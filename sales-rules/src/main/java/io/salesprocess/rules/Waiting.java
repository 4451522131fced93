package io.salesprocess.rules;

import io.salesprocess.rules.judge.Patience;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One caller who waits: until its thread is interrupted, or its time is over. The clock of the host is read here alone,
 * and for nothing but this.
 */
final class Waiting implements Patience {
    /** Reading a clock takes longer than most of what is done in between. */
    private static final int BETWEEN = 64;

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final @Nullable Duration allowed;
    private final long end;
    private int checks;

    Waiting(TimeLimit limit) {
        this.allowed = limit.allowed();
        this.end = allowed == null ? 0 : System.nanoTime() + nanos(allowed);
    }

    private static long nanos(Duration allowed) {
        return (allowed.compareTo(LONGEST) < 0 ? allowed : LONGEST).toNanos();
    }

    @Override
    public void check() {
        if (checks++ % BETWEEN == 0) {
            look();
        }
    }

    /** Checks now, however little was done since the last time. */
    void look() {
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        if (allowed != null && System.nanoTime() - end >= 0) {
            throw new InspectionException(
                    InspectionException.Code.OUT_OF_TIME,
                    "It took longer than the " + allowed.toString() + " that were allowed.");
        }
    }

    static InspectionException interrupted() {
        return new InspectionException(
                InspectionException.Code.INTERRUPTED, "The thread was interrupted before there was an answer.");
    }
}
