package io.salesprocess.rules;

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

/** Values of a field that compare as asked, or otherwise. */
final class Values {
    private Values() {}

    static Optional<FieldValue> fitting(FieldCondition condition, Casebook casebook) {
        return candidates(condition, casebook)
                .filter(value -> casebook.compares(value, condition))
                .findFirst();
    }

    static Optional<FieldValue> otherThan(FieldCondition condition, Casebook casebook) {
        return candidates(condition, casebook)
                .filter(value -> casebook.comparesOtherwise(value, condition))
                .findFirst();
    }

    private static Stream<FieldValue> candidates(FieldCondition condition, Casebook casebook) {
        List<FieldValue> asked = condition.values();
        return Stream.concat(
                asked.stream().flatMap(Values::around),
                Stream.concat(choices(condition.field(), casebook), anything(condition.field(), casebook)));
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

    private static Stream<FieldValue> choices(String field, Casebook casebook) {
        return casebook.vocabulary().process().fields().stream()
                .filter(type -> type.id().equals(field))
                .flatMap(type -> type.choices().stream())
                .map(FieldValue.Text::new);
    }

    private static Stream<FieldValue> anything(String field, Casebook casebook) {
        return Stream.of(
                switch (type(field, casebook)) {
                    case TEXT, CHOICE -> new FieldValue.Text("next");
                    case NUMBER -> new FieldValue.Number(BigDecimal.ONE);
                    case MONEY -> new FieldValue.Money(BigDecimal.ONE, Optional.of("EUR"));
                    case DATE -> new FieldValue.Date(Moment.at(casebook.asOf()));
                    case YES_NO -> new FieldValue.YesNo(true);
                });
    }

    private static ValueType type(String field, Casebook casebook) {
        return switch (field) {
            case Opportunity.AMOUNT -> ValueType.MONEY;
            case Opportunity.CLOSE_DATE -> ValueType.DATE;
            default ->
                casebook.vocabulary().process().fields().stream()
                        .filter(type -> type.id().equals(field))
                        .map(FieldType::type)
                        .findFirst()
                        .orElse(ValueType.TEXT);
        };
    }
}
