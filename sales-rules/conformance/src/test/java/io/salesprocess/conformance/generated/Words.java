package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What generated processes give names to. */
final class Words {
    static final Map<String, String> ROLES = Map.of(
            "seller", "ours",
            "manager", "ours",
            "expert", "ours",
            "chief", "buyer",
            "champion", "buyer",
            "user", "buyer",
            "broker", "partner");
    static final List<String> ROLE_IDS = ROLES.keySet().stream().sorted().toList();
    static final List<String> ACTIVITIES = List.of("call", "check-in", "demo");
    static final List<String> OUTCOMES = List.of("advance", "stall");
    static final Map<String, List<String>> DOCUMENTS =
            Map.of("proposal", List.of("drafted", "reviewed", "sent"), "agenda", List.of("drafted", "sent"));
    static final Map<String, List<String>> WORK =
            Map.of("trial", List.of("planned", "running", "closed"), "risk", List.of("raised", "resolved"));
    static final Map<String, List<String>> UNDONE_BY =
            Map.of("proposal", List.of("withdrawn"), "trial", List.of("abandoned"), "paid", List.of("reversed"));
    static final List<String> EVENTS = List.of("deployed", "paid");
    static final Map<String, String> FIELDS = Map.of(
            "segment", "choice",
            "discount", "number",
            "budget", "money",
            "nextStep", "text",
            "goLive", "date",
            "hold", "yes-no");
    static final Map<String, String> BUILT_IN =
            Map.of("amount", "money", "closeDate", "date", "owner", "text", "account", "text");
    static final Map<String, String> ATTRIBUTES = Map.of(
            "direction", "choice",
            "score", "number",
            "worth", "money",
            "note", "text",
            "ends", "date",
            "urgent", "yes-no");
    static final Map<String, List<String>> CHOICES =
            Map.of("segment", List.of("mid", "large"), "direction", List.of("in", "out"));
    static final List<String> TABLES = List.of("date", "money", "number", "span", "text", "yes-no");
    static final Map<String, List<String>> TOPICS = Map.of(
            "confirmation", List.of("plan", "price"),
            "approval", List.of("discount"),
            "attestation", List.of("fit"),
            "decision", List.of("engineer", "route"));
    static final Map<String, List<String>> ANSWERS =
            Map.of("engineer", List.of("yes", "no"), "route", List.of("direct", "partner", "none"));
    static final List<String> STATEMENTS = TOPICS.keySet().stream().sorted().toList();

    private Words() {}

    static String fieldType(String id) {
        return FIELDS.getOrDefault(id, BUILT_IN.getOrDefault(id, "text"));
    }

    static List<String> fieldIds() {
        return Stream.concat(FIELDS.keySet().stream(), BUILT_IN.keySet().stream())
                .sorted()
                .toList();
    }

    static List<String> sorted(Map<String, ?> named) {
        return named.keySet().stream().sorted().toList();
    }

    /** Writes the lists of what is declared. */
    static void declare(ObjectNode process, Draft draft) {
        Chance chance = draft.chance();
        process.set(
                "roles",
                list(ROLE_IDS.stream()
                        .map(id -> named(id).put("side", ROLES.get(id)))
                        .toList()));
        process.set(
                "activities",
                list(ACTIVITIES.stream().map(id -> activity(id, chance)).toList()));
        process.set("documents", items(DOCUMENTS, draft));
        process.set("work", items(WORK, draft));
        process.set(
                "events",
                list(EVENTS.stream().map(id -> undone(named(id), draft)).toList()));
        process.set(
                "fields",
                list(sorted(FIELDS).stream().map(id -> typed(id, FIELDS)).toList()));
        process.set(
                "attributes",
                list(sorted(ATTRIBUTES).stream()
                        .map(id -> typed(id, ATTRIBUTES))
                        .toList()));
        for (String kind : STATEMENTS) {
            process.set(
                    kind + "s", list(TOPICS.get(kind).stream().map(Words::topic).toList()));
        }
    }

    private static ArrayNode items(Map<String, List<String>> types, Draft draft) {
        return list(sorted(types).stream()
                .map(id -> undone(named(id).set("states", list(types.get(id))), draft))
                .toList());
    }

    private static ObjectNode undone(ObjectNode type, Draft draft) {
        List<String> words = UNDONE_BY.get(type.path("id").asString());
        if (words != null && draft.may(Feature.UNDOABLE) && draft.chance().percent(60)) {
            type.set("undoneBy", list(words));
        }
        return type;
    }

    private static ObjectNode named(String id) {
        return object("id", id, "name", "The " + id);
    }

    private static ObjectNode activity(String id, Chance chance) {
        ObjectNode type = named(id);
        if (chance.percent(50)) {
            type.put("usualDuration", chance.pick("30 minutes", "1 hour", "1 day"));
        }
        if (chance.percent(60)) {
            type.set("outcomes", list(OUTCOMES));
        }
        return type;
    }

    private static ObjectNode typed(String id, Map<String, String> types) {
        ObjectNode field = named(id).put("type", types.get(id));
        if (CHOICES.containsKey(id)) {
            field.set("choices", list(CHOICES.get(id)));
        }
        return field;
    }

    private static ObjectNode topic(String id) {
        ObjectNode topic = named(id);
        return id.equals("route") ? topic.set("answers", list(ANSWERS.get(id))) : topic;
    }
}
