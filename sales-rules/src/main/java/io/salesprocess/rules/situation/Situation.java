package io.salesprocess.rules.situation;

/** What was measured, as a value: equal codes of one kind are equal situations. Immutable. */
public abstract class Situation {
    private final long code;

    Situation(long code) {
        this.code = code;
    }

    /** All facts of the situation in one number, unique within its kind. */
    public final long code() {
        return code;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Situation that && getClass() == that.getClass() && code == that.code;
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(code) * 31 + getClass().hashCode();
    }

    /** The kind and the code, for error messages. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + Long.toHexString(code);
    }
}
