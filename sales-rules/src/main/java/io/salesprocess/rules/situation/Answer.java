package io.salesprocess.rules.situation;

/** What somebody answered, compared with what is asked. */
public enum Answer {
    AS_ASKED,
    OTHERWISE,
    /** Asked for, not given. */
    REQUESTED,
    /** Given, and taken back. */
    WITHDRAWN
}
