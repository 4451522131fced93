package io.salesprocess.model.facts;

import io.salesprocess.model.value.Named;

/** A collection of facts that is loaded completely, partly or not at all. */
public enum Part implements Named {
    PEOPLE,
    ACTIVITIES,
    DOCUMENTS,
    CONFIRMATIONS,
    APPROVALS,
    ATTESTATIONS,
    DECISIONS,
    WAIVERS,
    STAGE_HISTORY
}
