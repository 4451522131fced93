package io.salesprocess.rules.situation;

/** How the details of a record or person, and what it is linked to, compare with what is asked. */
public enum Details {
    NOT_ASKED,
    AS_ASKED,
    /** A detail is empty or another, or it is linked to nothing that counts. */
    OTHERWISE,
    /** A detail was not loaded, or it cannot be told whether what it is linked to counts. */
    UNKNOWN,
    /** A detail has a value that cannot be compared: another currency, another type. */
    NOT_COMPARABLE,
    /** What a detail is to be compared with is empty. */
    NOTHING_TO_COMPARE,
    /** What a detail is to be compared with was not loaded. */
    STANDARD_UNKNOWN
}
