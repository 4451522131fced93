package io.salesprocess.conformance;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The keys of an opportunity, as {@code kind.key}. There is no JSON Schema of opportunities to tell them. */
final class OpportunityKeys {
    static final Set<String> ALL = new TreeSet<>();

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("process", "process"),
            Map.entry("owner", "owner"),
            Map.entry("stageHistory", "claim"),
            Map.entry("people", "person"),
            Map.entry("roles", "role"),
            Map.entry("activities", "activity"),
            Map.entry("attendees", "attendee"),
            Map.entry("documents", "item"),
            Map.entry("work", "item"),
            Map.entry("events", "item"),
            Map.entry("confirmations", "statement"),
            Map.entry("approvals", "statement"),
            Map.entry("attestations", "statement"),
            Map.entry("decisions", "statement"),
            Map.entry("states", "state"),
            Map.entry("answers", "state"),
            Map.entry("source", "source"),
            Map.entry("waivers", "waiver"),
            Map.entry("pathway", "change"),
            Map.entry("loaded", "loaded"));

    private static final Set<String> BY_ID = Set.of("fields", "attributes");

    static {
        keys(
                "opportunity",
                "id process zone created owner account claimedStage stageHistory people activities documents"
                        + " work events confirmations approvals attestations decisions waivers pathway amount closeDate fields loaded");
        keys("process", "id version");
        keys("owner", "person from to");
        keys("claim", "stage at recordedAt by");
        keys("person", "id aliases side roles rolesLoaded attributes organisation");
        keys("role", "role from to");
        keys(
                "activity",
                "id type state states basis start end attendees attendeesLoaded outcome rescheduledTo sameAs"
                        + " attributes about scope organisation recordedAt strength source");
        keys("attendee", "person attendance leads");
        keys("item", "id type state states author at attributes about scope organisation recordedAt strength source");
        keys(
                "statement",
                "id topic decision answer answers by at attributes about scope organisation recordedAt strength"
                        + " source");
        keys("state", "state answer at recordedAt by");
        keys("source", "system type id rawState");
        keys("waiver", "id requirement reason by at expires recordedAt");
        keys("change", "id change requirement step stage after reason by at recordedAt");
        keys("value", "value at recordedAt by history amount currency");
        keys(
                "loaded",
                "people activities documents work events confirmations approvals attestations decisions waivers"
                        + " pathway stage-history");
    }

    private OpportunityKeys() {}

    private static void keys(String kind, String keys) {
        for (String key : keys.split(" ", -1)) {
            ALL.add(kind + "." + key);
        }
    }

    /** The keys that an opportunity uses. */
    static void used(JsonNode opportunity, Set<String> used) {
        walk(opportunity, "opportunity", used);
    }

    private static void walk(JsonNode node, String kind, Set<String> used) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String key = entry.getKey();
            used.add(kind + "." + key);
            if (BY_ID.contains(key)) {
                entry.getValue().forEach(value -> walk(value, "value", used));
            } else if (key.equals("amount") || key.equals("closeDate") || kind.equals("value")) {
                each(entry.getValue(), "value", used);
            } else if (KINDS.containsKey(key) && !key.equals("step")) {
                each(entry.getValue(), KINDS.getOrDefault(key, key), used);
            }
        }
    }

    private static void each(JsonNode value, String kind, Set<String> used) {
        if (value.isArray()) {
            value.forEach(item -> walk(item, kind, used));
        } else if (value.isObject()) {
            walk(value, kind, used);
        }
    }
}
