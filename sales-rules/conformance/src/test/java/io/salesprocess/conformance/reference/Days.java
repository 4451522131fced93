package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.WorkingHours;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Period;
import io.salesprocess.model.value.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Dates in a zone: days and longer count dates, hours and shorter elapsed time, business days leave out the others. */
record Days(ZoneId zone, SalesProcess process) {
    LocalDate date(Moment moment) {
        return moment.dateIn(zone);
    }

    /** By the calendar where one of them is only a date. */
    int compare(Moment one, Moment other) {
        return one.dateOnly() || other.dateOnly()
                ? date(one).compareTo(date(other))
                : one.begins(zone).compareTo(other.begins(zone));
    }

    boolean atOrBefore(Moment one, Moment other) {
        return compare(one, other) <= 0;
    }

    /** Its last instant; what has no date is older than anything else. */
    Instant ends(Optional<Moment> moment) {
        return moment.map(at -> at.ends(zone)).orElse(Instant.MIN);
    }

    /** Whether it has come, seen from an instant: a date has come when it begins. */
    boolean come(Moment moment, Instant then) {
        return !moment.begins(zone).isAfter(then);
    }

    boolean businessDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !process.holidays().contains(date);
    }

    Moment after(Moment from, Span span) {
        return shifted(from, span, 1);
    }

    Moment before(Moment from, Span span) {
        return shifted(from, span, -1);
    }

    private Moment shifted(Moment from, Span span, int sign) {
        long amount = (long) sign * span.amount();
        return switch (span.unit()) {
            case MINUTES -> Moment.at(instant(from, sign).plus(Duration.ofMinutes(amount)));
            case HOURS -> Moment.at(instant(from, sign).plus(Duration.ofHours(amount)));
            case WORKING_MINUTES -> working(from, Duration.ofMinutes(span.amount()), sign);
            case WORKING_HOURS -> working(from, Duration.ofHours(span.amount()), sign);
            case DAYS -> Moment.on(date(from).plusDays(amount));
            case WEEKS -> Moment.on(date(from).plusWeeks(amount));
            case MONTHS -> Moment.on(date(from).plusMonths(amount));
            case YEARS -> Moment.on(date(from).plusYears(amount));
            case BUSINESS_DAYS -> Moment.on(business(date(from), span.amount(), sign));
        };
    }

    private Instant instant(Moment from, int sign) {
        return sign > 0 ? from.ends(zone) : from.begins(zone);
    }

    private LocalDate business(LocalDate from, int days, int sign) {
        LocalDate date = from;
        for (int left = days; left > 0; ) {
            date = date.plusDays(sign);
            left -= businessDay(date) ? 1 : 0;
        }
        return date;
    }

    private Moment working(Moment from, Duration length, int sign) {
        WorkingHours hours = process.workingHours().orElseThrow();
        Instant at = instant(from, sign);
        Duration left = length;
        LocalDate date = LocalDate.ofInstant(at, zone);
        while (true) {
            if (businessDay(date)) {
                Instant opens = date.atTime(hours.from()).atZone(zone).toInstant();
                Instant closes = date.atTime(hours.to()).atZone(zone).toInstant();
                Instant begins = sign > 0 ? later(at, opens) : earlier(at, closes);
                Duration there = sign > 0 ? Duration.between(begins, closes) : Duration.between(opens, begins);
                if (there.compareTo(left) >= 0) {
                    return Moment.at(sign > 0 ? begins.plus(left) : begins.minus(left));
                }
                left = there.isNegative() ? left : left.minus(there);
            }
            date = date.plusDays(sign);
        }
    }

    /** Whether a moment lies at most so long after another; of two dates, as near as they may have been. */
    boolean within(Moment earlier, Moment later, Span span) {
        return !after(earlier, span).ends(zone).isBefore(later.begins(zone));
    }

    /** Whether a moment lies at least so long after another; of a date, as early in it as may be. */
    boolean longAfter(Moment earlier, Moment later, Span span) {
        boolean clock = !after(earlier, span).dateOnly();
        Moment from = clock ? Moment.at(earlier.begins(zone)) : earlier;
        return !after(from, span).begins(zone).isAfter(later.ends(zone));
    }

    /** Whether a moment lies at least so long before another, counted back. */
    boolean longBefore(Moment earlier, Moment later, Span span) {
        return !earlier.begins(zone).isAfter(before(later, span).ends(zone));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    LocalDate firstDay(Period period, LocalDate date) {
        int monthsIn = Math.floorMod(date.getMonthValue() - process.fiscalYearStartsIn(), 12);
        return switch (period) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.withDayOfMonth(1).minusMonths(monthsIn % 3);
            case YEAR -> date.withDayOfMonth(1).minusMonths(monthsIn);
        };
    }

    LocalDate lastDay(Period period, LocalDate date) {
        LocalDate first = firstDay(period, date);
        return switch (period) {
            case DAY -> date;
            case WEEK -> first.plusDays(6);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** The middle between two; of dates a date, and of an odd number of days the earlier one. */
    Moment halfway(Moment one, Moment other) {
        if (one.dateOnly() || other.dateOnly()) {
            long days = Math.addExact(date(one).toEpochDay(), date(other).toEpochDay());
            return Moment.on(LocalDate.ofEpochDay(Math.floorDiv(days, 2)));
        }
        Instant begin = one.begins(zone);
        return Moment.at(begin.plus(Duration.between(begin, other.begins(zone)).dividedBy(2)));
    }
}
