package io.salesprocess.model.value;

/** A period of the calendar. Weeks begin on Monday; quarters and years are those of the fiscal year. */
public enum Period implements Named {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
}
