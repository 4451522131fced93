package io.salesprocess.model.json;

import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads spans as people say them: {@code 5 days}. */
final class Spans {
    /** What a span looks like. */
    static final String FORM =
            "(0|[1-9][0-9]{0,8}) (minute|hour|day|business day|working minute|working hour|week|month|year)s?";

    private static final Pattern WORDS = Pattern.compile(FORM);
    private static final int MOST_YEARS = 100;

    private Spans() {}

    static @Nullable Span parse(String text, Place place, Input input) {
        Matcher words = WORDS.matcher(text.length() > 64 ? "" : text);
        if (!words.matches()) {
            input.report(
                    ProblemCode.INVALID_SPAN,
                    place,
                    Quoted.quoted(text) + " is no span of time.",
                    "Write it in words, such as '5 days', '20 minutes' or '1 business day'.");
            return null;
        }
        int amount = Integer.parseInt(words.group(1));
        TimeUnit unit = unit(words.group(2));
        if (amount > most(unit)) {
            input.report(
                    ProblemCode.OUT_OF_RANGE, place, Quoted.quoted(text) + " is longer than " + MOST_YEARS + " years.");
            return null;
        }
        return new Span(amount, unit);
    }

    private static TimeUnit unit(String word) {
        return switch (word) {
            case "minute" -> TimeUnit.MINUTES;
            case "hour" -> TimeUnit.HOURS;
            case "day" -> TimeUnit.DAYS;
            case "business day" -> TimeUnit.BUSINESS_DAYS;
            case "working minute" -> TimeUnit.WORKING_MINUTES;
            case "working hour" -> TimeUnit.WORKING_HOURS;
            case "week" -> TimeUnit.WEEKS;
            case "month" -> TimeUnit.MONTHS;
            default -> TimeUnit.YEARS;
        };
    }

    private static int most(TimeUnit unit) {
        return switch (unit) {
            case MINUTES, WORKING_MINUTES -> MOST_YEARS * 366 * 24 * 60;
            case HOURS, WORKING_HOURS -> MOST_YEARS * 366 * 24;
            case DAYS, BUSINESS_DAYS -> MOST_YEARS * 366;
            case WEEKS -> MOST_YEARS * 53;
            case MONTHS -> MOST_YEARS * 12;
            case YEARS -> MOST_YEARS;
        };
    }
}
