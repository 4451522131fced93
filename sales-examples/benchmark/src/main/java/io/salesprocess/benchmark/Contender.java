package io.salesprocess.benchmark;

import io.salesprocess.model.facts.Opportunity;
import java.util.List;
import java.util.Locale;

/** One way of inspecting, with what was measured of it. */
final class Contender {
    /** How long a block of the slowest way may be, in inspections. */
    private static final int SHORT_BLOCK = 20;

    final Way<?> way;
    private final String name;
    private final double target;
    private Median ratios = new Median();
    private Median nanoseconds = new Median();
    private Median bytes = new Median();

    /**
     * A way to be compared.
     *
     * @param target how many times as long as the baseline it may take; not a number: as long as it likes
     */
    Contender(String name, double target, Way<?> way) {
        this.name = name;
        this.target = target;
        this.way = way;
    }

    /** What it inspects in one block: everything, or, where that would take too long, one part after another. */
    List<Opportunity> slice(List<Opportunity> opportunities, int block) {
        if (!Double.isNaN(target) || opportunities.size() <= SHORT_BLOCK) {
            return opportunities;
        }
        int first = block * SHORT_BLOCK % (opportunities.size() - SHORT_BLOCK);
        return opportunities.subList(first, first + SHORT_BLOCK);
    }

    void add(Block before, Block measured, Block after) {
        ratios.add(2 * measured.nanoseconds / (before.nanoseconds + after.nanoseconds));
        nanoseconds.add(measured.nanoseconds);
        bytes.add(measured.bytes);
    }

    void forget() {
        ratios = new Median();
        nanoseconds = new Median();
        bytes = new Median();
    }

    double ratio() {
        return ratios.get();
    }

    String line() {
        String line = String.format(
                Locale.ROOT,
                "%-24s %8.2f %8.2f–%-8.2f %10.1f %10.0f",
                name,
                ratios.get(),
                ratios.at(0.25),
                ratios.at(0.75),
                nanoseconds.get() / 1000,
                bytes.get());
        return Double.isNaN(target) || target == 1
                ? line
                : line + String.format(Locale.ROOT, "   %s %.0f×", ratio() <= target ? "within" : "beyond", target);
    }
}
