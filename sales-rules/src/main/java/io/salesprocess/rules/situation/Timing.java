package io.salesprocess.rules.situation;

/** Where the time of an activity lies, seen from the moment for which it is judged. */
public enum Timing {
    /** Neither a time nor a date is known. */
    UNDATED,
    /** It has not begun. */
    AHEAD,
    /** It has begun and is not over. */
    UNDER_WAY,
    /** Its end has passed. */
    OVER,
    /** It began after the opportunity was closed. */
    AFTER_CLOSING
}
