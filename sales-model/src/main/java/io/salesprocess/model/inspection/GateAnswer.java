package io.salesprocess.model.inspection;

import io.salesprocess.model.value.Named;

/** The answer of a stage gate. */
public enum GateAnswer implements Named {
    /** The opportunity may enter. */
    OPEN,
    /** Something is unmet. */
    BLOCKED,
    /** Nothing is unmet, something is undetermined. */
    CANNOT_TELL
}
