package io.salesprocess.rules.situation;

/** What a condition is looking for. */
public enum Subject {
    ACTIVITY,
    DOCUMENT,
    FIELD,
    STAKEHOLDERS,
    CONFIRMATION,
    APPROVAL,
    ATTESTATION,
    DECISION,
    MOMENT
}
