package io.salesprocess.rules.situation;

/** A done-when that is left to the application. Immutable. */
public final class DeciderCase extends Situation {
    public static final Dial<Done> ANSWER = Dial.first(Done.class);

    public DeciderCase(long code) {
        super(code);
    }

    /** What the application's rule said; nothing asked: it has no such rule. */
    public Done answer() {
        return ANSWER.read(code());
    }
}
