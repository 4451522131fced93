package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Records that nearly are what conditions ask for. */
final class Records {
    /** The collections by the key that names a condition on their records. */
    static final Map<String, String> COLLECTIONS = Map.of(
            "activity", "activities",
            "document", "documents",
            "work", "work",
            "event", "events",
            "confirmation", "confirmations",
            "approval", "approvals",
            "attestation", "attestations",
            "decision", "decisions");

    private final Chance chance;
    private final GeneratedProcess process;
    private final Moments moments;
    private final Roster roster;
    private final Particulars particulars;
    private final Map<String, List<ObjectNode>> records = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();

    Records(Chance chance, GeneratedProcess process, Moments moments, Roster roster, Particulars particulars) {
        this.chance = chance;
        this.process = process;
        this.moments = moments;
        this.roster = roster;
        this.particulars = particulars;
        COLLECTIONS.values().stream().sorted().forEach(collection -> records.put(collection, new ArrayList<>()));
    }

    Map<String, List<ObjectNode>> all() {
        return records;
    }

    List<String> ids() {
        return ids;
    }

    private boolean odd(int percent) {
        return process.features().contains(Feature.ODDITIES) && chance.percent(percent);
    }

    /** Adds a record for a condition of a kind. */
    void add(String kind, ObjectNode condition) {
        ObjectNode record =
                switch (kind) {
                    case "activity" -> activity(condition);
                    case "document", "work" -> item(kind, condition);
                    case "event" -> event(condition);
                    default -> statement(kind, condition);
                };
        trace(record, condition);
        records.getOrDefault(COLLECTIONS.getOrDefault(kind, ""), new ArrayList<>())
                .add(record);
        ids.add(record.path("id").asString());
    }

    private String newId(String kind) {
        return kind.charAt(0) + String.valueOf(ids.size());
    }

    private ObjectNode activity(ObjectNode condition) {
        ObjectNode activity =
                object("id", newId("activity"), "type", chance.pick(Tree.texts(condition.path("activity"))));
        if (odd(2)) {
            activity.put("type", "lunch");
        }
        String state =
                chance.percent(80) ? "held" : chance.pick("booked", "booked", "cancelled", "no-show", "rescheduled");
        if (odd(4)) {
            state = chance.pick("done", "Held", "unknown");
        }
        Instant end = state.equals("booked") && chance.percent(50) ? moments.ahead() : moments.past();
        int minutes = chance.pick(List.of(5, 10, 30, 31, 60, 90));
        Instant start = end.minus(Duration.ofMinutes(minutes));
        if (chance.percent(94)) {
            activity.put("start", start.toString());
        }
        if (chance.percent(75)) {
            activity.put("end", end.toString());
        } else if (chance.percent(15)) {
            activity.put("start", end.toString().substring(0, 10));
        }
        moments.mark(chance.percent(50) ? end : start);
        if (chance.percent(45)) {
            activity.put("state", state);
        } else {
            activity.set("states", list(states("state", state, end)));
        }
        if (odd(8)) {
            activity.put("basis", chance.pick("closed-flag", "time-elapsed", "automatic", "custom-field", "inferred"));
        }
        attendees(activity, condition);
        List<String> outcomes = Tree.texts(condition.path("outcome"));
        if (chance.percent(outcomes.isEmpty() ? 30 : 85)) {
            activity.put(
                    "outcome",
                    outcomes.isEmpty() || chance.percent(20) ? chance.pick("advance", "stall") : outcomes.get(0));
        }
        if (state.equals("rescheduled") && !ids.isEmpty()) {
            activity.put("rescheduledTo", chance.pick(ids));
        }
        if (odd(4) && !records.getOrDefault("activities", List.of()).isEmpty()) {
            activity.put(
                    "sameAs",
                    chance.pick(records.getOrDefault("activities", List.of()))
                            .path("id")
                            .asString());
        }
        return activity;
    }

    private List<ObjectNode> states(String key, String last, Instant at) {
        List<ObjectNode> states = new ArrayList<>();
        if (chance.percent(50)) {
            String before = key.equals("state") ? "booked" : "requested";
            states.add(state(key, before, at.minus(Duration.ofDays(chance.between(1, 9)))));
        }
        Instant said = chance.percent(60) ? at : at.plus(Duration.ofMinutes(chance.between(1, 600)));
        states.add(state(key, last, said));
        if (odd(8)) {
            states.add(state(
                    key,
                    key.equals("state")
                            ? chance.pick("held", "cancelled", "booked")
                            : chance.pick("yes", "no", "withdrawn"),
                    moments.past()));
        }
        return states;
    }

