package io.salesprocess.rules.situation;

/** Where the due moment lies. */
public enum DueStatus {
    NOT_ASKED,
    /** What it is counted from has no moment. */
    NO_START,
    AHEAD,
    PASSED
}
