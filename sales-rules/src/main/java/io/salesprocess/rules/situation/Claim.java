package io.salesprocess.rules.situation;

/** How the claimed stage compares with the verified one. */
public enum Claim {
    /** No stage is claimed. */
    NONE,
    /** The stage is unknown to the process. */
    UNKNOWN_STAGE,
    BEHIND,
    EQUAL,
    AHEAD,
    /** A closed stage is claimed. */
    CLOSED
}
