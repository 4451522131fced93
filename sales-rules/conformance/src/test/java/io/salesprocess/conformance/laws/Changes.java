package io.salesprocess.conformance.laws;

import io.salesprocess.conformance.generated.Chance;
import io.salesprocess.conformance.generated.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of JSON that laws speak of. */
final class Changes {
    /** The collections of evidence of an opportunity. */
    static final List<String> EVIDENCE = List.of(
            "activities", "documents", "work", "events", "confirmations", "approvals", "attestations", "decisions");

    private Changes() {}

    /** Another order of whatever stands under these keys, wherever. */
    static ObjectNode shuffled(ObjectNode tree, Set<String> keys, Chance chance) {
        Tree.eachObject(tree, object -> {
            for (String key : keys) {
                if (object.path(key) instanceof ArrayNode list) {
                    List<JsonNode> items = new ArrayList<>();
                    list.forEach(items::add);
                    list.removeAll();
                    chance.shuffled(items).forEach(list::add);
                }
            }
        });
        return tree;
    }

    /** Another order of the keys of all objects. */
    static ObjectNode keysShuffled(ObjectNode tree, Chance chance) {
        Tree.eachObject(tree, object -> {
            List<Map.Entry<String, JsonNode>> entries = new ArrayList<>(object.properties());
            object.removeAll();
            chance.shuffled(entries).forEach(entry -> object.set(entry.getKey(), entry.getValue()));
        });
        return tree;
    }

    /** Every text replaced, and every key. */
    static JsonNode renamed(JsonNode tree, UnaryOperator<String> name) {
        if (tree instanceof ObjectNode object) {
            ObjectNode renamed = Tree.object();
            object.properties()
                    .forEach(entry -> renamed.set(name.apply(entry.getKey()), renamed(entry.getValue(), name)));
            return renamed;
        }
        if (tree instanceof ArrayNode list) {
            ArrayNode renamed = Tree.list();
            list.forEach(item -> renamed.add(renamed(item, name)));
            return renamed;
        }
        return tree.isString() ? Tree.list(name.apply(tree.asString())).get(0) : tree;
    }

    static ObjectNode objectRenamed(ObjectNode tree, UnaryOperator<String> name) {
        return (ObjectNode) renamed(tree, name);
    }

    /** The records in a collection; none if it is not there. */
    static List<ObjectNode> records(ObjectNode opportunity, String collection) {
        return Tree.objects(opportunity, collection);
    }

    /** Adds a record to a collection that is there. */
    static void add(ObjectNode opportunity, String collection, ObjectNode record) {
        if (opportunity.path(collection) instanceof ArrayNode list) {
            list.add(record);
        }
    }
}
