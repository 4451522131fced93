package io.salesprocess.rules.situation;

import io.salesprocess.model.inspection.Shortfall;

/** A condition that must not hold. Immutable. */
public final class NegationCase extends Situation {
    public static final Dial<Done> INNER = Dial.first(Done.class);
    public static final Dial<Shortfall> LACK = INNER.then(Shortfall.class);

    public NegationCase(long code) {
        super(code);
    }

    /** How the condition stands. */
    public Done inner() {
        return INNER.read(code());
    }

    /** Why it cannot be told how the condition stands. Meaningful only then. */
    public Shortfall lack() {
        return LACK.read(code());
    }
}
