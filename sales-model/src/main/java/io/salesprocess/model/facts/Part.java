package io.salesprocess.model.facts;

import io.salesprocess.model.value.Named;

/** A collection of facts that is loaded completely, partly or not at all. */
public enum Part implements Named {
    PEOPLE,
    ACTIVITIES,
    DOCUMENTS,
    WORK,
    EVENTS,
    CONFIRMATIONS,
    APPROVALS,
    ATTESTATIONS,
    DECISIONS,
    WAIVERS,
    PATHWAY,
    STAGE_HISTORY
}
