package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * Counts the working hours of business days: outside them no time passes. Days on which the clock is not changed are as
 * long as each other, and are passed over together. Immutable.
 */
final class WorkingTime {
    /** No record lies there, so that it is far enough. */
    private static final LocalDate BEYOND = LocalDate.of(10_001, 1, 1);

    private static final LocalDate LONG_BEFORE = LocalDate.of(-1, 12, 31);

    private final ZoneId zone;
    private final WorkingHours hours;
    private final BusinessDays businessDays;
    private final Duration usual;

    WorkingTime(ZoneId zone, WorkingHours hours, BusinessDays businessDays) {
        this.zone = zone;
        this.hours = hours;
        this.businessDays = businessDays;
        this.usual = Duration.between(hours.from(), hours.to());
    }

    /** The instant at which so much working time has passed; one after the year 10000 where that lies still later. */
    Instant after(Instant from, Duration time) {
        Duration left = time;
        LocalDate day = LocalDate.ofInstant(from, zone);
        while (!left.isZero() && day.isBefore(BEYOND)) {
            Instant begins = later(at(day, hours.from()), from);
            Duration room = room(day, begins, at(day, hours.to()));
            if (room.compareTo(left) >= 0) {
                return begins.plus(left);
            }
            left = left.minus(room);
            LocalDate next = day.plusDays(1);
            LocalDate changed = changedFrom(next);
            long usualDays = Math.min(usedUp(left), businessDays.between(next, changed));
            left = left.minus(usual.multipliedBy(usualDays));
            LocalDate nextBusinessDay = businessDays.after(day, usualDays + 1);
            day = nextBusinessDay.isBefore(changed) ? nextBusinessDay : changed;
        }
        return left.isZero() ? from : at(BEYOND, LocalTime.MIN);
    }

    /** The instant from which so much working time passes; one before the year 0 where that lies still earlier. */
    Instant before(Instant to, Duration time) {
        Duration left = time;
        LocalDate day = LocalDate.ofInstant(to, zone);
        while (!left.isZero() && day.isAfter(LONG_BEFORE)) {
            Instant ends = earlier(at(day, hours.to()), to);
            Duration room = room(day, at(day, hours.from()), ends);
            if (room.compareTo(left) >= 0) {
                return ends.minus(left);
            }
            left = left.minus(room);
            LocalDate changed = changedUntil(day);
            long usualDays = Math.min(usedUp(left), businessDays.between(changed.plusDays(1), day));
            left = left.minus(usual.multipliedBy(usualDays));
            LocalDate nextBusinessDay = businessDays.before(day, usualDays + 1);
            day = nextBusinessDay.isAfter(changed) ? nextBusinessDay : changed;
        }
        return left.isZero() ? to : at(LONG_BEFORE, LocalTime.MIN);
    }

    /** How many days of the usual length pass while something is left. */
    private long usedUp(Duration left) {
        return left.minusNanos(1).dividedBy(usual);
    }

    /** The first day from this one on which the clock is changed. */
    private LocalDate changedFrom(LocalDate day) {
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(at(day, LocalTime.MIN).minusNanos(1));
        if (change == null) {
            return BEYOND;
        }
        LocalDate first = change.getDateTimeAfter().toLocalDate();
        LocalDate second = change.getDateTimeBefore().toLocalDate();
        LocalDate earlier = first.isBefore(second) ? first : second;
        return earlier.isBefore(day) ? day : earlier;
    }

    /** The last day before this one on which the clock was changed. */
    private LocalDate changedUntil(LocalDate day) {
        ZoneOffsetTransition change =
                zone.getRules().previousTransition(at(day, LocalTime.MIN).plusNanos(1));
        if (change == null) {
            return LONG_BEFORE;
        }
        LocalDate first = change.getDateTimeBefore().toLocalDate();
        LocalDate second = change.getDateTimeAfter().toLocalDate();
        LocalDate later = first.isBefore(second) ? second : first;
        return later.isBefore(day) ? later : day.minusDays(1);
    }

    private Duration room(LocalDate day, Instant from, Instant to) {
        return businessDays.include(day) && from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isAfter(other) ? other : one;
    }
}
