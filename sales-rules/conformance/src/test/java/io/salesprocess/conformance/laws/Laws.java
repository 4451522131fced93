package io.salesprocess.conformance.laws;

import io.salesprocess.conformance.generated.Case;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.GeneratedOpportunity;
import io.salesprocess.conformance.generated.GeneratedProcess;
import io.salesprocess.conformance.generated.Opportunities;
import io.salesprocess.conformance.generated.Processes;
import io.salesprocess.conformance.generated.Shrinking;
import io.salesprocess.model.json.InvalidJsonException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tries laws in many worlds.
 *
 * <p>{@code -Dseed=42} makes other ones, {@code -Dworlds=10} ten times as many.
 */
final class Laws {
    private static final int OPPORTUNITIES = 2;
    /** Where the seeds begin of which each has its share of the worlds. */
    private static final long[] SEEDS = Optional.ofNullable(Long.getLong("seed"))
            .map(seed -> new long[] {seed})
            .orElseGet(() -> new long[] {7_000_000, 31_000_000});
    /** How many times as many worlds are tried. */
    private static final int TIMES = Integer.getInteger("worlds", 1);

    private Laws() {}

    /**
     * Tries a law in so many worlds in which certain things may occur. The smallest world that is found in which it breaks
     * is told, with its seed.
     */
    static void inWorlds(int number, Set<Feature> features, Opinion opinion, Consumer<World> law) {
        for (int i = 0; i < number * TIMES; i += OPPORTUNITIES) {
            long seed = SEEDS[i / OPPORTUNITIES % SEEDS.length] + i;
            GeneratedProcess process = Processes.of(seed, features);
            for (int j = 0; j < OPPORTUNITIES; j++) {
                GeneratedOpportunity opportunity = Opportunities.of(process, seed * 31 + j, 2);
                Case made = new Case(
                        "seed " + seed + "/" + j,
                        process.tree(),
                        opportunity.tree(),
                        opportunity.asOf().get(j % 2));
                hold(made, opinion, law);
            }
        }
    }

    private static void hold(Case made, Opinion opinion, Consumer<World> law) {
        try {
            law.accept(new World(made, opinion));
        } catch (AssertionError broken) {
            Case small = Shrinking.of(made, smaller -> breaks(smaller, opinion, law));
            throw new AssertionError(
                    "The law breaks in this world:\n" + small.said() + "\n" + why(small, opinion, law, broken), broken);
        }
    }

    private static boolean breaks(Case smaller, Opinion opinion, Consumer<World> law) {
        try {
            law.accept(new World(smaller, opinion));
            return false;
        } catch (AssertionError broken) {
            return true;
        } catch (InvalidJsonException invalid) {
            return false;
        }
    }

    private static String why(Case small, Opinion opinion, Consumer<World> law, AssertionError otherwise) {
        try {
            law.accept(new World(small, opinion));
        } catch (AssertionError broken) {
            return String.valueOf(broken.getMessage());
        }
        return String.valueOf(otherwise.getMessage());
    }
}
