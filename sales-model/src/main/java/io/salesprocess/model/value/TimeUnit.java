package io.salesprocess.model.value;

/** A unit of a {@link Span}. */
public enum TimeUnit implements Named {
    MINUTES,
    HOURS,
    DAYS,
    BUSINESS_DAYS,
    WORKING_MINUTES,
    WORKING_HOURS,
    WEEKS,
    MONTHS,
    YEARS;

    /** Whether the unit measures elapsed time; the others count dates in the zone of the process. */
    public boolean elapsed() {
        return this == MINUTES || this == HOURS;
    }

    @Override
    public String spelled() {
        return Named.super.spelled().replace('-', ' ');
    }
}
