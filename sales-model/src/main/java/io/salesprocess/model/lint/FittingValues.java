package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.FieldTypes;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.FieldValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A field is compared with values of its own type, and only where the type has an order by more and less. */
final class FittingValues {
    private static final Set<Comparison> BY_ORDER =
            Set.of(Comparison.GREATER_THAN, Comparison.AT_LEAST, Comparison.LESS_THAN, Comparison.AT_MOST);
    private static final Set<ValueType> ORDERED = Set.of(ValueType.NUMBER, ValueType.MONEY, ValueType.DATE);

    private final Map<String, ValueType> types = new HashMap<>(FieldTypes.BUILT_IN);
    private final Map<String, List<String>> choices = new HashMap<>();
    private final Input input;

    FittingValues(SalesProcess process, Input input) {
        this.input = input;
        for (FieldType field : process.fields()) {
            types.put(field.id(), field.type());
            choices.put(field.id(), field.choices());
        }
    }

    void check(FieldCondition condition) {
        ValueType type = types.get(condition.field());
        if (type == null) {
            return;
        }
        Place place = input.placeOf(condition, key(condition.comparison()));
        if (BY_ORDER.contains(condition.comparison()) && !ORDERED.contains(type)) {
            input.report(
                    ProblemCode.VALUE_DOES_NOT_FIT,
                    place,
                    "The field " + Quoted.quoted(condition.field()) + " of type '" + type.spelled()
                            + "' has no more and less.",
                    "Maybe 'equals' or 'oneOf'.");
            return;
        }
        condition.values().forEach(value -> check(condition.field(), type, value, place));
    }

    private void check(String field, ValueType type, FieldValue value, Place place) {
        if (type == ValueType.CHOICE && value instanceof FieldValue.Text text) {
            List<String> known = choices.getOrDefault(field, List.of());
            if (!known.contains(text.text()) && !known.isEmpty()) {
                input.report(
                        ProblemCode.UNKNOWN_REFERENCE,
                        place,
                        "The field " + Quoted.quoted(field) + " has no choice " + Quoted.quoted(text.text()) + ".",
                        Nearest.maybeOneOf(text.text(), known));
            }
        } else if (!fits(type, value)) {
            input.report(
                    ProblemCode.VALUE_DOES_NOT_FIT,
                    place,
                    "The field " + Quoted.quoted(field) + " of type '" + type.spelled() + "' cannot be compared with "
                            + said(value) + ".",
                    Optional.of(remedy(type)));
        } else if (value instanceof FieldValue.Money money && money.currency().isEmpty()) {
            input.report(
                    ProblemCode.INVALID_CURRENCY,
                    place,
                    "The amount " + money.amount() + " has no currency.",
                    "Add one, such as \"currency\": \"EUR\".");
        }
    }

    private static boolean fits(ValueType type, FieldValue value) {
        return switch (type) {
            case TEXT, CHOICE -> value instanceof FieldValue.Text;
            case NUMBER -> value instanceof FieldValue.Number;
            case MONEY -> value instanceof FieldValue.Money;
            case DATE -> value instanceof FieldValue.Date;
            case YES_NO -> value instanceof FieldValue.YesNo;
        };
    }

    private static String remedy(ValueType type) {
        return switch (type) {
            case TEXT, CHOICE -> "Write a text between double quotes.";
            case NUMBER -> "Write a number without quotes.";
            case MONEY -> "Write {\"amount\": \"50000\", \"currency\": \"EUR\"}.";
            case DATE -> "Write a date such as \"2025-03-31\".";
            case YES_NO -> "Write true or false without quotes.";
        };
    }

    private static String said(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return "the text " + Quoted.quoted(text.text());
        }
        if (value instanceof FieldValue.Number number) {
            return "the number " + number.number();
        }
        if (value instanceof FieldValue.Money money) {
            return "the amount of money " + money.amount();
        }
        return value instanceof FieldValue.YesNo yesNo ? String.valueOf(yesNo.yes()) : "a date";
    }

    private static String key(Comparison comparison) {
        return switch (comparison) {
            case KNOWN -> "field";
            case EQUALS -> "equals";
            case NOT_EQUALS -> "notEquals";
            case ONE_OF -> "oneOf";
            case GREATER_THAN -> "greaterThan";
            case AT_LEAST -> "atLeast";
            case LESS_THAN -> "lessThan";
            case AT_MOST -> "atMost";
            case CONTAINS -> "contains";
            case STARTS_WITH -> "startsWith";
        };
    }
}
