package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values of fields and details, dated or not, that often are what is asked for. */
final class Particulars {
    private final Chance chance;
    private final GeneratedProcess process;
    private final Moments moments;

    Particulars(Chance chance, GeneratedProcess process, Moments moments) {
        this.chance = chance;
        this.process = process;
        this.moments = moments;
    }

    /** Some details, above all those that are asked for. */
    void attributes(ObjectNode holder, List<ObjectNode> asked) {
        ObjectNode attributes = object();
        boolean missing = process.features().contains(Feature.UNLOADED);
        for (ObjectNode detail : asked) {
            String id = detail.path("attribute").asString("");
            if (!id.isEmpty() && (!missing || chance.percent(90))) {
                attributes.set(id, entry(value(detail, Words.ATTRIBUTES.getOrDefault(id, "text"), Values.choices(id))));
            }
        }
        for (String id : Words.sorted(Words.ATTRIBUTES)) {
            if (!attributes.has(id) && (!missing || chance.percent(asked.isEmpty() ? 15 : 30))) {
                attributes.set(id, entry(any(Words.ATTRIBUTES.getOrDefault(id, "text"), Values.choices(id))));
            }
        }
        if (!attributes.isEmpty()) {
            holder.set("attributes", attributes);
        }
    }

    private JsonNode any(String type, List<String> choices) {
        return Values.constant(chance, process.now(), type, choices);
    }

    /** A value that a comparison often asks for. */
    JsonNode value(ObjectNode comparison, String type, List<String> choices) {
        if (chance.percent(25)) {
            return any(type, choices);
        }
        for (String how : List.of("equals", "atLeast", "atMost", "startsWith", "contains")) {
            JsonNode asked = comparison.path(how);
            if (constant(asked)) {
                return asked.deepCopy();
            }
        }
        if (comparison.path("oneOf").isArray()) {
            return comparison.path("oneOf").get(0).deepCopy();
        }
        if (constant(comparison.path("greaterThan"))) {
            return nudged(comparison.path("greaterThan"), 1);
        }
        if (constant(comparison.path("lessThan"))) {
            return nudged(comparison.path("lessThan"), -1);
        }
        return any(type, choices);
    }

    private static boolean constant(JsonNode asked) {
        return (asked.isValueNode() && !asked.isNull()) || asked.has("amount");
    }

    private static JsonNode nudged(JsonNode value, int by) {
        if (value.has("amount")) {
            ObjectNode money = (ObjectNode) value.deepCopy();
            money.put(
                    "amount",
                    new BigDecimal(value.path("amount").asString())
                            .add(BigDecimal.valueOf(by))
                            .toPlainString());
            return money;
        }
        return value.isNumber() ? Tree.node(value.asInt() + by) : value.deepCopy();
    }

    /** An entry of a field or detail: a value, a dated one, a history, or null. */
    JsonNode entry(JsonNode value) {
        return entry(value, chance.percent(80) ? value : Tree.node("north"));
    }

    /** An entry, or a history of two values. */
    JsonNode entry(JsonNode value, JsonNode later) {
        int throwing = chance.below(20);
        boolean odd = process.features().contains(Feature.ODDITIES);
        if (throwing == 0) {
            return odd ? Tree.nothing() : value;
        }
        if (throwing == 1 && odd && value.has("amount")) {
            return object("amount", value.path("amount"));
        }
        if (throwing < 10) {
            return value;
        }
        return throwing < 17 ? dated(value) : object("history", list(dated(value), dated(later)));
    }

    private ObjectNode dated(JsonNode value) {
        ObjectNode entry = object("value", chance.percent(95) ? value : Tree.nothing());
        java.time.Instant at = moments.past();
        entry.put("at", moments.said(at));
        if (chance.percent(10)) {
            entry.put("recordedAt", moments.past().toString());
        }
        if (chance.percent(60)) {
            entry.put("by", chance.pick("rep", "boss", "ann", "bob", "ghost"));
        }
        return entry;
    }
}
