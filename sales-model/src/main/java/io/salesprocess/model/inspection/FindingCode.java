package io.salesprocess.model.inspection;

import io.salesprocess.model.value.Named;

/** The library's own findings. Chosen by rules alone; an application's rules add codes of their own. */
public enum FindingCode implements Named {
    /** A must that is called for is unmet. */
    MISSING,
    /** Of a must that is called for nobody can tell. */
    CANNOT_TELL,
    /** A should that is called for is unmet. */
    RECOMMENDED_MISSING,
    /** Not done, and its due moment has passed. */
    OVERDUE,
    /** Not done for so long after its due moment that the process says what should follow. */
    OVERDUE_CONSEQUENCE,
    /** Done after its due moment. */
    LATE,
    /** It has a due moment, but what that is counted from has no moment. */
    DUE_WITHOUT_START,
    /** Done before what should have come first. */
    OUT_OF_ORDER,
    /** It held when it was needed and no longer does. */
    NO_LONGER_HOLDS,
    /** The evidence is older than the opportunity. */
    OLDER_THAN_OPPORTUNITY,
    /** A key step was waived. */
    KEY_STEP_WAIVED,
    /** The waiver was granted by an owner of the opportunity. */
    WAIVER_BY_OWNER,
    /** The waiver has expired, or was not in force when it was needed. */
    WAIVER_EXPIRED,
    /** The waiver has no expiry. */
    WAIVER_WITHOUT_EXPIRY,
    /** The waiver runs for longer than the policy allows. */
    WAIVER_TOO_LONG,
    /** Whoever granted the waiver is not entitled to. */
    WAIVER_NOT_ENTITLED,
    /** The policy does not let this requirement be waived. */
    WAIVER_NOT_ALLOWED,
    /** Waivers were not loaded; what is missing may have been set aside. Told once, of what is missing first. */
    WAIVERS_NOT_LOADED,
    /** The requirements were changed for this opportunity alone. */
    PATHWAY_CHANGED,
    /** Changes of the pathway were not loaded, and the process lets a must be changed: something else may be asked. */
    PATHWAY_NOT_LOADED,
    /** Whoever changed the pathway is not entitled to, or the policy does not let this requirement be changed. */
    PATHWAY_NOT_ENTITLED,
    /** The claimed stage is later than the verified one. */
    CLAIMED_AHEAD,
    /** The claimed stage is earlier than the verified one. */
    CLAIMED_BEHIND,
    /** The claimed stage is unknown to the process. */
    UNKNOWN_STAGE,
    /** No stage was ever claimed. */
    NOT_STARTED,
    /** Longer in the claimed stage than the process expects. */
    STALLED,
    /** A stage that may not be skipped was never claimed, and a later one was. */
    STAGE_SKIPPED,
    /** The claimed stage was moved in a way that the process does not allow. */
    MOVE_NOT_ALLOWED,
    /** Closed without ever having been in an open stage. */
    NEVER_ENTERED_A_STAGE,
    /** Closed later than the last date that was expected before. */
    CLOSED_LATE,
    /** Still open, and the expected close date has passed. */
    CLOSE_DATE_PASSED,
    /** Closed, and something that the closing asks for is unmet, not merely unknown. */
    CLOSING_NOT_VERIFIED,
    /** Of a better forecast category than the one that is supported nobody can tell. */
    FORECAST_CANNOT_TELL,
    /** The opportunity follows another version of the process. */
    OTHER_VERSION,
    /** A record of a type that the process does not declare. */
    UNDECLARED_TYPE,
    /** A record in a state that nothing maps. */
    UNKNOWN_STATE,
    /** A person who is not among the people of the opportunity. */
    UNKNOWN_PERSON,
    /** A record without dated states: a past moment cannot be told exactly. */
    NOT_DATED,
    /** Recorded a little later than the moment of the inspection. */
    CLOCK_SKEW,
    /** The same meeting under two ids. */
    SAME_MEETING_TWICE,
    /** Ten activities or more were said to be held within a minute: a list was cleared. They count all the same. */
    BULK_CLOSED,
    /** One source says that an activity was held, and another that it was not. */
    SOURCES_DISAGREE
}
