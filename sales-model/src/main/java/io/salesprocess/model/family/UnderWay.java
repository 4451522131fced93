package io.salesprocess.model.family;

import io.salesprocess.model.value.Named;

/** What a new version of a process means for opportunities that are under way. */
public enum UnderWay implements Named {
    /** They stay with the version with which they began. */
    STAY,
    /** They follow the version that is in effect. */
    FOLLOW,
    /** They change to the version that is in effect when their claimed stage next changes. */
    NEXT_STAGE
}
