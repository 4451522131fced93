package io.salesprocess.model.value;

/** What is done to the pathway of one opportunity. */
public enum Alteration implements Named {
    /** A step more than the process asks for. */
    ADD,
    /** A requirement is left out. */
    DROP,
    /** A step takes the place of a requirement. */
    REPLACE,
    /** A requirement is asked for elsewhere. */
    MOVE
}
