package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Counts dates and business days in one zone. Immutable. */
public final class Calendar {
    private final ZoneId zone;
    private final Set<LocalDate> holidays;

    public Calendar(ZoneId zone, Set<LocalDate> holidays) {
        this.zone = zone;
        this.holidays = holidays;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Whether one moment is the same as, or earlier than, another; by dates where one of them is only a date. */
    public boolean notAfter(Moment one, Moment other) {
        return compare(one, other) <= 0;
    }

    /** By instants where both are instants, else by dates. */
    public int compare(Moment one, Moment other) {
        return one.dateOnly() || other.dateOnly()
                ? one.dateIn(zone).compareTo(other.dateIn(zone))
                : one.begins(zone).compareTo(other.begins(zone));
    }

    /** Whether {@code later} lies at most a span after {@code earlier}; both ends count. */
    boolean within(Moment earlier, Moment later, Span span) {
        return !latest(earlier, span).isBefore(later.begins(zone));
    }

    /** The last instant that is at most a span after the moment. */
    public Instant latest(Moment from, Span span) {
        return span.unit().elapsed()
                ? from.ends(zone).plus(elapsed(span))
                : Moment.on(plus(from.dateIn(zone), span)).ends(zone);
    }

    /** The last instant that is at least a span before the moment. */
    public Instant lastBefore(Moment to, Span span) {
        return span.unit().elapsed()
                ? to.begins(zone).minus(elapsed(span))
                : Moment.on(minus(to.dateIn(zone), span)).ends(zone);
    }

    /** The elapsed time of a span in minutes or hours. */
    public static Duration elapsed(Span span) {
        return switch (span.unit()) {
            case MINUTES -> Duration.ofMinutes(span.amount());
            case HOURS -> Duration.ofHours(span.amount());
            default -> throw new IllegalArgumentException("'" + span + "' counts dates and no elapsed time.");
        };
    }

    private LocalDate plus(LocalDate date, Span span) {
        return switch (span.unit()) {
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS ->
                throw new IllegalArgumentException("'" + span + "' counts no dates.");
            case DAYS -> date.plusDays(span.amount());
            case BUSINESS_DAYS -> businessDays(date, span.amount(), 1);
            case WEEKS -> date.plusWeeks(span.amount());
            case MONTHS -> date.plusMonths(span.amount());
            case YEARS -> date.plusYears(span.amount());
        };
    }

    private LocalDate minus(LocalDate date, Span span) {
        return switch (span.unit()) {
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS ->
                throw new IllegalArgumentException("'" + span + "' counts no dates.");
            case DAYS -> date.minusDays(span.amount());
            case BUSINESS_DAYS -> businessDays(date, span.amount(), -1);
            case WEEKS -> date.minusWeeks(span.amount());
            case MONTHS -> date.minusMonths(span.amount());
            case YEARS -> date.minusYears(span.amount());
        };
    }

    private LocalDate businessDays(LocalDate date, int amount, int step) {
        LocalDate day = date;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(step);
            if (businessDay(day)) {
                left--;
            }
        }
        return day;
    }

    private boolean businessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
