package io.salesprocess.rules.situation;

/** How the number of what counts stands to the number that must not be passed. */
public enum Most {
    NOT_ASKED,
    KEPT,
    PASSED,
    /** With what nobody can tell of, it would be passed. */
    PERHAPS_PASSED,
    /** It is kept by what was loaded, and not everything was. */
    NOT_ALL_LOADED
}
