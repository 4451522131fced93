package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** How an opportunity ended. */
public enum Outcome implements Named {
    /** The buyer bought. */
    WON,
    /** The buyer bought elsewhere, or refused. */
    LOST,
    /** Nothing was decided. */
    NO_DECISION
}
