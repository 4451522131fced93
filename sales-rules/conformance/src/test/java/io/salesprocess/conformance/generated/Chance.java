package io.salesprocess.conformance.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Throws of dice that are the same for the same seed. */
public final class Chance {
    private final Random random;

    public Chance(long seed) {
        long mixed = (seed ^ 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        random = new Random(mixed ^ (mixed >>> 31));
    }

    public boolean percent(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from 0, below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A number, both bounds included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    public String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    /** At least one of them, in their order. */
    public <T> List<T> some(List<T> all) {
        List<T> some = new ArrayList<>();
        for (T one : all) {
            if (random.nextBoolean()) {
                some.add(one);
            }
        }
        return some.isEmpty() ? List.of(pick(all)) : some;
    }

    public <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** A seed for other dice, so that more throws here change nothing there. */
    public long seed() {
        return random.nextLong();
    }
}
