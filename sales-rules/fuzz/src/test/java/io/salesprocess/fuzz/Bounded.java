package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/** Time that work takes of the processor, so that a busy machine breaks no law. */
final class Bounded {
    /** Inputs are small, and instrumented code is slow. */
    private static final long MOST = TimeUnit.SECONDS.toNanos(10);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Bounded() {}

    /** What takes long is done once more: the first time, classes may have had to be loaded and instrumented. */
    static void inTime(Runnable work) {
        if (taken(work) >= MOST) {
            assertThat(taken(work)).as("nanoseconds").isLessThan(MOST);
        }
    }

    private static long taken(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }
}
