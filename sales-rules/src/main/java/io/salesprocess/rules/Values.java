package io.salesprocess.rules;

import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.Casebook;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of a field or an attribute that are worth trying. */
final class Values {
    private final ValueType type;
    private final List<String> choices;
    private final Casebook casebook;

    private Values(ValueType type, List<String> choices, Casebook casebook) {
        this.type = type;
        this.choices = choices;
        this.casebook = casebook;
    }

    static Values ofField(String field, Casebook casebook) {
        return switch (field) {
            case Opportunity.AMOUNT -> new Values(ValueType.MONEY, List.of(), casebook);
            case Opportunity.CLOSE_DATE -> new Values(ValueType.DATE, List.of(), casebook);
            default -> of(casebook.vocabulary().process().fields(), field, casebook);
        };
    }

    static Values ofAttribute(String attribute, Casebook casebook) {
        return of(casebook.vocabulary().process().attributes(), attribute, casebook);
    }

    private static Values of(List<FieldType> types, String id, Casebook casebook) {
        return types.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> new Values(one.type(), one.choices(), casebook))
                .orElseGet(() -> new Values(ValueType.TEXT, List.of(), casebook));
    }

    ValueType type() {
        return type;
    }

    /** The values near those that are asked for, then any that the type allows. */
    Stream<FieldValue> near(List<FieldValue> asked) {
        return Stream.of(
                        asked.stream().flatMap(Values::around),
                        together(asked),
                        choices.stream().<FieldValue>map(FieldValue.Text::new),
                        Stream.of(anything(0)))
                .flatMap(values -> values);
    }

    /** Several texts in one. */
    private static Stream<FieldValue> together(List<FieldValue> asked) {
        return asked.size() > 1 && asked.stream().allMatch(FieldValue.Text.class::isInstance)
                ? Stream.of(new FieldValue.Text(asked.stream()
                        .map(FieldValue.Text.class::cast)
                        .map(FieldValue.Text::text)
                        .collect(Collectors.joining(" "))))
                : Stream.empty();
    }

    /** So many different values. */
    Stream<FieldValue> different(int number) {
        return type == ValueType.CHOICE
                ? choices.stream().map(FieldValue.Text::new)
                : type == ValueType.YES_NO
                        ? Stream.of(new FieldValue.YesNo(true), new FieldValue.YesNo(false))
                        : Stream.iterate(0, i -> i < number, i -> i + 1).map(this::anything);
    }

    private FieldValue anything(int number) {
        return switch (type) {
            case TEXT, CHOICE -> new FieldValue.Text(number == 0 ? "next" : "next " + number);
            case NUMBER -> new FieldValue.Number(BigDecimal.valueOf(number + 1L));
            case MONEY -> new FieldValue.Money(BigDecimal.valueOf(number + 1L), Optional.of("EUR"));
            case DATE -> new FieldValue.Date(Moment.at(casebook.asOf().minusSeconds(number)));
            case YES_NO -> new FieldValue.YesNo(number == 0);
        };
    }

    private static Stream<FieldValue> around(FieldValue value) {
        if (value instanceof FieldValue.Number number) {
            return neighbours(number.number()).map(FieldValue.Number::new);
        }
        if (value instanceof FieldValue.Money money) {
            return neighbours(money.amount()).map(amount -> new FieldValue.Money(amount, money.currency()));
        }
        if (value instanceof FieldValue.Date date && date.moment().dateOnly()) {
            var day = date.moment().dateIn(ZoneOffset.UTC);
            return Stream.of(day, day.plusDays(1), day.minusDays(1))
                    .map(Moment::on)
                    .map(FieldValue.Date::new);
        }
        if (value instanceof FieldValue.Date date) {
            var instant = date.moment().begins(ZoneOffset.UTC);
            return Stream.of(instant, instant.plusSeconds(1), instant.minusSeconds(1))
                    .map(Moment::at)
                    .map(FieldValue.Date::new);
        }
        if (value instanceof FieldValue.YesNo yesNo) {
            return Stream.of(yesNo, new FieldValue.YesNo(!yesNo.yes()));
        }
        return Stream.of(value);
    }

    private static Stream<BigDecimal> neighbours(BigDecimal number) {
        return Stream.of(number, number.add(BigDecimal.ONE), number.subtract(BigDecimal.ONE));
    }
}
