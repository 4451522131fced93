package io.salesprocess.rules.situation;

/** A move of the claimed stage, measured along the route of the opportunity. */
public enum Move {
    /** To the next stage. */
    NEXT,
    /** Forward, past stages of which each may be skipped. */
    PAST_SKIPPABLE,
    /** Forward, past a stage that may not be skipped. */
    FURTHER,
    /** To the stage before. */
    BACK_ONE,
    BACK_FURTHER,
    CLOSING,
    /** From a closed stage to an open one. */
    REOPENING,
    /** From one closed stage to another. */
    BETWEEN_CLOSED
}
