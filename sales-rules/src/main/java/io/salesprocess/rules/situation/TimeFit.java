package io.salesprocess.rules.situation;

/** Where something lies in time, compared with what is asked. */
public enum TimeFit {
    NOT_ASKED,
    FITS,
    /** Before the time that counts. */
    EARLIER,
    /** After the time that counts. */
    LATER,
    /** Longer ago than counts. */
    OLDER,
    /** It has no time of its own. */
    UNDATED,
    /** The moment from which it is measured has not come about. */
    NO_ANCHOR,
    /** The moment from which it is measured, or how far away it may be, cannot be told. */
    ANCHOR_UNKNOWN,
    /** Nothing says how far away it may be here. */
    NO_LIMIT
}
