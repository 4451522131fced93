package io.salesprocess.rules.given;

import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.TimeUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;

/** Moments and spans from texts. */
public final class Times {
    private Times() {}

    /** A date, or an instant with its offset. */
    public static Moment moment(String text) {
        return text.length() == 10 ? Moment.on(LocalDate.parse(text)) : Moment.at(instant(text));
    }

    public static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** As people say it: {@code 5 days}, {@code 1 business day}. */
    public static Span span(String text) {
        int space = text.indexOf(' ');
        String unit = text.substring(space + 1);
        return new Span(
                Integer.parseInt(text.substring(0, space)),
                Arrays.stream(TimeUnit.values())
                        .filter(one -> one.spelled().equals(unit.endsWith("s") ? unit : unit + "s"))
                        .findFirst()
                        .orElseThrow());
    }
}
