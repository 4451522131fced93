package io.salesprocess.rules.situation;

/** How many records were found that count. */
public enum Found {
    ENOUGH,
    /** Not enough, but some. */
    SOME,
    NONE
}
