package io.salesprocess.rules.situation;

/** What a condition is asked for. */
public enum Purpose {
    /** Whether a requirement is done. */
    DONE,
    /** Whether a requirement applies at all. */
    APPLIES
}
