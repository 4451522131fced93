package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** How binding a requirement is. Only {@link #MUST} touches a stage gate. */
public enum Obligation implements Named {
    /** Blocks the gate while it is unmet. */
    MUST,
    /** Appears in findings, never blocks. */
    SHOULD,
    /** Informs, never blocks and is never missing. */
    MAY
}
