package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** What a requirement is within its stage or its forecast category. */
public enum RequirementKind implements Named {
    /** Must be true to enter the stage. */
    ENTRY_CRITERION,
    /** A part of the stage's work. */
    STEP,
    /** A thing that a salesperson does within a step. */
    ACTION,
    /** A thing to do within an action. */
    SUB_ACTION,
    /** Must be true to leave the stage. */
    EXIT_CRITERION,
    /** Must be true for a forecast category; stands in no gate's way and is never called for. */
    FORECAST_CRITERION
}
