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

    static void inTime(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        assertThat(THREADS.getCurrentThreadCpuTime() - before).as("nanoseconds").isLessThan(MOST);
    }
}
