package io.salesprocess.examples.rules;

/** What accounting says of an account. */
public enum Credit {
    /** Checked, and good. */
    GOOD,
    /** Nothing may be sold to it at present. */
    ON_HOLD,
    /** Not checked yet. */
    NOT_CHECKED
}