    private ObjectNode state(String key, String word, Instant at) {
        ObjectNode state = object(key, word, "at", moments.said(moments.mark(at)));
        if (chance.percent(15)) {
            state.put(
                    "recordedAt",
                    at.plus(Duration.ofMinutes(chance.pick(List.of(0, 4, 5, 6, 60, 3_000))))
                            .toString());
        }
        if (chance.percent(85)) {
            state.put("by", roster.anybody());
        }
        return state;
    }

    private void attendees(ObjectNode activity, ObjectNode condition) {
        List<ObjectNode> asked = Tree.objects(condition, "with");
        if (process.features().contains(Feature.UNLOADED) && chance.percent(8)) {
            return;
        }
        Map<String, ObjectNode> attendees = new LinkedHashMap<>();
        for (ObjectNode who : asked) {
            for (int i = who.path("atLeast").asInt(1) + (chance.percent(15) ? 1 : 0); i > 0; i--) {
                if (chance.percent(90)) {
                    attend(attendees, roster.fitting(who), who.path("leads").asBoolean(false) ? 80 : 15);
                }
            }
        }
        for (int i = chance.between(0, asked.isEmpty() ? 2 : 1); i > 0; i--) {
            attend(attendees, roster.anybody(), 15);
        }
        if (!attendees.isEmpty()) {
            activity.set("attendees", list(attendees.values()));
        }
        if (attendees.isEmpty() || odd(5)) {
            activity.put("attendeesLoaded", attendees.isEmpty());
        }
    }

    private void attend(Map<String, ObjectNode> attendees, String person, int leads) {
        ObjectNode attendee = object("person", person);
        if (chance.percent(97)) {
            attendee.put(
                    "attendance",
                    chance.percent(86)
                            ? "attended"
                            : chance.pick("accepted", "accepted", "listed", "unknown", "declined", "absent"));
        }
        if (chance.percent(leads)) {
            attendee.put("leads", true);
        }
        attendees.putIfAbsent(person, attendee);
    }

    private ObjectNode item(String kind, ObjectNode condition) {
        String type = condition.path(kind).asString();
        ObjectNode item = object("id", newId(kind), "type", type);
        List<String> states =
                (kind.equals("document") ? Words.DOCUMENTS : Words.WORK).getOrDefault(type, List.of("drafted"));
        String asked =
                condition.path("reached").asString(condition.path("standsAt").asString(states.get(0)));
        int upTo = Math.max(states.indexOf(asked), 0) + (chance.percent(20) ? 1 : 0) - (chance.percent(15) ? 1 : 0);
        upTo = Math.max(0, Math.min(upTo, states.size() - 1));
        if (chance.percent(25)) {
            item.put("state", odd(8) ? "lost" : states.get(upTo));
        } else {
            item.set("states", list(course(states, upTo, type, condition)));
        }
        if (chance.percent(70)) {
            item.put("author", roster.anybody());
        }
        if (chance.percent(35)) {
            item.put("at", moments.said(moments.mark(moments.past())));
        }
        return item;
    }

    private List<ObjectNode> course(List<String> states, int upTo, String type, ObjectNode condition) {
        List<ObjectNode> course = new ArrayList<>();
        Instant at = moments.past();
        for (int i = upTo; i >= 0; i--) {
            if (i == upTo || chance.percent(70)) {
                ObjectNode state = state("state", states.get(i), at);
                if (i == upTo && condition.path("by") instanceof ObjectNode who && chance.percent(80)) {
                    state.put("by", roster.fitting(who));
                }
                course.add(0, state);
                at = at.minus(Duration.ofMinutes(chance.pick(List.of(0, 600, 1_440, 6_000))));
            }
        }
        List<String> undone = Words.UNDONE_BY.getOrDefault(type, List.of());
        if (!undone.isEmpty() && process.features().contains(Feature.UNDOABLE) && chance.percent(10)) {
            course.add(state("state", undone.get(0), moments.past()));
        }
        if (odd(6)) {
            course.add(state(
                    "state",
                    chance.pick(
                            Stream.concat(states.stream(), Stream.of("lost")).toList()),
                    moments.past()));
        }
        return course;
    }

