package io.salesprocess.benchmark;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.rules.Inspector;
import java.util.Locale;

/**
 * What a newly started JVM does: it prepares twenty-one processes, and prints in milliseconds how long the first took,
 * with which the rules are loaded, then the second, and the median of the others.
 */
public final class PreparingRun {
    private static final int PROCESSES = 21;

    private PreparingRun() {}

    /** Takes no arguments. */
    public static void main(String[] arguments) {
        double first = prepare(W1Process.of(0));
        double second = prepare(W1Process.of(1));
        Median others = new Median();
        for (int n = 2; n < PROCESSES; n++) {
            others.add(prepare(W1Process.of(n)));
        }
        System.out.printf(Locale.ROOT, "%.4f %.4f %.4f%n", first, second, others.get());
    }

    private static double prepare(SalesProcess process) {
        long start = System.nanoTime();
        Inspector inspector = Inspector.of(process);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (!inspector.process().equals(process)) {
            throw new IllegalStateException("The inspector has another process.");
        }
        return milliseconds;
    }
}
