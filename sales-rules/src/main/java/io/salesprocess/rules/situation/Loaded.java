package io.salesprocess.rules.situation;

/** How much of a collection was loaded. */
public enum Loaded {
    COMPLETELY,
    NOT_COMPLETELY
}
