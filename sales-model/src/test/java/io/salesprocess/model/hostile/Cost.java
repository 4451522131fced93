package io.salesprocess.model.hostile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What something cost the thread that did it, however busy the machine was.
 *
 * @param time of the processor
 * @param mebibytes that were asked for, most of which are given back at once
 */
record Cost(Duration time, long mebibytes) {
    static Cost of(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long nanos = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return new Cost(
                Duration.ofNanos(threads.getCurrentThreadCpuTime() - nanos),
                (threads.getCurrentThreadAllocatedBytes() - bytes) >> 20);
    }
}
