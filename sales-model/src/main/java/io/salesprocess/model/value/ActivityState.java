package io.salesprocess.model.value;

/** The state of an activity. */
public enum ActivityState implements Named {
    /** Agreed for a time; nobody has said what became of it. */
    BOOKED,
    /** Took place. */
    HELD,
    /** Called off. */
    CANCELLED,
    /** The other party did not appear. */
    NO_SHOW,
    /** Moved to another activity. */
    RESCHEDULED,
    /** A state that nothing maps. It never counts as held. */
    UNKNOWN
}
