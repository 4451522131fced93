package io.salesprocess.crm.profile;

import io.salesprocess.model.value.Named;

/** The type of a value that is taken from a record. */
public enum ValueType implements Named {
    TEXT,
    NUMBER,
    MONEY,
    DATE,
    YES_NO,
    /** One of a few words, which the profile may translate. */
    CHOICE
}
