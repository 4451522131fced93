package io.salesprocess.rules.judge;

import org.jspecify.annotations.Nullable;

/**
 * Remembers decisions by the code of their situation. Reading takes no lock: a decision is immutable, so that whoever
 * sees it sees it whole, and whoever does not see it yet decides the same again.
 */
final class Memory {
    /** Beyond this many, decisions are made anew instead of remembered. */
    static final int LIMIT = 16_384;

    private static final int SMALLEST = 32;

    private volatile @Nullable Decision[] table = new Decision[SMALLEST];
    private int size;

    @Nullable
    Decision recall(long code) {
        @Nullable Decision[] known = table;
        int mask = known.length - 1;
        for (int i = spread(code) & mask; ; i = (i + 1) & mask) {
            Decision decision = known[i];
            if (decision == null || decision.code == code) {
                return decision;
            }
        }
    }

    /** Whether there was room to remember it. */
    synchronized boolean remember(Decision decision) {
        if (recall(decision.code) != null) {
            return true;
        }
        if (size >= LIMIT) {
            return false;
        }
        if (2 * (size + 1) > table.length) {
            @Nullable Decision[] larger = new Decision[2 * table.length];
            for (Decision old : table) {
                if (old != null) {
                    put(larger, old);
                }
            }
            table = larger;
        }
        put(table, decision);
        size++;
        return true;
    }

    synchronized void forget() {
        table = new Decision[SMALLEST];
        size = 0;
    }

    private static void put(@Nullable Decision[] table, Decision decision) {
        int mask = table.length - 1;
        int i = spread(decision.code) & mask;
        while (table[i] != null) {
            i = (i + 1) & mask;
        }
        table[i] = decision;
    }

    private static int spread(long code) {
        long mixed = code * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
