package io.salesprocess.rules.situation;

/** How a part of a requirement stands. */
public enum Done {
    /** There is no such part. */
    NOTHING_ASKED,
    YES,
    NO,
    CANNOT_TELL,
    /** It does not apply. */
    NOT_NEEDED
}
