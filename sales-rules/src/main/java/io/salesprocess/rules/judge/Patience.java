package io.salesprocess.rules.judge;

/** Asked again and again while something is worked out, whether its caller still waits for it. */
@FunctionalInterface
public interface Patience {
    /** Returns while the caller waits; throws, and so ends the work, where not. */
    void check();
}
