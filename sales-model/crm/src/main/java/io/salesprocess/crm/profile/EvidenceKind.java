package io.salesprocess.crm.profile;

import io.salesprocess.model.value.Named;

/** As what a record counts. */
public enum EvidenceKind implements Named {
    ACTIVITY,
    DOCUMENT,
    WORK,
    EVENT
}
