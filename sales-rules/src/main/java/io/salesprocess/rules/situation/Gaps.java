package io.salesprocess.rules.situation;

/** Whether something that has to happen again and again happened too rarely. */
public enum Gaps {
    NONE,
    SOME,
    /** Unless something counts of which nobody can tell, or it ended before. */
    PERHAPS,
    /** Nothing says how often it has to happen here. */
    NO_MEASURE,
    /** How often it has to happen here cannot be told. */
    MEASURE_UNKNOWN
}
