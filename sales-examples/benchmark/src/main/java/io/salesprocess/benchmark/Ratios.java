package io.salesprocess.benchmark;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares every way of inspecting with the baseline, in one JVM and one thread. Blocks take turns, and each is set in
 * relation to the blocks of the baseline before and after it, so that a machine that is busy for a while slows both;
 * the median of these ratios is told. Within a block each opportunity is inspected once.
 */
final class Ratios {
    private final List<Opportunity> opportunities;
    private final Contender baseline;
    private final List<Contender> contenders;

    private Ratios(int count) {
        SalesProcess process = W1Process.of(1);
        opportunities = new W1Opportunities(process, 1).first(count);
        baseline = new Contender("plain Java, by hand", 1, Ways.baseline(process));
        contenders = List.of(
                new Contender("inspector, warm", 2, Ways.warm(process)),
                new Contender("inspector, emptied", 4, Ways.emptied(process)),
                new Contender("inspector, own rule", 5, Ways.withOwnRule(process)),
                new Contender("straightforward Drools", Double.NaN, Ways.straightforward(process)));
    }

    static void run(String[] arguments) {
        Options options = new Options(arguments);
        Ratios ratios = new Ratios(options.number("opportunities", 1000));
        ratios.run(options.number("warm-up", 30));
        ratios.forget();
        ratios.run(options.number("blocks", 60));
        ratios.print();
    }

    private void run(int blocks) {
        for (int n = 0; n < blocks; n++) {
            for (Contender contender : contenders) {
                List<Opportunity> slice = contender.slice(opportunities, n);
                // Inspectors share what they remember, and one of them made all forget it.
                Block.of(contender.way, slice);
                Block before = Block.of(baseline.way, slice);
                Block measured = Block.of(contender.way, slice);
                Block after = Block.of(baseline.way, slice);
                baseline.add(before, before, before);
                contender.add(before, measured, after);
            }
        }
    }

    private void forget() {
        baseline.forget();
        contenders.forEach(Contender::forget);
    }

    private void print() {
        System.out.printf(
                Locale.ROOT, "%d opportunities, one thread, JDK %s%n", opportunities.size(), Runtime.version());
        System.out.printf(Locale.ROOT, "%-24s %8s %17s %10s %10s%n", "", "ratio", "middle half", "µs/op", "B/op");
        List<Contender> all = new ArrayList<>(contenders);
        all.add(0, baseline);
        all.forEach(contender -> System.out.println(contender.line()));
        Contender slowest = contenders.get(contenders.size() - 1);
        System.out.printf(
                Locale.ROOT,
                "The warm inspector is %.0f times as fast as straightforward Drools (at least 20 wanted).%n",
                slowest.ratio() / contenders.get(0).ratio());
    }
}
