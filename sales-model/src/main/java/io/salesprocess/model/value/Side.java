package io.salesprocess.model.value;

/** Whose side a person stands on. */
public enum Side implements Named {
    /** The selling company. */
    OURS,
    /** The prospect or customer. */
    BUYER,
    /** A third company that sells or delivers with us. */
    PARTNER
}
