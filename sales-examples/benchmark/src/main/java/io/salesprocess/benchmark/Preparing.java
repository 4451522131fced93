package io.salesprocess.benchmark;

import java.io.IOException;
import java.util.Locale;

/** Preparing one more process beside loading the rules once, in newly started JVMs. */
final class Preparing {
    private Preparing() {}

    static void run(String[] arguments) throws IOException, InterruptedException {
        Options options = new Options(arguments);
        int runs = options.number("runs", 11);
        Median loading = new Median();
        Median second = new Median();
        Median later = new Median();
        Median ratio = new Median();
        for (int n = 0; n < runs; n++) {
            String[] measured = NewJvm.run(options, PreparingRun.class).output.split(" ", -1);
            loading.add(Double.parseDouble(measured[0]));
            second.add(Double.parseDouble(measured[1]));
            later.add(Double.parseDouble(measured[2]));
            ratio.add(Double.parseDouble(measured[2]) / Double.parseDouble(measured[0]));
        }
        System.out.printf(
                Locale.ROOT,
                "Medians of %d new JVMs: rules and first process %.1f ms, second process %.2f ms,"
                        + " one more %.3f ms, which is %.2f %% (at most 1 %% wanted)%n",
                runs,
                loading.get(),
                second.get(),
                later.get(),
                100 * ratio.get());
    }
}
