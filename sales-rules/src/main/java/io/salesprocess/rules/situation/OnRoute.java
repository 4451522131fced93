package io.salesprocess.rules.situation;

/** Whether a stage is a rung of the ladder for an opportunity. */
public enum OnRoute {
    YES,
    /** It does not apply, or the ladder starts later. */
    NO,
    /** A question on which that hangs has not been answered. */
    UNDECIDED,
    CANNOT_TELL
}
