package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Period;
import io.salesprocess.model.value.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Counts dates and business days in one zone. Immutable. */
public final class Calendar {
    private final ZoneId zone;
    private final BusinessDays businessDays;
    private final Periods periods;
    private final @Nullable WorkingTime workingTime;

    public Calendar(ZoneId zone, Vocabulary vocabulary) {
        this.zone = zone;
        this.businessDays = vocabulary.businessDays();
        this.periods = vocabulary.periods();
        this.workingTime = vocabulary
                .process()
                .workingHours()
                .map(hours -> new WorkingTime(zone, hours, businessDays))
                .orElse(null);
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
    public boolean within(Moment earlier, Moment later, Span span) {
        return !latest(earlier, span).isBefore(later.begins(zone));
    }

    /** The last instant that is at most a span after the moment. */
    public Instant latest(Moment from, Span span) {
        return forward(from, span).ends(zone);
    }

    /** The last instant that is at least a span before the moment. */
    public Instant lastBefore(Moment to, Span span) {
        return back(to, span).ends(zone);
    }

    /** Whether {@code later} lies at least a span after the moment. */
    public boolean longAfter(Moment from, Moment later, Span span) {
        Moment earliest = from.dateOnly() && clock(span) ? Moment.at(from.begins(zone)) : from;
        return !forward(earliest, span).begins(zone).isAfter(later.ends(zone));
    }

    /** Whether {@code earlier} lies at least a span before the moment. */
    public boolean longBefore(Moment earlier, Moment to, Span span) {
        return !earlier.begins(zone).isAfter(lastBefore(to, span));
    }

    /** The moment so long after another: of a date, so long after its end. */
    public Moment forward(Moment from, Span span) {
        return switch (span.unit()) {
            case MINUTES, HOURS -> Moment.at(from.ends(zone).plus(elapsed(span)));
            case WORKING_MINUTES, WORKING_HOURS -> Moment.at(workingTime(span).after(from.ends(zone), elapsed(span)));
            case DAYS, BUSINESS_DAYS, WEEKS, MONTHS, YEARS -> Moment.on(plus(from.dateIn(zone), span));
        };
    }

    /** The moment so long before another: of a date, so long before its beginning. */
    public Moment back(Moment to, Span span) {
        return switch (span.unit()) {
            case MINUTES, HOURS -> Moment.at(to.begins(zone).minus(elapsed(span)));
            case WORKING_MINUTES, WORKING_HOURS -> Moment.at(workingTime(span).before(to.begins(zone), elapsed(span)));
            case DAYS, BUSINESS_DAYS, WEEKS, MONTHS, YEARS -> Moment.on(minus(to.dateIn(zone), span));
        };
    }

    /** The first day of the period in which the moment lies. */
    public LocalDate first(Period period, Moment moment) {
        return periods.first(period, moment.dateIn(zone));
    }

    /** The last day of the period in which the moment lies. */
    public LocalDate last(Period period, Moment moment) {
        return periods.last(period, moment.dateIn(zone));
    }

    private static boolean clock(Span span) {
        return switch (span.unit()) {
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS -> true;
            case DAYS, BUSINESS_DAYS, WEEKS, MONTHS, YEARS -> false;
        };
    }

    private WorkingTime workingTime(Span span) {
        if (workingTime == null) {
            throw new IllegalArgumentException("'" + span + "' needs a process with working hours.");
        }
        return workingTime;
    }

    /** The time of a span in minutes or hours, on the clock or of working time. */
    public static Duration elapsed(Span span) {
        return switch (span.unit()) {
            case MINUTES, WORKING_MINUTES -> Duration.ofMinutes(span.amount());
            case HOURS, WORKING_HOURS -> Duration.ofHours(span.amount());
            default -> throw new IllegalArgumentException("'" + span + "' counts dates and no elapsed time.");
        };
    }

    private LocalDate plus(LocalDate date, Span span) {
        return switch (span.unit()) {
            case MINUTES, HOURS, WORKING_MINUTES, WORKING_HOURS ->
                throw new IllegalArgumentException("'" + span + "' counts no dates.");
            case DAYS -> date.plusDays(span.amount());
            case BUSINESS_DAYS -> businessDays.after(date, span.amount());
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
            case BUSINESS_DAYS -> businessDays.before(date, span.amount());
            case WEEKS -> date.minusWeeks(span.amount());
            case MONTHS -> date.minusMonths(span.amount());
            case YEARS -> date.minusYears(span.amount());
        };
    }
}
