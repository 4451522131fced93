package io.salesprocess.rules.situation;

/** What a field holds. */
public enum Reading {
    /** The field was not loaded. */
    NOT_LOADED,
    /** Loaded, and empty. */
    EMPTY,
    /** It has a value that compares as asked. */
    AS_ASKED,
    /** It has another value. */
    OTHERWISE,
    /** It has an amount without a currency. */
    NO_CURRENCY,
    /** It has a value that cannot be compared: another currency, another type. */
    NOT_COMPARABLE,
    /** What it is to be compared with is empty. */
    NOTHING_TO_COMPARE,
    /** What it is to be compared with was not loaded. */
    STANDARD_UNKNOWN
}
