package io.salesprocess.conformance.generated;

import io.salesprocess.model.SalesJson;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The constructs of the language, as its schema lists them: each key of each kind of object, and each word. */
final class Constructs {
    private final JsonNode schema = Tree.read(SalesJson.processSchema());
    private final Set<String> visited = new HashSet<>();

    /** All that there are. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        visited.clear();
        list(schema, "", all);
        return all;
    }

    /** Those that a process uses. */
    Set<String> usedBy(JsonNode process) {
        Set<String> used = new TreeSet<>();
        visit(schema, process, "", used);
        return used;
    }

    private JsonNode definition(JsonNode reference) {
        return schema.path("$defs").path(name(reference));
    }

    private static String name(JsonNode reference) {
        String path = reference.path("$ref").asString();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Several definitions of one noun, of which one takes more keys, are one kind. */
    private static String kind(JsonNode reference) {
        return name(reference).replaceFirst("-[0-9]+$", "");
    }

    private static boolean concrete(JsonNode object) {
        return object.has("additionalProperties");
    }

    private void list(JsonNode part, String kind, Set<String> all) {
        if (part.has("$ref")) {
            if (visited.add(name(part))) {
                list(definition(part), kind(part), all);
            }
            return;
        }
        for (String several : new String[] {"anyOf", "oneOf", "allOf"}) {
            part.path(several).forEach(one -> list(one, kind, all));
        }
        if (part.has("then")) {
            list(part.path("then"), kind, all);
        }
        if (part.has("items")) {
            list(part.path("items"), kind, all);
        }
        part.path("enum").forEach(word -> all.add(kind + "=" + word.asString()));
        if (concrete(part)) {
            part.path("properties").properties().forEach(key -> {
                all.add(kind + "." + key.getKey());
                list(key.getValue(), kind + "." + key.getKey(), all);
            });
        }
    }

    private void visit(JsonNode part, JsonNode value, String kind, Set<String> used) {
        if (part.has("$ref")) {
            visit(definition(part), value, kind(part), used);
            return;
        }
        for (String several : new String[] {"anyOf", "oneOf"}) {
            part.path(several).forEach(one -> {
                if (fits(one, value)) {
                    visit(one, value, kind, used);
                }
            });
        }
        part.path("allOf").forEach(one -> visit(one, value, kind, used));
        if (part.has("then") && fits(part.path("if"), value)) {
            visit(part.path("then"), value, kind, used);
        }
        if (part.has("items")) {
            value.forEach(item -> visit(part.path("items"), item, kind, used));
        }
        part.path("enum").forEach(word -> {
            if (word.equals(value)) {
                used.add(kind + "=" + word.asString());
            }
        });
        if (concrete(part) && value.isObject()) {
            value.properties().forEach(key -> {
                used.add(kind + "." + key.getKey());
                visit(part.path("properties").path(key.getKey()), key.getValue(), kind + "." + key.getKey(), used);
            });
        }
    }

    private boolean fits(JsonNode part, JsonNode value) {
        if (part.has("$ref")) {
            return fits(definition(part), value);
        }
        for (JsonNode key : part.path("required")) {
            if (!value.has(key.asString())) {
                return false;
            }
        }
        if (concrete(part)) {
            for (String key : value.propertyNames()) {
                if (!part.path("properties").has(key)) {
                    return false;
                }
            }
        }
        for (var key : part.path("properties").properties()) {
            if (value.has(key.getKey())
                    && key.getValue().has("enum")
                    && !fits(key.getValue(), value.path(key.getKey()))) {
                return false;
            }
        }
        return typed(part.path("type"), value) && worded(part, value) && among(part, value);
    }

    private boolean among(JsonNode part, JsonNode value) {
        boolean found = !part.has("anyOf");
        for (JsonNode one : part.path("anyOf")) {
            found |= fits(one, value);
        }
        return found;
    }

    private static boolean worded(JsonNode part, JsonNode value) {
        if (part.has("enum")) {
            boolean found = false;
            for (JsonNode word : part.path("enum")) {
                found |= word.equals(value);
            }
            return found;
        }
        return !part.has("pattern")
                || value.asString("").matches(part.path("pattern").asString());
    }

    private static boolean typed(JsonNode type, JsonNode value) {
        if (type.isArray()) {
            boolean found = false;
            for (JsonNode one : type) {
                found |= typed(one, value);
            }
            return found;
        }
        return switch (type.asString("")) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "number", "integer" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
    }
}
