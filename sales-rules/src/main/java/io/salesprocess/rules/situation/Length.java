package io.salesprocess.rules.situation;

/** How the duration compares with what is asked. */
public enum Length {
    NOT_ASKED,
    LONG_ENOUGH,
    SHORTER,
    UNKNOWN
}
