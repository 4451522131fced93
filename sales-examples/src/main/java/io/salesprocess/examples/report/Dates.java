package io.salesprocess.examples.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Moments as people of a zone write them. The last instant of a day stands for the day itself. Immutable.
 *
 * @param zone the zone
 */
record Dates(ZoneId zone) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    String moment(Instant instant) {
        return endsDay(instant) ? date(instant).toString() : MINUTES.format(instant.atZone(zone));
    }

    String asOf(Instant instant) {
        return endsDay(instant)
                ? "end of " + date(instant) + ", " + zone
                : MINUTES.format(instant.atZone(zone)) + ", " + zone;
    }

    long days(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(date(from), date(to));
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private boolean endsDay(Instant instant) {
        ZonedDateTime next = instant.plusNanos(1).atZone(zone);
        return next.equals(next.toLocalDate().atStartOfDay(zone));
    }
}
