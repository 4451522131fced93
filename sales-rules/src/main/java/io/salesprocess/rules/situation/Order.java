package io.salesprocess.rules.situation;

/** How something that was done lies to what had to come first. */
public enum Order {
    /** Nothing had to come first, or it did. */
    KEPT,
    /** What had to come first came later, or did not come at all. */
    BROKEN,
    /** Of what had to come first nobody can tell. */
    CANNOT_TELL
}
