package io.salesprocess.crm.profile;

import io.salesprocess.model.value.Named;

/** What a field states. */
public enum StatementSort implements Named {
    ATTESTATION,
    CONFIRMATION,
    APPROVAL,
    DECISION
}
