package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** The type of a field. */
public enum ValueType implements Named {
    /** Any text. */
    TEXT,
    /** A decimal number. */
    NUMBER,
    /** An amount with an ISO 4217 currency. */
    MONEY,
    /** A calendar date or a moment. */
    DATE,
    /** Yes or no. */
    YES_NO,
    /** One of the field's choices. */
    CHOICE
}
