package io.salesprocess.benchmark;

import com.sun.management.ThreadMXBean;
import io.salesprocess.model.facts.Opportunity;
import java.lang.management.ManagementFactory;
import java.util.List;

/** Inspects a few opportunities once each, and measures it. */
final class Block {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Where answers go, so that none is computed in vain. */
    @SuppressWarnings("UnusedVariable")
    private static volatile Object sink = "";

    final double nanoseconds;
    final double bytes;

    private Block(double nanoseconds, double bytes) {
        this.nanoseconds = nanoseconds;
        this.bytes = bytes;
    }

    /** Time and allocation of one inspection on the average of the block. */
    static Block of(Way<?> way, List<Opportunity> opportunities) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        for (int n = 0; n < opportunities.size(); n++) {
            sink = way.inspect(opportunities.get(n));
        }
        long end = System.nanoTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        return new Block((double) (end - start) / opportunities.size(), (double) allocated / opportunities.size());
    }
}
