package io.salesprocess.conformance.generated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as it is before anything reads it. */
public final class Tree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Tree() {}

    /** An object of keys and values by turns. */
    public static ObjectNode object(Object... keysAndValues) {
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.set((String) keysAndValues[i], node(keysAndValues[i + 1]));
        }
        return object;
    }

    public static ArrayNode list(Object... items) {
        return list(List.of(items));
    }

    /** A list of these; of one alone, where it is JSON itself. */
    public static ArrayNode list(Iterable<?> items) {
        ArrayNode list = NODES.arrayNode();
        if (items instanceof JsonNode one) {
            return list.add(one);
        }
        items.forEach(item -> list.add(node(item)));
        return list;
    }

    public static JsonNode nothing() {
        return NODES.nullNode();
    }

    static JsonNode node(Object value) {
        if (value instanceof JsonNode node) {
            return node;
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean yes) {
            return NODES.booleanNode(yes);
        }
        return value instanceof Iterable<?> items ? list(items) : NODES.stringNode(value.toString());
    }

    public static byte[] bytes(JsonNode tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static ObjectNode read(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    public static String text(JsonNode node) {
        return node.asString();
    }

    /** The texts of a list, or the one text where there is no list. */
    static List<String> texts(JsonNode oneOrMore) {
        List<String> texts = new ArrayList<>();
        if (oneOrMore.isArray()) {
            oneOrMore.forEach(one -> texts.add(one.asString()));
        } else if (oneOrMore.isString()) {
            texts.add(oneOrMore.asString());
        }
        return texts;
    }

    /** The objects in a list under a key; none if there is no such list. */
    public static List<ObjectNode> objects(JsonNode object, String key) {
        List<ObjectNode> objects = new ArrayList<>();
        object.path(key).forEach(item -> {
            if (item instanceof ObjectNode found) {
                objects.add(found);
            }
        });
        return objects;
    }

    /** All objects, the outer before the inner. */
    public static void eachObject(JsonNode tree, Consumer<ObjectNode> each) {
        if (tree instanceof ObjectNode object) {
            each.accept(object);
            for (Map.Entry<String, JsonNode> entry : List.copyOf(object.properties())) {
                eachObject(entry.getValue(), each);
            }
        } else if (tree.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            tree.forEach(items::add);
            items.forEach(item -> eachObject(item, each));
        }
    }

    public static List<ObjectNode> allObjects(JsonNode tree) {
        List<ObjectNode> all = new ArrayList<>();
        eachObject(tree, all::add);
        return all;
    }
}
