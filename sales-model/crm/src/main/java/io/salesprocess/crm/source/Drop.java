package io.salesprocess.crm.source;

import io.salesprocess.model.value.Named;

/** Why a record is left out. */
public enum Drop implements Named {
    /** Deleted or archived in the source. */
    DELETED,
    /** Merged into another record, which stands for it. */
    MERGED,
    /** A copy of an activity for one of those invited. */
    CHILD_COPY,
    /** The pattern of a recurring activity, not one that takes place. */
    SERIES_MASTER,
    /** Linked to no opportunity that was read. */
    NO_OPPORTUNITY,
    /** The profile says that it means nothing. */
    OF_NO_INTEREST,
    /** Not as its system shapes it. */
    MALFORMED,
    /** Read before, in the same words or in newer ones. */
    TOLD_TWICE,
    /** Of a kind that says nothing about opportunities. */
    UNKNOWN_KIND
}
