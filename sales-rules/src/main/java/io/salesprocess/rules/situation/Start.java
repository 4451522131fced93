package io.salesprocess.rules.situation;

/** Whether the moment has come from which something has to happen. */
public enum Start {
    BEGUN,
    NOT_BEGUN,
    UNKNOWN,
    /** It is counted from something that was waived or does not apply. */
    SET_ASIDE
}
