package io.salesprocess.rules;

import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.FieldCondition;
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
import java.util.stream.Stream;

/** Values of a field or detail that compare as asked, or otherwise. */
final class Values {
    private Values() {}

    static Optional<FieldValue> fitting(FieldCondition condition, Casebook casebook) {
        return candidates(condition, casebook)
                .filter(value -> casebook.compares(value, condition.comparison(), casebook.comparedWith(condition)))
                .findFirst();
    }

    static Optional<FieldValue> otherThan(FieldCondition condition, Casebook casebook) {
        return candidates(condition, casebook)
                .filter(value ->
                        casebook.comparesOtherwise(value, condition.comparison(), casebook.comparedWith(condition)))
                .findFirst();
    }

    /** A value of a detail that compares as asked. */
    static Optional<FieldValue> fitting(Detail detail, Casebook casebook) {
        List<FieldType> attributes = casebook.vocabulary().process().attributes();
        return candidates(
                        detail, choices(detail.attribute(), attributes), type(detail.attribute(), attributes), casebook)
                .filter(value -> casebook.compares(value, detail.comparison(), casebook.comparedWith(detail)))
                .findFirst();
    }

    private static Stream<FieldValue> candidates(FieldCondition condition, Casebook casebook) {
        List<FieldType> fields = casebook.vocabulary().process().fields();
        return candidates(
                condition, choices(condition.field(), fields), fieldType(condition.field(), fields), casebook);
    }

    /** None where what it is compared with cannot be told. */
    private static Stream<FieldValue> candidates(
            Comparing asked, Stream<FieldValue> choices, ValueType type, Casebook casebook) {
        List<FieldValue> with = casebook.comparedWith(asked);
        if (asked.comparison() != Comparison.KNOWN && with.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(with.stream().flatMap(Values::around), choices, anything(type, casebook))
                .flatMap(values -> values);
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

    private static Stream<FieldValue> choices(String id, List<FieldType> types) {
        return types.stream()
                .filter(type -> type.id().equals(id))
                .flatMap(type -> type.choices().stream())
                .map(FieldValue.Text::new);
    }

    private static Stream<FieldValue> anything(ValueType type, Casebook casebook) {
        return Stream.of(
                switch (type) {
                    case TEXT, CHOICE -> new FieldValue.Text("next");
                    case NUMBER -> new FieldValue.Number(BigDecimal.ONE);
                    case MONEY -> new FieldValue.Money(BigDecimal.ONE, Optional.of("EUR"));
                    case DATE -> new FieldValue.Date(Moment.at(casebook.asOf()));
                    case YES_NO -> new FieldValue.YesNo(true);
                });
    }

    private static ValueType fieldType(String field, List<FieldType> fields) {
        return switch (field) {
            case Opportunity.AMOUNT -> ValueType.MONEY;
            case Opportunity.CLOSE_DATE -> ValueType.DATE;
            default -> type(field, fields);
        };
    }

    private static ValueType type(String id, List<FieldType> types) {
        return types.stream()
                .filter(type -> type.id().equals(id))
                .map(FieldType::type)
                .findFirst()
                .orElse(ValueType.TEXT);
    }
}
