package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Comparing a value with what is asked: by value, amounts in one currency, dates by the calendar, texts by character. */
record Values(Days days) {
    /** How a value compares with constants, or with one that was found elsewhere. */
    Truth compare(Optional<FieldValue> found, Optional<FieldType> type, Comparing asked, List<FieldValue> with) {
        if (found.isEmpty()) {
            return Truth.UNANSWERED;
        }
        FieldValue value = typed(found.get(), type);
        if (type.isPresent() && !fits(value, type.get())) {
            return Truth.UNKNOWN;
        }
        if (withoutCurrency(value)) {
            return asked.comparison() == Comparison.KNOWN ? Truth.UNANSWERED : Truth.NO_CURRENCY;
        }
        if (asked.comparison() == Comparison.KNOWN) {
            return Truth.YES;
        }
        if (asked.comparison() == Comparison.ONE_OF) {
            List<OptionalInt> orders =
                    with.stream().map(one -> order(value, typed(one, type))).toList();
            boolean one = orders.contains(OptionalInt.of(0));
            return one || orders.stream().anyMatch(OptionalInt::isPresent) ? Truth.of(one) : Truth.UNKNOWN;
        }
        FieldValue other = typed(with.get(0), type);
        if (withoutCurrency(other)) {
            return Truth.NO_CURRENCY;
        }
        return Truth.of(holds(value, asked.comparison(), other));
    }

    static boolean withoutCurrency(FieldValue value) {
        return value instanceof FieldValue.Money money && money.currency().isEmpty();
    }

    private Three holds(FieldValue value, Comparison comparison, FieldValue other) {
        if (value instanceof FieldValue.Text text && other instanceof FieldValue.Text part) {
            if (comparison == Comparison.CONTAINS) {
                return Three.of(text.text().contains(part.text()));
            }
            if (comparison == Comparison.STARTS_WITH) {
                return Three.of(text.text().startsWith(part.text()));
            }
        }
        OptionalInt order = order(value, other);
        if (order.isEmpty()) {
            return Three.UNKNOWN;
        }
        int sign = order.getAsInt();
        return switch (comparison) {
            case EQUALS -> Three.of(sign == 0);
            case NOT_EQUALS -> Three.of(sign != 0);
            case GREATER_THAN -> Three.of(sign > 0);
            case AT_LEAST -> Three.of(sign >= 0);
            case LESS_THAN -> Three.of(sign < 0);
            case AT_MOST -> Three.of(sign <= 0);
            case KNOWN, ONE_OF, CONTAINS, STARTS_WITH -> Three.UNKNOWN;
        };
    }

    /** Absent where they cannot be compared. */
    private OptionalInt order(FieldValue one, FieldValue other) {
        if (one instanceof FieldValue.Text a && other instanceof FieldValue.Text b) {
            return OptionalInt.of(a.text().compareTo(b.text()));
        }
        if (one instanceof FieldValue.Number a && other instanceof FieldValue.Number b) {
            return OptionalInt.of(a.number().compareTo(b.number()));
        }
        if (one instanceof FieldValue.Money a && other instanceof FieldValue.Money b) {
            boolean same = a.currency().isPresent() && a.currency().equals(b.currency());
            return same ? OptionalInt.of(a.amount().compareTo(b.amount())) : OptionalInt.empty();
        }
        if (one instanceof FieldValue.Date a && other instanceof FieldValue.Date b) {
            return OptionalInt.of(days.compare(a.moment(), b.moment()));
        }
        if (one instanceof FieldValue.YesNo a && other instanceof FieldValue.YesNo b) {
            return OptionalInt.of(Boolean.compare(a.yes(), b.yes()));
        }
        return OptionalInt.empty();
    }

    private static boolean fits(FieldValue value, FieldType type) {
        return switch (type.type()) {
            case TEXT -> value instanceof FieldValue.Text;
            case CHOICE ->
                value instanceof FieldValue.Text text
                        && (type.choices().isEmpty() || type.choices().contains(text.text()));
            case NUMBER -> value instanceof FieldValue.Number;
            case MONEY -> value instanceof FieldValue.Money;
            case DATE -> value instanceof FieldValue.Date;
            case YES_NO -> value instanceof FieldValue.YesNo;
        };
    }

    private static FieldValue typed(FieldValue value, Optional<FieldType> type) {
        boolean date = type.map(FieldType::type).equals(Optional.of(ValueType.DATE));
        return date ? moment(value).<FieldValue>map(FieldValue.Date::new).orElse(value) : value;
    }

    /** The date that a field or detail holds, if it holds one. */
    static Optional<Moment> moment(FieldValue value) {
        if (value instanceof FieldValue.Date date) {
            return Optional.of(date.moment());
        }
        return value instanceof FieldValue.Text text ? date(text.text()) : Optional.empty();
    }

    private static Optional<Moment> date(String text) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? Moment.on(LocalDate.parse(text))
                            : Moment.at(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
