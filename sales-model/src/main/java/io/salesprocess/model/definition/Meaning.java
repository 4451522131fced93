package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** What it means that an opportunity is in a stage. */
public enum Meaning implements Named {
    /** The work of the stage is being done: entering asks for the entry criteria alone. */
    WORK_UNDER_WAY,
    /** The work of the stage is finished: entering asks for everything that leaving asks for. */
    MILESTONE_REACHED
}
