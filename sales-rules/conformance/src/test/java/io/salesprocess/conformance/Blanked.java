package io.salesprocess.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case without its names and numbers: each id is told by what the base declares it to be and by the order in which
 * it first comes up, each number, date and text by being one. What is expected has no part in it.
 */
final class Blanked {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.*");
    private static final Pattern SPAN = Pattern.compile("[0-9]+ ([a-z ]+?)s?");
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+([.][0-9]+)?");
    private static final Set<String> LABELS = Set.of("description", "name", "why", "reason", "statement", "boundary");
    private static final Set<String> BY_ID = Set.of("fields", "attributes");
    private static final List<String> SAID =
            List.of("family", "process", "it", "previous", "opportunity", "rejected", "accepted", "text", "base64");

    private final Map<String, String> meanings;
    private final Set<String> words;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private final StringBuilder form = new StringBuilder();

    private Blanked(Map<String, String> meanings, Set<String> words) {
        this.meanings = meanings;
        this.words = words;
    }

    /** What is left of a case. */
    static String form(ConformanceCase one, Set<String> words) {
        Blanked blanked = new Blanked(meanings(one.base()), words);
        for (String key : SAID) {
            blanked.form.append(key).append(':');
            blanked.add(said(one, key), key);
        }
        blanked.form.append("lint:");
        blanked.form.append(said(one, "without"));
        one.rejected().ifPresent(document -> blanked.wrong(one, document));
        one.own().path("lint").forEach(problem -> blanked.form.append(problem.path("code")));
        blanked.form.append(one.own().path("silent"));
        blanked.form.append(one.own().path("expect").propertyNames());
        blanked.form.append("asOf".repeat(one.own().has("asOf") || one.group().has("asOf") ? 1 : 0));
        return blanked.form.toString();
    }

    /** What is wrong is told as it stands: there the very characters matter. */
    private void wrong(ConformanceCase one, String document) {
        for (JsonNode problem : one.own().get("problems")) {
            form.append(problem.get("code"));
            if (!one.own().has("text") && !one.own().has("base64")) {
                form.append(one.document(document).at(problem.get("at").asString()));
            }
        }
    }

    private static @Nullable JsonNode said(ConformanceCase one, String key) {
        JsonNode ofGroup = one.group().get(key);
        JsonNode own = one.own().get(key);
        if (ofGroup instanceof ObjectNode many && (own == null || own instanceof ObjectNode)) {
            ObjectNode both = many.deepCopy();
            if (own instanceof ObjectNode more) {
                both.setAll(more);
            }
            return both;
        }
        return own == null ? ofGroup : own;
    }

    /** What the ids of the base stand for, as far as one differs from another. */
    private static Map<String, String> meanings(ObjectNode base) {
        Map<String, String> meanings = new HashMap<>();
        for (Map.Entry<String, JsonNode> list : base.get("process").properties()) {
            int place = 0;
            for (JsonNode declared : list.getValue()) {
                if (declared.isObject()) {
                    boolean ladder = list.getKey().equals("stages");
                    ObjectNode rest = ((ObjectNode) declared).deepCopy();
                    rest.remove(List.of("id", "name"));
                    meanings.put(
                            declared.path("id").asString(),
                            list.getKey()
                                    + (ladder
                                            ? place
                                            : AMOUNT.matcher(rest.toString()).replaceAll("0")));
                    states(declared, meanings);
                    place++;
                }
            }
        }
        for (JsonNode person : base.get("opportunity").get("people")) {
            boolean owner = person.get("id").equals(base.get("opportunity").get("owner"));
            String role = person.path("roles").path(0).asString("");
            meanings.put(
                    person.get("id").asString(),
                    "person " + person.get("side").asString() + (owner ? " owner" : "") + meanings.get(role));
        }
        return meanings;
    }

    private static void states(JsonNode declared, Map<String, String> meanings) {
        int place = 0;
        for (String list : List.of("states", "undoneBy", "choices", "outcomes", "answers")) {
            for (JsonNode state : declared.path(list)) {
                meanings.put(state.asString(), list + place++);
            }
        }
    }

    private void add(@Nullable JsonNode node, String key) {
        if (node == null) {
            return;
        }
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            form.append('{');
            sorted.forEach((inner, value) -> {
                if (BY_ID.contains(key) || !LABELS.contains(inner)) {
                    form.append(meanings.containsKey(inner) ? name(inner) : inner)
                            .append('=');
                    add(value, inner);
                }
            });
            form.append('}');
        } else if (node.isArray()) {
            form.append('[');
            node.forEach(item -> add(item, key));
            form.append(']');
        } else if (node.isNumber()) {
            form.append('0');
        } else if (node.isString()) {
            form.append(key.equals("text") || key.equals("base64") ? node.asString() : blank(node.asString()));
        } else {
            form.append(node);
        }
        form.append(' ');
    }

    private String blank(String text) {
        if (DATE.matcher(text).matches()) {
            return "date";
        }
        if (MOMENT.matcher(text).matches()) {
            return "moment";
        }
        if (SPAN.matcher(text).matches()) {
            return SPAN.matcher(text).replaceFirst("0 $1");
        }
        if (AMOUNT.matcher(text).matches()) {
            return "amount";
        }
        return words.contains(text) ? text : name(text);
    }

    private String name(String id) {
        return names.computeIfAbsent(id, first -> {
            String meaning = meanings.getOrDefault(id, "text");
            return meaning + "#" + counted.merge(meaning, 1, Integer::sum);
        });
    }
}
