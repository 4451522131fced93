package io.salesprocess.model.inspection;

import io.salesprocess.model.value.Named;

/**
 * Why a verdict is not "met". Chosen by rules alone. The order is the order in which several shortfalls of one record
 * are told.
 */
public enum Shortfall implements Named {
    /** Marked held, but its time has not come, or it was not over. */
    FUTURE_DATED,
    /** The booking is still ahead. */
    SCHEDULED_ONLY,
    /** It began and is not over. */
    UNDER_WAY,
    /** Its time passed and nobody said what happened. */
    LAPSED,
    /** A side effect of another act: nobody did it for its own sake, so that it proves nothing. */
    AUTOMATIC,
    /** The other party did not appear. */
    NO_SHOW,
    /** It was moved to another time. */
    RESCHEDULED,
    /** It was called off. */
    CANCELLED,
    /** The record's parts contradict each other. */
    CONTRADICTORY,
    /** Nothing maps the state that the source has. */
    STATUS_UNKNOWN,
    /** The document is not in the state that is asked for. */
    WRONG_STATE,
    /** The document was in the state, and something undid it. */
    UNDONE,
    /** Asked for, not answered yet. */
    PENDING,
    /** Answered otherwise than asked. */
    REFUSED,
    /** Said, and taken back. */
    WITHDRAWN,
    /** The people who were asked for were not in it, or somebody else acted. */
    WRONG_PEOPLE,
    /** Nobody recorded who did it. */
    ACTOR_UNKNOWN,
    /** Nobody can tell who came. */
    ATTENDANCE_UNKNOWN,
    /** It is not known which roles the people play. */
    ROLES_UNKNOWN,
    /** Shorter than asked. */
    TOO_SHORT,
    /** Nobody recorded how long it took. */
    LENGTH_UNKNOWN,
    /** The outcome is another. */
    WRONG_OUTCOME,
    /** Nobody recorded the outcome. */
    OUTCOME_UNKNOWN,
    /** A detail of the record is another. */
    WRONG_DETAILS,
    /** A detail of the record was not loaded. */
    DETAILS_UNKNOWN,
    /** A number that must be reached is not. */
    TOO_FEW,
    /** A number that must not be passed is. */
    TOO_MANY,
    /** Longer without it, or less of it in a period, than the rhythm asks for. */
    TOO_RARELY,
    /** The field has no value. */
    EMPTY,
    /** The value is another. */
    WRONG_VALUE,
    /** The value cannot be compared: no currency, or another one, or not of the type of the field. */
    NOT_COMPARABLE,
    /** Earlier than the time that counts. */
    TOO_EARLY,
    /** Later than the time that counts. */
    TOO_LATE,
    /** Older than what counts. */
    STALE,
    /** It has no date, and one is asked for. */
    UNDATED,
    /** What it is measured from has not happened. */
    NOT_STARTED,
    /** Done before what should have come first, where the order is strict. */
    WRONG_ORDER,
    /** Only somebody's word, where a record is asked for. */
    TOO_WEAK,
    /** The evidence does not support the stage. */
    STAGE_NOT_REACHED,
    /** Something is so that must not be so. */
    MUST_NOT_BE,
    /** A part of it is not done. */
    PARTS_MISSING,
    /** Of a part of it nobody can tell. */
    PARTS_UNKNOWN,
    /** Nobody has answered whether it is needed. */
    UNDECIDED,
    /** There is no record at all. */
    NO_RECORD,
    /** The data that would tell was not loaded. */
    NOT_LOADED,
    /** The definition does not say what done means. */
    DONE_NOT_DEFINED,
    /** Left to the application, which has no rule for it. */
    NOT_DECIDED_BY_APPLICATION
}
