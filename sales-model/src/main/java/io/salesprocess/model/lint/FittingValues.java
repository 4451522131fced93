package io.salesprocess.model.lint;

import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.FieldTypes;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Table;
import io.salesprocess.model.definition.TableType;
import io.salesprocess.model.definition.TableValue;
import io.salesprocess.model.definition.ValueReference;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field or an attribute is compared with values of its own type, and only as the type allows: by more and less where it
 * has an order, by a part of the text where it is a text.
 */
final class FittingValues {
    private static final Set<Comparison> BY_ORDER =
            Set.of(Comparison.GREATER_THAN, Comparison.AT_LEAST, Comparison.LESS_THAN, Comparison.AT_MOST);
    private static final Set<Comparison> BY_PART = Set.of(Comparison.CONTAINS, Comparison.STARTS_WITH);
    private static final Set<ValueType> ORDERED = Set.of(ValueType.NUMBER, ValueType.MONEY, ValueType.DATE);

    /** What is compared. */
    private record Compared(String noun, String id, ValueType type, List<String> choices) {
        String said() {
            return "The " + noun + " " + Quoted.quoted(id) + " of type '" + type.spelled() + "'";
        }
    }

    private final Map<String, Compared> fields = new HashMap<>();
    private final Map<String, Compared> attributes = new HashMap<>();
    private final Map<String, TableType> tables = new HashMap<>();
    private final Input input;

    FittingValues(SalesProcess process, Input input) {
        this.input = input;
        FieldTypes.BUILT_IN.forEach((id, type) -> fields.put(id, new Compared("field", id, type, List.of())));
        for (FieldType field : process.fields()) {
            fields.put(field.id(), new Compared("field", field.id(), field.type(), field.choices()));
        }
        for (FieldType attribute : process.attributes()) {
            attributes.put(
                    attribute.id(), new Compared("attribute", attribute.id(), attribute.type(), attribute.choices()));
        }
        process.tables().forEach((Table table) -> tables.put(table.id(), table.type()));
    }

    void check(Comparing comparing) {
        Compared compared = compared(comparing);
        if (compared == null) {
            return;
        }
        Place place = input.placeOf(comparing, Places.compared(comparing));
        if (BY_ORDER.contains(comparing.comparison()) && !ORDERED.contains(compared.type())) {
            doesNotFit(place, compared.said() + " has no more and less.", "Maybe 'equals' or 'oneOf'.");
        } else if (BY_PART.contains(comparing.comparison()) && compared.type() != ValueType.TEXT) {
            doesNotFit(place, compared.said() + " has no parts.", "Maybe 'equals' or 'oneOf'.");
        } else {
            comparing.values().forEach(value -> {
                nothing(comparing.comparison(), value, place);
                check(compared, value, place);
            });
            comparing.reference().ifPresent(reference -> check(compared, reference));
        }
    }

    /** Every text has an empty part, and a blank field is an empty one. */
    private void nothing(Comparison comparison, FieldValue value, Place place) {
        if (!(value instanceof FieldValue.Text said)) {
            return;
        }
        if (BY_PART.contains(comparison) ? said.text().isEmpty() : said.blank()) {
            doesNotFit(
                    place,
                    BY_PART.contains(comparison)
                            ? "Every text contains the empty one, and begins with it."
                            : "Whatever holds nothing but blanks counts as empty, and is compared with nothing.",
                    "Leave it out to ask that something is filled in, or put it into a 'not' to ask that nothing is.");
        }
    }

    private @Nullable Compared compared(Comparing comparing) {
        if (comparing instanceof FieldCondition field) {
            return fields.get(field.field());
        }
        if (comparing instanceof Detail detail) {
            return attributes.get(detail.attribute());
        }
        return comparing instanceof AttributeCondition attribute ? attributes.get(attribute.attribute()) : null;
    }

    /** The values of a table are of its type. */
    void check(Table table, TableValue said, Place place) {
        ValueType type = type(table.type());
        if (said.span().isPresent() != (type == null)) {
            doesNotFit(place, "The table " + Quoted.quoted(table.id()) + " holds another type of value.", "Mend one.");
        } else if (type != null) {
            Compared column = new Compared("table", table.id(), type, List.of());
            said.value().ifPresent(value -> check(column, value, place));
        }
    }

    private void check(Compared compared, ValueReference reference) {
        ValueType other = type(reference);
        boolean spans = reference.kind() == ValueReference.Kind.TABLE && tables.get(reference.id()) == TableType.SPAN;
        if (spans || (other != null && kind(other) != kind(compared.type()))) {
            doesNotFit(
                    input.placeOf(reference),
                    compared.said() + " cannot be compared with " + Quoted.quoted(reference.id()) + " of type '"
                            + (other == null ? "span" : other.spelled()) + "'.",
                    "Compare like with like.");
        }
    }

    private @Nullable ValueType type(ValueReference reference) {
        Compared referred = reference.kind() == ValueReference.Kind.FIELD
                ? fields.get(reference.id())
                : attributes.get(reference.id());
        if (reference.kind() == ValueReference.Kind.TABLE) {
            TableType table = tables.get(reference.id());
            return table == null ? null : type(table);
        }
        return referred == null ? null : referred.type();
    }

    private static @Nullable ValueType type(TableType table) {
        return switch (table) {
            case SPAN -> null;
            case TEXT -> ValueType.TEXT;
            case NUMBER -> ValueType.NUMBER;
            case MONEY -> ValueType.MONEY;
            case DATE -> ValueType.DATE;
            case YES_NO -> ValueType.YES_NO;
        };
    }

    /** A choice is a text. */
    private static ValueType kind(ValueType type) {
        return type == ValueType.CHOICE ? ValueType.TEXT : type;
    }

    private void check(Compared compared, FieldValue value, Place place) {
        if (compared.type() == ValueType.CHOICE && value instanceof FieldValue.Text text) {
            List<String> known = compared.choices();
            if (!known.contains(text.text()) && !known.isEmpty()) {
                input.report(
                        ProblemCode.UNKNOWN_REFERENCE,
                        place,
                        "The " + compared.noun() + " " + Quoted.quoted(compared.id()) + " has no choice "
                                + Quoted.quoted(text.text()) + ".",
                        () -> Nearest.maybeOneOf(text.text(), known));
            }
        } else if (!fits(compared.type(), value)) {
            String verb = compared.noun().equals("table") ? " cannot hold " : " cannot be compared with ";
            doesNotFit(place, compared.said() + verb + said(value) + ".", remedy(compared.type()));
        } else if (value instanceof FieldValue.Money money && money.currency().isEmpty()) {
            input.report(
                    ProblemCode.INVALID_CURRENCY,
                    place,
                    "The amount " + money.amount() + " has no currency.",
                    "Add one, such as \"currency\": \"EUR\".");
        }
    }

    private void doesNotFit(Place place, String message, String remedy) {
        input.report(ProblemCode.VALUE_DOES_NOT_FIT, place, message, remedy);
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
}
