package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.EvidenceCondition;
import org.jspecify.annotations.Nullable;

/**
 * How many are asked for.
 *
 * @param atLeast how many there must be
 * @param atMost how many there may be
 * @param distinct of what different ones are counted; null: records or people
 */
record Quota(int atLeast, int atMost, @Nullable Distinct distinct) {
    private static final int ANY = Integer.MAX_VALUE;
    static final Quota ONE = new Quota(1, ANY, null);

    static Quota of(EvidenceCondition condition) {
        return new Quota(
                condition.needed(),
                condition.atMost().orElse(ANY),
                condition.distinct().orElse(null));
    }

    static Quota between(int atLeast, int atMost) {
        return new Quota(atLeast, atMost, null);
    }

    boolean limited() {
        return atMost != ANY;
    }

    /** Whether one that counts is all that matters. */
    boolean simple() {
        return atLeast == 1 && !limited() && distinct == null;
    }
}
