package io.salesprocess.model.json;

import io.salesprocess.model.value.Named;

/** What becomes of a document that has a problem. */
public enum Effect implements Named {
    /** Nothing of it is read. */
    REJECTED,
    /** It is read, and something in it will not work. */
    ERROR,
    /** It is read and works; somebody should look at it. */
    ADVICE
}
