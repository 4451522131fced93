package io.salesprocess.rules.situation;

/** What somebody answered, compared with what is asked. */
public enum Answer {
    AS_ASKED,
    OTHERWISE,
    /** Asked for, not given. */
    REQUESTED,
    /** Two answers for one and the same date. */
    CONTRADICTORY,
    /** An answer that the question does not know. */
    UNKNOWN,
    /** Given, and taken back. */
    WITHDRAWN
}
