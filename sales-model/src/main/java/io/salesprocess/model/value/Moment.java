package io.salesprocess.model.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A calendar date or an instant, exactly as a source recorded it. A date is never turned into an instant without a
 * zone. Immutable.
 */
public final class Moment {
    private final Optional<Instant> instant;
    private final Optional<LocalDate> date;

    private Moment(Optional<Instant> instant, Optional<LocalDate> date) {
        this.instant = instant;
        this.date = date;
    }

    public static Moment at(Instant instant) {
        return new Moment(Optional.of(instant), Optional.empty());
    }

    public static Moment on(LocalDate date) {
        return new Moment(Optional.empty(), Optional.of(date));
    }

    /** Whether only the date is known. */
    public boolean dateOnly() {
        return date.isPresent();
    }

    /** The instant itself, or the first instant of the date in the zone. */
    public Instant begins(ZoneId zone) {
        return instant.isPresent()
                ? instant.get()
                : date.orElseThrow().atStartOfDay(zone).toInstant();
    }

    /** The instant itself, or the last instant (to the nanosecond) of the date in the zone. */
    public Instant ends(ZoneId zone) {
        return instant.isPresent()
                ? instant.get()
                : date.orElseThrow().plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    /** The date itself, or the date of the instant in the zone. */
    public LocalDate dateIn(ZoneId zone) {
        return date.isPresent() ? date.get() : LocalDate.ofInstant(instant.orElseThrow(), zone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Moment that && instant.equals(that.instant) && date.equals(that.date);
    }

    @Override
    public int hashCode() {
        return 31 * instant.hashCode() + date.hashCode();
    }

    /** ISO 8601: {@code 2025-03-04} or {@code 2025-03-04T09:30:00Z}. */
    @Override
    public String toString() {
        return instant.isPresent()
                ? DateTimeFormatter.ISO_INSTANT.format(instant.get())
                : date.orElseThrow().toString();
    }
}
