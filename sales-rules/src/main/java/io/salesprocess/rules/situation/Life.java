package io.salesprocess.rules.situation;

/** Where an opportunity is in its life. */
public enum Life {
    OPEN,
    WON,
    /** Lost, or closed without a decision. */
    LOST
}
