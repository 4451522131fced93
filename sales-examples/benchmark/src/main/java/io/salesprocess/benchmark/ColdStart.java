package io.salesprocess.benchmark;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Newly started JVMs, from JSON files to the first verdict, by turns with plain Java and with the library. Both read
 * with the same reader, and the time is that of the whole JVM.
 */
final class ColdStart {
    private static final double TARGET = 6;

    private ColdStart() {}

    static void run(String[] arguments) throws IOException, InterruptedException {
        Options options = new Options(arguments);
        int runs = options.number("runs", 20);
        Path folder = Files.createTempDirectory("cold-start");
        Path process = folder.resolve("process.json");
        Path opportunity = folder.resolve("opportunity.json");
        SalesProcess w1 = W1Process.of(1);
        Files.writeString(process, SalesJson.write(w1));
        Files.writeString(opportunity, SalesJson.write(new W1Opportunities(w1, 1).opportunity(0)));

        Median plain = new Median();
        Median library = new Median();
        Median ratio = new Median();
        for (int n = 0; n <= runs; n++) {
            NewJvm one = NewJvm.run(options, ColdRun.class, ColdRun.PLAIN, process.toString(), opportunity.toString());
            NewJvm other =
                    NewJvm.run(options, ColdRun.class, ColdRun.LIBRARY, process.toString(), opportunity.toString());
            if (!one.output.equals(other.output)) {
                throw new IllegalStateException("Plain Java says " + one.output + ", the library " + other.output);
            }
            // The first of each brings the files into memory.
            if (n > 0) {
                plain.add(one.milliseconds);
                library.add(other.milliseconds);
                ratio.add(other.milliseconds / one.milliseconds);
            }
        }
        Files.delete(process);
        Files.delete(opportunity);
        Files.delete(folder);
        System.out.printf(
                Locale.ROOT,
                "From JSON files to the first verdict, medians of %d new JVMs each: plain Java %.0f ms, library %.0f ms,"
                        + " ratio %.2f (at most %.0f wanted)%n",
                runs,
                plain.get(),
                library.get(),
                ratio.get(),
                TARGET);
    }
}
