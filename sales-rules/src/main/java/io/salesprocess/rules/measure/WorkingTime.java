package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;

/** Counts the working hours of business days: outside them no time passes. Immutable. */
final class WorkingTime {
    private final ZoneId zone;
    private final WorkingHours hours;
    private final Predicate<LocalDate> businessDay;

    WorkingTime(ZoneId zone, WorkingHours hours, Predicate<LocalDate> businessDay) {
        this.zone = zone;
        this.hours = hours;
        this.businessDay = businessDay;
    }

    /** The instant at which so much working time has passed. */
    Instant after(Instant from, Duration time) {
        Duration left = time;
        Instant now = from;
        for (LocalDate day = LocalDate.ofInstant(from, zone); !left.isZero(); day = day.plusDays(1)) {
            Instant opens = at(day, hours.from());
            Instant begins = opens.isBefore(now) ? now : opens;
            Duration room = room(day, begins, at(day, hours.to()));
            if (room.compareTo(left) >= 0) {
                return begins.plus(left);
            }
            left = left.minus(room);
        }
        return now;
    }

    /** The instant from which so much working time passes. */
    Instant before(Instant to, Duration time) {
        Duration left = time;
        for (LocalDate day = LocalDate.ofInstant(to, zone); !left.isZero(); day = day.minusDays(1)) {
            Instant closes = at(day, hours.to());
            Instant ends = closes.isAfter(to) ? to : closes;
            Duration room = room(day, at(day, hours.from()), ends);
            if (room.compareTo(left) >= 0) {
                return ends.minus(left);
            }
            left = left.minus(room);
        }
        return to;
    }

    private Duration room(LocalDate day, Instant from, Instant to) {
        return businessDay.test(day) && from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
