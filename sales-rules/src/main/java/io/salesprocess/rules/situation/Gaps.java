package io.salesprocess.rules.situation;

/** Whether something that has to happen again and again happened too rarely. */
public enum Gaps {
    NONE,
    SOME,
    /** Unless something counts of which nobody can tell. */
    PERHAPS,
    /** Unless it ended before: when it did cannot be told. */
    END_UNKNOWN,
    /** Nothing says how often it has to happen here. */
    NO_MEASURE,
    /** How often it has to happen here cannot be told. */
    MEASURE_UNKNOWN
}
