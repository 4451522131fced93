package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** The type of the values in a table. */
public enum TableType implements Named {
    SPAN,
    TEXT,
    NUMBER,
    MONEY,
    DATE,
    YES_NO
}
