package io.salesprocess.conformance;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a JSON Schema describes: each key of each kind of object, and each word that a key may have. A document is walked
 * along its schema to see which of them it uses.
 */
final class Constructs {
    private static final Pattern NUMBERED = Pattern.compile("-[0-9]+$");

    private final JsonNode schema;

    Constructs(String schema) {
        this.schema = JsonMapper.shared().readTree(schema);
    }

    /** Everything that there is to use: {@code kind.key} and {@code key=word}. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (Map.Entry<String, JsonNode> definition : schema.get("$defs").properties()) {
            String kind = kind(definition.getKey());
            for (Map.Entry<String, JsonNode> key :
                    definition.getValue().path("properties").properties()) {
                all.add(kind + "." + key.getKey());
                words(key.getValue(), word -> all.add(key.getKey() + "=" + word));
            }
        }
        return all;
    }

    /** What a document uses. */
    Set<String> in(JsonNode document) {
        Set<String> used = new TreeSet<>();
        walk(document, schema, "", used);
        return used;
    }

    private void walk(JsonNode node, JsonNode described, String kind, Set<String> used) {
        JsonNode reference = described.get("$ref");
        if (reference != null) {
            String name = reference.asString().substring("#/$defs/".length());
            walk(node, schema.get("$defs").get(name), kind(name), used);
            return;
        }
        for (String alternatives : new String[] {"anyOf", "oneOf"}) {
            for (JsonNode alternative : described.path(alternatives)) {
                if (fits(node, alternative)) {
                    walk(node, alternative, kind, used);
                }
            }
        }
        branch(node, described, kind, used);
        described.path("allOf").forEach(rule -> branch(node, rule, kind, used));
        if (node.isArray()) {
            node.forEach(item -> walk(item, described.path("items"), kind, used));
        }
        if (node.isObject()) {
            object(node, described, kind, used);
        }
    }

    private void branch(JsonNode node, JsonNode rule, String kind, Set<String> used) {
        if (rule.has("if")) {
            boolean holds = hasAll(node, rule.path("if").path("required"));
            walk(node, rule.path(holds ? "then" : "else"), kind, used);
        }
    }

    private void object(JsonNode node, JsonNode described, String kind, Set<String> used) {
        BiConsumer<String, JsonNode> seen = (key, value) -> {
            JsonNode inner = described.path("properties").get(key);
            if (inner != null) {
                used.add(kind + "." + key);
                said(value, word -> used.add(key + "=" + word));
                walk(value, inner, kind, used);
            }
        };
        node.properties().forEach(entry -> seen.accept(entry.getKey(), entry.getValue()));
    }

    private boolean fits(JsonNode node, JsonNode described) {
        JsonNode whole = described.has("$ref")
                ? schema.get("$defs").get(described.get("$ref").asString().substring("#/$defs/".length()))
                : described;
        String type = whole.path("type").asString("");
        if (!node.isObject()) {
            return !type.equals("object") && (type.equals("array") == node.isArray() || type.isEmpty());
        }
        boolean known = whole.path("additionalProperties").asBoolean(true)
                || node.propertyNames().stream().allMatch(whole.path("properties")::has);
        return type.equals("object") && known && hasAll(node, whole.path("required"));
    }

    private static boolean hasAll(JsonNode node, JsonNode keys) {
        for (JsonNode key : keys) {
            if (!node.has(key.asString())) {
                return false;
            }
        }
        return node.isObject();
    }

    private static void words(JsonNode described, Consumer<String> told) {
        described.path("enum").forEach(word -> told.accept(word.asString()));
        described.path("anyOf").forEach(alternative -> words(alternative, told));
        if (described.has("items")) {
            words(described.get("items"), told);
        }
    }

    private static void said(JsonNode value, Consumer<String> told) {
        if (value.isString()) {
            told.accept(value.asString());
        }
        if (value.isArray()) {
            value.forEach(item -> said(item, told));
        }
    }

    /** The definitions of one name are numbered; which is which makes no difference. */
    private static String kind(String definition) {
        return NUMBERED.matcher(definition).replaceFirst("");
    }
}
