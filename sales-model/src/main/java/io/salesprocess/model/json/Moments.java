package io.salesprocess.model.json;

import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates and moments: strict ISO 8601, a moment only with its offset. */
public final class Moments {
    private static final String DAY = "([0-9]{4})-([0-9]{2})-([0-9]{2})";
    /** What a date looks like. */
    static final String DATE_FORM = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    /** What a moment with its offset looks like. */
    static final String INSTANT_FORM =
            DATE_FORM + "T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})";
    /** What a date or a moment looks like. */
    static final String MOMENT_FORM = DATE_FORM + "|" + INSTANT_FORM;
    /** What a time of day looks like. */
    static final String TIME_FORM = "([01][0-9]|2[0-3]):([0-5][0-9])";

    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern TIME = Pattern.compile(TIME_FORM);
    private static final Pattern LOCAL =
            Pattern.compile(DAY + "T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.]([0-9]{1,9}))?)?");
    private static final Pattern INSTANT = Pattern.compile(LOCAL.pattern() + "(?:Z|([+-])([0-9]{2}):([0-9]{2}))");

    private Moments() {}

    /** The date or moment that a text says; absent if it says none. */
    public static Optional<Moment> understood(String text) {
        if (text.length() > 64) {
            return Optional.empty();
        }
        Optional<Moment> date = dateOf(DATE.matcher(text), true).map(Moment::on);
        return date.isPresent() ? date : instantOf(text).map(Moment::at);
    }

    static @Nullable Moment moment(String text, Place place, Input input) {
        Optional<Moment> moment = understood(text);
        if (moment.isEmpty()) {
            report(text, "no date and no moment", place, input);
        }
        return moment.orElse(null);
    }

    static @Nullable Instant instant(String text, Place place, Input input) {
        Optional<Instant> instant = text.length() > 64 ? Optional.empty() : instantOf(text);
        if (instant.isEmpty()) {
            report(text, "no moment with an offset", place, input);
        }
        return instant.orElse(null);
    }

    static @Nullable LocalDate date(String text, Place place, Input input) {
        Optional<LocalDate> date = text.length() > 64 ? Optional.empty() : dateOf(DATE.matcher(text), true);
        if (date.isEmpty()) {
            report(text, "no date", place, input);
        }
        return date.orElse(null);
    }

    static @Nullable LocalTime time(String text, Place place, Input input) {
        Matcher said = TIME.matcher(text.length() > 64 ? "" : text);
        if (said.matches()) {
            return LocalTime.of(number(said.group(1)), number(said.group(2)));
        }
        input.report(
                ProblemCode.INVALID_MOMENT,
                place,
                Quoted.quoted(text) + " is no time of day.",
                "Write hours and minutes, such as '09:00'.");
        return null;
    }

    private static void report(String text, String what, Place place, Input input) {
        input.report(
                ProblemCode.INVALID_MOMENT,
                place,
                Quoted.quoted(text) + " is " + what + ".",
                text.length() <= 64 && LOCAL.matcher(text).matches()
                        ? "Add the offset, such as 'Z' or '+01:00'."
                        : "Write '2025-03-04' or '2025-03-04T10:00:00+01:00'.");
    }

    private static Optional<LocalDate> dateOf(Matcher said, boolean whole) {
        if (whole && !said.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(said.group(2));
        int day = Integer.parseInt(said.group(3));
        int year = Integer.parseInt(said.group(1));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static Optional<Instant> instantOf(String text) {
        Matcher said = INSTANT.matcher(text);
        if (!said.matches()) {
            return Optional.empty();
        }
        int hour = number(said.group(4));
        int minute = number(said.group(5));
        int second = number(said.group(6));
        int offset = number(said.group(9)) * 60 + number(said.group(10));
        if (hour > 23 || minute > 59 || second > 59 || number(said.group(10)) > 59 || offset > 18 * 60) {
            return Optional.empty();
        }
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(("-".equals(said.group(8)) ? -offset : offset) * 60);
        return dateOf(said, false).map(date -> date.atTime(hour, minute, second, nanos(said.group(7)))
                .toInstant(zone));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
    }
}
