package io.salesprocess.model.value;

/** To what a record belongs. */
public enum Scope implements Named {
    /** The opportunity itself. */
    OPPORTUNITY,
    /** The account of the opportunity. */
    ACCOUNT,
    /** A related opportunity. */
    RELATED,
    /** An earlier opportunity of the same account. */
    EARLIER
}
