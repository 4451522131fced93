package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Reads and compares the values of fields. */
final class Fields {
    private Fields() {}

    /** The latest entry that had been made and was known; null if there is none. */
    static @Nullable FieldEntry inEffect(List<FieldEntry> entries, Casebook casebook) {
        FieldEntry latest = null;
        for (int i = 0; i < entries.size(); i++) {
            FieldEntry entry = entries.get(i);
            if (known(entry, casebook) && (latest == null || later(entry, latest, casebook))) {
                latest = entry;
            }
        }
        return latest;
    }

    /** Whether the entry had been made, and was known. */
    static boolean known(FieldEntry entry, Casebook casebook) {
        return casebook.recorded(entry.recordedAt())
                && (entry.at().isEmpty() || casebook.happened(entry.at().get()));
    }

    private static boolean later(FieldEntry entry, FieldEntry than, Casebook casebook) {
        if (entry.at().isEmpty() || than.at().isEmpty()) {
            return than.at().isEmpty() && entry.at().isPresent();
        }
        int order = entry.at()
                .get()
                .begins(casebook.zone())
                .compareTo(than.at().get().begins(casebook.zone()));
        return order > 0 || (order == 0 && String.valueOf(entry.value()).compareTo(String.valueOf(than.value())) < 0);
    }

    /** The date in a value, if it is one. */
    static Optional<Moment> moment(FieldValue value) {
        if (value instanceof FieldValue.Date date) {
            return Optional.of(date.moment());
        }
        if (value instanceof FieldValue.Text text) {
            return parse(text.text());
        }
        return Optional.empty();
    }

    private static Optional<Moment> parse(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? Moment.on(LocalDate.parse(text))
                            : Moment.at(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Whether a value is of the type of its field. */
    static boolean fits(FieldValue value, ValueType type, List<String> choices) {
        return switch (type) {
            case TEXT -> value instanceof FieldValue.Text;
            case CHOICE ->
                value instanceof FieldValue.Text text && (choices.isEmpty() || choices.contains(text.text()));
            case NUMBER -> value instanceof FieldValue.Number;
            case MONEY -> value instanceof FieldValue.Money;
            case DATE -> moment(value).isPresent();
            case YES_NO -> value instanceof FieldValue.YesNo;
        };
    }

    /** How the value in effect of what was entered compares; null if the field was not loaded. */
    static Reading read(
            @Nullable List<FieldEntry> entries,
            ValueType type,
            List<String> choices,
            Comparison comparison,
            List<FieldValue> asked,
            Casebook casebook) {
        return entries == null
                ? Reading.NOT_LOADED
                : read(inEffect(entries, casebook), type, choices, comparison, asked, casebook);
    }

    /** How what was entered compares. */
    static Reading read(
            @Nullable FieldEntry entry,
            ValueType type,
            List<String> choices,
            Comparison comparison,
            List<FieldValue> asked,
            Casebook casebook) {
        if (entry == null || empty(entry)) {
            return Reading.EMPTY;
        }
        FieldValue value = entry.value().orElseThrow();
        return fits(value, type, choices)
                ? compare(type == ValueType.DATE ? date(value) : value, comparison, asked, casebook)
                : Reading.NOT_COMPARABLE;
    }

    private static FieldValue date(FieldValue value) {
        return value instanceof FieldValue.Date
                ? value
                : new FieldValue.Date(moment(value).orElseThrow());
    }

    /** Whether nothing was entered. */
    static boolean empty(@Nullable FieldEntry entry) {
        return entry == null
                || entry.value().isEmpty()
                || (entry.value().get() instanceof FieldValue.Text text && text.blank());
    }

    /** How a value compares. */
    static Reading compare(FieldValue value, Comparison comparison, List<FieldValue> asked, Casebook casebook) {
        if (value instanceof FieldValue.Money money && money.currency().isEmpty()) {
            return Reading.NO_CURRENCY;
        }
        return switch (comparison) {
            case KNOWN -> Reading.AS_ASKED;
            case EQUALS, ONE_OF -> oneOf(value, asked, casebook);
            case NOT_EQUALS -> contrary(oneOf(value, asked, casebook));
            case GREATER_THAN -> reading(order(value, asked.get(0), casebook), 1, 1);
            case AT_LEAST -> reading(order(value, asked.get(0), casebook), 0, 1);
            case LESS_THAN -> reading(order(value, asked.get(0), casebook), -1, -1);
            case AT_MOST -> reading(order(value, asked.get(0), casebook), -1, 0);
            case CONTAINS -> part(value, asked.get(0), String::contains);
            case STARTS_WITH -> part(value, asked.get(0), String::startsWith);
        };
    }

    private static Reading part(FieldValue value, FieldValue asked, BiPredicate<String, String> has) {
        if (value instanceof FieldValue.Text own && asked instanceof FieldValue.Text text) {
            return has.test(own.text(), text.text()) ? Reading.AS_ASKED : Reading.OTHERWISE;
        }
        return Reading.NOT_COMPARABLE;
    }

    private static Reading oneOf(FieldValue value, List<FieldValue> asked, Casebook casebook) {
        boolean comparable = false;
        for (FieldValue one : asked) {
            OptionalInt order = order(value, one, casebook);
            if (order.isPresent() && order.getAsInt() == 0) {
                return Reading.AS_ASKED;
            }
            comparable |= order.isPresent();
        }
        return comparable ? Reading.OTHERWISE : Reading.NOT_COMPARABLE;
    }

    private static Reading contrary(Reading reading) {
        return switch (reading) {
            case AS_ASKED -> Reading.OTHERWISE;
            case OTHERWISE -> Reading.AS_ASKED;
            case NOT_LOADED, EMPTY, NO_CURRENCY, NOT_COMPARABLE, NOTHING_TO_COMPARE, STANDARD_UNKNOWN -> reading;
        };
    }

    private static Reading reading(OptionalInt order, int from, int to) {
        if (order.isEmpty()) {
            return Reading.NOT_COMPARABLE;
        }
        int sign = Integer.signum(order.getAsInt());
        return sign >= from && sign <= to ? Reading.AS_ASKED : Reading.OTHERWISE;
    }

    private static OptionalInt order(FieldValue value, FieldValue asked, Casebook casebook) {
        if (asked instanceof FieldValue.Text text) {
            return value instanceof FieldValue.Text own
                    ? OptionalInt.of(own.text().compareTo(text.text()))
                    : OptionalInt.empty();
        }
        if (asked instanceof FieldValue.Number number) {
            return value instanceof FieldValue.Number own
                    ? OptionalInt.of(own.number().compareTo(number.number()))
                    : OptionalInt.empty();
        }
        if (asked instanceof FieldValue.Money money) {
            return value instanceof FieldValue.Money own && own.currency().equals(money.currency())
                    ? OptionalInt.of(own.amount().compareTo(money.amount()))
                    : OptionalInt.empty();
        }
        if (asked instanceof FieldValue.Date date) {
            Optional<Moment> own = moment(value);
            return own.isPresent()
                    ? OptionalInt.of(casebook.calendar().compare(own.get(), date.moment()))
                    : OptionalInt.empty();
        }
        return asked instanceof FieldValue.YesNo yesNo && value instanceof FieldValue.YesNo own
                ? OptionalInt.of(Boolean.compare(own.yes(), yesNo.yes()))
                : OptionalInt.empty();
    }
}
