package io.salesprocess.crm.record;

/** What a record is about, whatever its system calls it. */
public enum Thing {
    DEAL,
    PERSON,
    ACCOUNT,
    EVIDENCE
}