    private ObjectNode event(ObjectNode condition) {
        String type = condition.path("event").asString();
        ObjectNode event = object("id", newId("event"), "type", type);
        int throwing = chance.below(10);
        if (throwing < 6) {
            event.put("at", moments.said(moments.mark(moments.past())));
        } else if (throwing < 9) {
            List<ObjectNode> states = new ArrayList<>();
            states.add(state("state", "happened", moments.past()));
            if (condition.path("by") instanceof ObjectNode who) {
                states.get(0).put("by", roster.fitting(who));
            }
            List<String> undone = Words.UNDONE_BY.getOrDefault(type, List.of());
            if (!undone.isEmpty() && process.features().contains(Feature.UNDOABLE) && chance.percent(40)) {
                states.add(state("state", undone.get(0), moments.past()));
            }
            event.set("states", list(states));
        } else if (odd(50)) {
            event.put("state", chance.pick("happened", "lost"));
        }
        if (chance.percent(40)) {
            event.put("author", roster.anybody());
        }
        return event;
    }

    private ObjectNode statement(String kind, ObjectNode condition) {
        boolean decision = kind.equals("decision");
        String topic = condition.path(kind).asString();
        ObjectNode statement = object("id", newId(kind) + "s", decision ? "decision" : "topic", topic);
        List<String> asked = Tree.texts(condition.path("answers"));
        List<String> known = decision
                ? Words.ANSWERS.getOrDefault(topic, List.of("yes"))
                : List.of("yes", "no", "requested", "withdrawn");
        String answer = asked.isEmpty() ? known.get(0) : chance.pick(asked);
        if (chance.percent(18)) {
            answer = odd(15) ? "perhaps" : chance.pick(known);
        }
        Instant at = moments.past();
        if (chance.percent(60)) {
            if (decision || !answer.equals("yes") || chance.percent(50)) {
                statement.put("answer", answer);
            }
            if (chance.percent(85)) {
                statement.put("at", moments.said(moments.mark(at)));
            }
        } else {
            List<ObjectNode> answers =
                    decision ? new ArrayList<>(List.of(state("answer", answer, at))) : states("answer", answer, at);
            statement.set("answers", list(answers));
        }
        ObjectNode who = condition.path("by") instanceof ObjectNode said ? said : usual(kind);
        if (chance.percent(92)) {
            statement.put("by", roster.fitting(who));
        }
        return statement;
    }

    private static ObjectNode usual(String kind) {
        return switch (kind) {
            case "confirmation" -> object("side", "buyer");
            case "approval", "attestation" -> object("role", "manager");
            default -> object("role", "seller");
        };
    }

    private void trace(ObjectNode record, ObjectNode condition) {
        particulars.attributes(record, Tree.objects(condition, "where"));
        if (!ids.isEmpty() && chance.percent(condition.has("about") ? 80 : 12)) {
            record.set("about", list(chance.percent(75) ? ids.get(ids.size() - 1) : chance.pick(ids)));
        }
        List<String> scopes = Tree.texts(condition.path("scope"));
        if (!scopes.isEmpty() && chance.percent(80)) {
            record.put("scope", chance.pick(scopes));
        } else if (odd(8)) {
            record.put("scope", chance.pick("account", "related", "earlier"));
        }
        if (chance.percent(15)) {
            record.put("organisation", chance.pick("acme", "umbrella"));
        }
        if (odd(8)) {
            record.put("recordedAt", moments.past().toString());
        }
        if (condition.has("strength") ? chance.percent(60) : odd(8)) {
            record.put(
                    "strength",
                    condition.path("strength").asString(chance.pick("claimed", "logged", "observed", "confirmed")));
        }
        if (chance.percent(4)) {
            record.set("source", object("system", "crm", "type", "task", "id", "17", "rawState", "Closed"));
        }
    }

    static boolean asksFor(ObjectNode object, String kind) {
        JsonNode named = object.path(kind);
        return named.isString() || (kind.equals("activity") && named.isArray());
    }
}
