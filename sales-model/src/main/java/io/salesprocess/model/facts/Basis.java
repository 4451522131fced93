package io.salesprocess.model.facts;

import io.salesprocess.model.value.Named;

/** On what a source's state rests. */
public enum Basis implements Named {
    /** Somebody or something recorded this very state. */
    EXPLICIT,
    /** The source only tells that the record is closed. */
    CLOSED_FLAG,
    /** The source derived it from the passing of time, which proves nothing. */
    TIME_ELAPSED,
    /** A side effect of another act, such as the closing of a record: it proves nothing. */
    AUTOMATIC,
    /** A field of the tenant's own. */
    CUSTOM_FIELD,
    /** Derived from a log. */
    INFERRED
}
