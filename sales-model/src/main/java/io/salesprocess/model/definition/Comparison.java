package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;

/** How the value of a field must compare. Numbers and amounts compare by value (100.0 is 100.00), texts by their exact characters. */
public enum Comparison implements Named {
    /** The field has a value. */
    KNOWN,
    EQUALS,
    NOT_EQUALS,
    ONE_OF,
    GREATER_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    /** A text has the other in it, in the same characters. */
    CONTAINS,
    STARTS_WITH
}
