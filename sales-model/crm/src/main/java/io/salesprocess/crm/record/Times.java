package io.salesprocess.crm.record;

import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads dates and times as CRMs write them. A date stays a date. A time without zone is of the source's zone; where
 * nobody knows that, only its date is taken.
 */
public final class Times {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .optionalEnd()
            .optionalEnd()
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter WRITTEN = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(TIME)
            .optionalEnd()
            .optionalStart()
            .appendLiteral(' ')
            .append(TIME)
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "+0000")
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final String NEVER = "0000-00-00";
    /** Digits of a moment in milliseconds of the epoch, from the year 1973 to 2286. */
    private static final int LEAST_DIGITS = 12;

    private final Optional<ZoneId> zone;

    public Times(Optional<ZoneId> zone) {
        this.zone = zone;
    }

    /** The moment at a pointer; empty if it was not loaded or there is none. */
    public Optional<Moment> moment(Row row, String pointer) {
        return row.text(pointer).filter(text -> !text.startsWith(NEVER)).map(text -> parsed(row, pointer, text));
    }

    /** The date at a pointer, as it is written and never shifted. */
    public Optional<Moment> date(Row row, String pointer) {
        return row.text(pointer)
                .filter(text -> !text.startsWith(NEVER))
                .map(text -> parsed(
                        row, pointer, text.length() > 10 && text.charAt(4) == '-' ? text.substring(0, 10) : text));
    }

    /** The instant at a pointer; empty if there is none, or only a date is known. */
    public Optional<Instant> instant(Row row, String pointer) {
        return moment(row, pointer).filter(moment -> !moment.dateOnly()).map(moment -> moment.begins(ZoneOffset.UTC));
    }

    /** A date and a time of day that stand in two places; the date alone where there is no time. */
    public Optional<Moment> moment(Row row, String date, String time) {
        Optional<String> day = row.text(date).filter(text -> !text.startsWith(NEVER));
        return day.map(text -> parsed(
                row,
                date,
                row.text(time)
                        .map(clock -> text.substring(0, Math.min(10, text.length())) + " " + clock)
                        .orElse(text)));
    }

    private Moment parsed(Row row, String pointer, String text) {
        try {
            Moment read = parsed(text);
            if (!inOurEra(read)) {
                throw new DateTimeException("A year of four digits is expected.");
            }
            return read;
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new MalformedRecord(
                    row.find(pointer).map(Node::place).orElse(row.json().place()),
                    "The value at '" + pointer + "' is no date and no time.");
        }
    }

    /** Nothing is sold outside the years that have four digits, and no other year can be written and read again. */
    public static boolean inOurEra(Moment moment) {
        int year = moment.dateIn(ZoneOffset.UTC).getYear();
        return year >= 1 && year <= 9999;
    }

    private Moment parsed(String text) {
        if (text.length() >= LEAST_DIGITS - 2 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            long number = Long.parseLong(text);
            return Moment.at(
                    text.length() >= LEAST_DIGITS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number));
        }
        TemporalAccessor read = WRITTEN.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        if (read instanceof OffsetDateTime exact) {
            return Moment.at(exact.toInstant());
        }
        if (read instanceof LocalDateTime local) {
            return zone.map(known -> Moment.at(local.atZone(known).toInstant()))
                    .orElseGet(() -> Moment.on(local.toLocalDate()));
        }
        return Moment.on(LocalDate.from(read));
    }
}
