package io.salesprocess.model.definition;

import io.salesprocess.model.json.Moments;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.value.FieldValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The types of the fields that a process knows; four need no declaration. */
public final class FieldTypes {
    /** The fields that need no declaration. */
    public static final Map<String, ValueType> BUILT_IN = Map.of(
            "amount", ValueType.MONEY, "closeDate", ValueType.DATE, "owner", ValueType.TEXT, "account", ValueType.TEXT);

    private final Map<String, ValueType> types;

    private FieldTypes(Map<String, ValueType> types) {
        this.types = types;
    }

    /** The types that a definition declares, told before its conditions are read. */
    static FieldTypes declaredIn(Node definition) {
        Map<String, ValueType> types = new HashMap<>(BUILT_IN);
        if (definition instanceof Node.Fields process && process.get("fields") instanceof Node.Items fields) {
            fields.items().forEach(field -> add(field, types));
        }
        return new FieldTypes(types);
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
        if (types.get(condition.field()) != ValueType.DATE) {
            return condition;
        }
        return FieldCondition.builder()
                .copyOf(condition)
                .values(condition.values().stream().map(FieldTypes::date).toList())
                .build();
    }

    private static FieldValue date(FieldValue said) {
        Optional<FieldValue> date = said instanceof FieldValue.Text text
                ? Moments.understood(text.text()).map(FieldValue.Date::new)
                : Optional.empty();
        return date.orElse(said);
    }
}
