package io.salesprocess.model.value;

/** What is known of a person's presence at an activity, strongest first. */
public enum Attendance implements Named {
    /** Was there. */
    ATTENDED,
    /** Said they would come. */
    ACCEPTED,
    /** Stands on the list of invited people. */
    LISTED,
    /** The source cannot tell. */
    UNKNOWN,
    /** Said they would not come. */
    DECLINED,
    /** Did not come. */
    ABSENT
}
