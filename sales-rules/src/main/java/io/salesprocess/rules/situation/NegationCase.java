package io.salesprocess.rules.situation;

/** A condition that must not hold. Immutable. */
public final class NegationCase extends Situation {
    public static final Dial<Done> INNER = Dial.first(Done.class);

    public NegationCase(long code) {
        super(code);
    }

    /** How the condition stands. */
    public Done inner() {
        return INNER.read(code());
    }
}
