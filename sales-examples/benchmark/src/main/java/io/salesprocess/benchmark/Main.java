package io.salesprocess.benchmark;

import java.util.Arrays;

/**
 * Runs what the first argument names:
 *
 * <ul>
 *   <li>{@code ratios}: every way of inspecting beside the baseline, in one JVM
 *   <li>{@code cold-start}: new JVMs, from JSON files to the first verdict
 *   <li>{@code preparing}: loading the rules once beside preparing one more process
 *   <li>anything else: the benchmarks of JMH, which takes the arguments
 * </ul>
 */
public final class Main {
    private Main() {}

    /** Runs it; all but the first argument are passed on. */
    public static void main(String[] arguments) throws Exception {
        String what = arguments.length == 0 ? "" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (what) {
            case "ratios" -> Ratios.run(rest);
            case "cold-start" -> ColdStart.run(rest);
            case "preparing" -> Preparing.run(rest);
            default -> org.openjdk.jmh.Main.main(arguments);
        }
    }
}
