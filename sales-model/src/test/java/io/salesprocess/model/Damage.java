package io.salesprocess.model;

import io.salesprocess.model.json.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Definitions with something wrong, and whether the library finds it in their structure. */
final class Damage {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What the library finds in the structure alone; names, dates and numbers that cannot be are beyond a schema. */
    private static final Set<String> OF_THE_STRUCTURE = Set.of(
            "unknown-key",
            "missing-key",
            "wrong-keys",
            "wrong-type",
            "null-value",
            "unknown-word",
            "invalid-span",
            "invalid-moment",
            "invalid-id",
            "empty-list",
            "out-of-range",
            "unknown-schema-version",
            "more-problems");

    private Damage() {}

    /** Whether the library finds nothing wrong that a schema could find. */
    static boolean soundInStructure(String json) {
        return SalesJson.lint(json.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Problem::code)
                .noneMatch(OF_THE_STRUCTURE::contains);
    }

    /** Damages one object somewhere in the document, and tells how. */
    static String one(JsonNode document, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(document, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> keys = List.copyOf(object.propertyNames());
        String key = keys.get(random.nextInt(keys.size()));
        return switch (random.nextInt(6)) {
            case 0 -> {
                object.remove(key);
                yield "without " + key;
            }
            case 1 -> {
                object.set(key + "X", object.remove(key));
                yield key + " by another name";
            }
            case 2 -> {
                object.set(key, NODES.nullNode());
                yield key + " is null";
            }
            case 3 -> {
                object.set(key, NODES.objectNode().put("unheard", "of"));
                yield key + " is another object";
            }
            case 4 -> {
                object.set(key, NODES.arrayNode());
                yield key + " is an empty list";
            }
            default -> {
                object.set("activity", NODES.stringNode("demo"));
                yield "an activity in " + keys;
            }
        };
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }
}
