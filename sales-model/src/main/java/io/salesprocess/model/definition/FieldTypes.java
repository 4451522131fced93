package io.salesprocess.model.definition;

import io.salesprocess.model.json.Moments;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.FieldValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of the fields that a process knows; four need no declaration. */
public final class FieldTypes {
    /** The fields that need no declaration. */
    public static final Map<String, ValueType> BUILT_IN = Map.of(
            "amount", ValueType.MONEY, "closeDate", ValueType.DATE, "owner", ValueType.TEXT, "account", ValueType.TEXT);

    private final Map<String, ValueType> fields;
    private final Map<String, ValueType> attributes;

    private FieldTypes(Map<String, ValueType> fields, Map<String, ValueType> attributes) {
        this.fields = fields;
        this.attributes = attributes;
    }

    /** The types that a definition declares, told before its conditions are read. */
    static FieldTypes declaredIn(Node definition) {
        return new FieldTypes(declared(definition, "fields", BUILT_IN), declared(definition, "attributes", Map.of()));
    }

    /** The types that a process declares. */
    static FieldTypes of(SalesProcess process) {
        return new FieldTypes(declared(process.fields(), BUILT_IN), declared(process.attributes(), Map.of()));
    }

    private static Map<String, ValueType> declared(List<FieldType> fields, Map<String, ValueType> known) {
        Map<String, ValueType> types = new HashMap<>(known);
        fields.forEach(field -> types.put(field.id(), field.type()));
        return types;
    }

    private static Map<String, ValueType> declared(Node definition, String key, Map<String, ValueType> known) {
        Map<String, ValueType> types = new HashMap<>(known);
        if (definition instanceof Node.Fields process && process.get(key) instanceof Node.Items fields) {
            fields.items().forEach(field -> add(field, types));
        }
        return types;
    }

    private static void add(Node node, Map<String, ValueType> types) {
        if (node instanceof Node.Fields field
                && field.get("id") instanceof Node.Text id
                && field.get("type") instanceof Node.Text said) {
            for (ValueType type : ValueType.values()) {
                if (type.spelled().equals(said.text())) {
                    types.put(id.text(), type);
                }
            }
        }
    }

    /** A condition whose texts are dates where the field holds dates. */
    FieldCondition typed(FieldCondition condition) {
        return fields.get(condition.field()) == ValueType.DATE
                ? FieldCondition.builder()
                        .copyOf(condition)
                        .values(dates(condition))
                        .build()
                : condition;
    }

    /** A detail whose texts are dates where the attribute holds dates. */
    Detail typed(Detail detail) {
        return attributes.get(detail.attribute()) == ValueType.DATE
                ? Detail.builder().copyOf(detail).values(dates(detail)).build()
                : detail;
    }

    /** A condition whose texts are dates where the attribute holds dates. */
    AttributeCondition typed(AttributeCondition condition) {
        return attributes.get(condition.attribute()) == ValueType.DATE
                ? AttributeCondition.builder()
                        .copyOf(condition)
                        .values(dates(condition))
                        .build()
                : condition;
    }

    private static List<FieldValue> dates(Comparing comparing) {
        return comparing.values().stream().map(FieldTypes::date).toList();
    }

    private static FieldValue date(FieldValue said) {
        Optional<FieldValue> date = said instanceof FieldValue.Text text
                ? Moments.understood(text.text()).map(FieldValue.Date::new)
                : Optional.empty();
        return date.orElse(said);
    }
}
