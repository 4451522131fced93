package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Conditions that select records and count them. */
final class Evidence {
    private static final List<String> STRENGTHS = List.of("claimed", "logged", "observed", "confirmed");
    private static final List<String> SCOPES = List.of("opportunity", "account", "related", "earlier");
    private static final int DEEPEST = 2;

    private final Draft draft;
    private final Chance chance;
    private final Values values;
    private final Times times;
    private int depth;

    Evidence(Draft draft, Values values, Times times) {
        this.draft = draft;
        this.chance = draft.chance();
        this.values = values;
        this.times = times;
    }

    /** One that counts. */
    ObjectNode counted(String kind, Hand hand) {
        return deeper(() -> {
            ObjectNode condition = kind.equals("field") ? field(hand) : records(kind, hand);
            if (!kind.equals("field")) {
                count(condition);
            }
            return condition;
        });
    }

    /** One that only says which records are meant. */
    ObjectNode selection(Hand hand) {
        return deeper(() -> records(kind(), hand));
    }

    /** A selection, or a field, where its moment is meant. */
    ObjectNode selectionOrField(Hand hand) {
        return draft.may(Feature.FIELDS, 8) ? deeper(() -> field(hand)) : selection(hand);
    }

    /** People, or records. */
    ObjectNode items() {
        return chance.percent(30) ? deeper(() -> people(Hand.EMPTY)) : selection(Hand.EMPTY);
    }

    private ObjectNode deeper(java.util.function.Supplier<ObjectNode> condition) {
        depth++;
        try {
            return condition.get();
        } finally {
            depth--;
        }
    }

    private String kind() {
        return chance.pick(
                "activity",
                "activity",
                "activity",
                "document",
                "work",
                "event",
                "confirmation",
                "approval",
                "attestation",
                draft.may(Feature.UNDOABLE) ? "decision" : "confirmation");
    }

    private ObjectNode records(String kind, Hand hand) {
        ObjectNode condition =
                switch (kind) {
                    case "activity" -> activity(hand);
                    case "document" ->
                        item(kind, Words.DOCUMENTS.keySet().stream().sorted().toList());
                    case "work" ->
                        item(kind, Words.WORK.keySet().stream().sorted().toList());
                    case "event" -> object(kind, chance.pick(Words.EVENTS));
                    default -> statement(kind);
                };
        if (!kind.equals("activity") && chance.percent(25)) {
            condition.set("by", who(hand));
        }
        select(condition, hand);
        return condition;
    }

    private ObjectNode activity(Hand hand) {
        ObjectNode condition = chance.percent(80)
                ? object("activity", chance.pick(Words.ACTIVITIES))
                : object("activity", chance.some(Words.ACTIVITIES));
        if (draft.may(Feature.BOOKINGS, 15)) {
            condition.put("state", chance.pick("booked", "booked", "booked", "held"));
        }
        if (chance.percent(40)) {
            List<ObjectNode> with = new ArrayList<>();
            for (int i = chance.percent(75) ? 1 : 2; i > 0; i--) {
                with.add(participant(hand));
            }
            condition.set("with", list(with));
        }
        if (draft.may(Feature.UNDOABLE, 8)) {
            condition.set("without", list(participant(hand)));
        }
        if (chance.percent(10)) {
            condition.put("lasting", chance.pick("10 minutes", "30 minutes", "1 hour"));
        }
        if (chance.percent(12)) {
            condition.set("outcome", chance.percent(70) ? Tree.node("advance") : list(Words.OUTCOMES));
        }
        return condition;
    }

    private ObjectNode participant(Hand hand) {
        ObjectNode who = object();
        describe(who, hand);
        if (chance.percent(15)) {
            who.put("atLeast", chance.between(1, 2));
        }
        if (chance.percent(20)) {
            who.put("attendance", chance.pick("attended", "accepted", "listed"));
        }
        if (chance.percent(10)) {
            who.put("leads", true);
        }
        return who;
    }

    ObjectNode who(Hand hand) {
        ObjectNode who = object();
        describe(who, hand);
        return who;
    }

    private void describe(ObjectNode who, Hand hand) {
        int throwing = chance.below(10);
        if (throwing < 5) {
            who.put("role", chance.pick(Words.ROLE_IDS));
        } else if (throwing < 8) {
            who.put("side", chance.pick("ours", "buyer", "buyer", "partner"));
        }
        if (!hand.empty() && chance.percent(25)) {
            who.put("sameAs", "it");
        } else if (throwing >= 8 && chance.percent(50)) {
            who.set("sameAs", person(hand));
        }
        if (throwing == 9 || chance.percent(10)) {
            who.set("otherThan", list(person(hand)));
        }
        if (who.isEmpty()) {
            who.put("side", "buyer");
        }
    }

    private JsonNode person(Hand hand) {
        return switch (chance.below(hand.empty() ? 4 : 6)) {
            case 0, 1 -> Tree.node("owner");
            case 2 -> Tree.node("author");
            case 3 ->
                draft.may(Feature.REFERENCES) && !draft.requirements().isEmpty()
                        ? object("requirement", chance.pick(draft.requirements()))
                        : Tree.node("owner");
            default -> Tree.node("it");
        };
    }

    private ObjectNode item(String kind, List<String> types) {
        String type = chance.pick(types);
        List<String> states =
                (kind.equals("document") ? Words.DOCUMENTS : Words.WORK).getOrDefault(type, List.of("drafted"));
        boolean stands = draft.may(Feature.UNDOABLE, 25);
        return object(kind, type, stands ? "standsAt" : "reached", chance.pick(states));
    }

    private ObjectNode statement(String kind) {
        String topic = chance.pick(Words.TOPICS.getOrDefault(kind, List.of("plan")));
        ObjectNode condition = object(kind, topic);
        if (kind.equals("decision")) {
            if (chance.percent(75)) {
                List<String> answers = Words.ANSWERS.getOrDefault(topic, List.of("yes"));
                condition.set(
                        "answers", chance.percent(70) ? Tree.node(chance.pick(answers)) : list(chance.some(answers)));
            }
        } else if (draft.may(Feature.UNDOABLE, 20)) {
            condition.set(
                    "answers",
                    chance.percent(60)
                            ? Tree.node(chance.pick("yes", "no", "requested", "withdrawn"))
                            : list("yes", "requested"));
        }
        return condition;
    }

    private ObjectNode field(Hand hand) {
        String id = chance.pick(Words.fieldIds());
        ObjectNode condition = object("field", id);
        if (depth <= DEEPEST) {
            values.compare(condition, Words.fieldType(id), Values.choices(id), this, hand);
        }
        if (chance.percent(12)) {
            condition.set("by", who(hand));
        }
        if (chance.percent(10)) {
            condition.put("strength", chance.pick(STRENGTHS));
        }
        if (draft.may(Feature.TIMES, 12) && depth <= DEEPEST) {
            condition.set("when", times.when(this, hand));
        }
        return condition;
    }

    ObjectNode people(Hand hand) {
        ObjectNode condition = object("people", chance.percent(80) ? who(hand) : object());
        if (chance.percent(25)) {
            condition.set("where", list(values.detail(this, hand)));
        }
        return condition;
    }

    void countPeople(ObjectNode people) {
        if (chance.percent(40)) {
            people.put("atLeast", chance.between(0, 3));
        }
        if (draft.may(Feature.UNDOABLE, 20)) {
            people.put("atMost", chance.between(3, 4));
        }
    }

    private void select(ObjectNode condition, Hand hand) {
        boolean deep = depth > DEEPEST;
        if (chance.percent(14) && !deep) {
            condition.set("where", list(values.detail(this, hand)));
        }
        if (chance.percent(10)) {
            condition.set("scope", chance.percent(60) ? Tree.node(chance.pick(SCOPES)) : list(chance.some(SCOPES)));
        }
        link(condition, hand, deep);
        if (chance.percent(12)) {
            condition.put("strength", chance.pick(STRENGTHS));
        }
        if (draft.may(Feature.TIMES, 22) && !deep) {
            condition.set("when", times.when(this, hand));
        }
    }

    private void link(ObjectNode condition, Hand hand, boolean deep) {
        if (hand.record() && chance.percent(30)) {
            condition.put("about", "it");
        } else if (hand.person() && chance.percent(4)) {
            condition.put("about", "it");
        } else if (!deep && draft.may(Feature.ELSEWHERE, 8)) {
            condition.set("about", selectionOrField(hand));
        }
    }

    /** More that is asked of the item at hand itself. */
    ObjectNode itself(ObjectNode selected, Hand hand) {
        ObjectNode condition = object();
        for (String key : List.of(
                "activity", "document", "work", "event", "confirmation", "approval", "attestation", "decision")) {
            if (selected.has(key)) {
                condition.set(key, selected.get(key));
            }
        }
        if (condition.has("document") || condition.has("work")) {
            String kind = condition.has("document") ? "document" : "work";
            List<String> states = (kind.equals("document") ? Words.DOCUMENTS : Words.WORK)
                    .getOrDefault(condition.path(kind).asString(), List.of());
            condition.put("reached", chance.pick(states));
        }
        condition.put("is", "it");
        if (condition.has("activity")) {
            if (chance.percent(60)) {
                condition.set("with", list(participant(hand)));
            }
        } else if (chance.percent(60)) {
            condition.set("by", who(hand));
        }
        if (draft.may(Feature.TIMES, 40)) {
            condition.set("when", times.when(this, hand));
        }
        return condition;
    }

    private void count(ObjectNode condition) {
        if (chance.percent(14)) {
            condition.put("atLeast", chance.pick(List.of(1, 2, 2, 3)));
        }
        if (draft.may(Feature.UNDOABLE, 8)) {
            condition.put("atMost", condition.has("atLeast") ? 3 : chance.between(0, 2));
        } else if (draft.may(Feature.UNDOABLE, 2)) {
            condition.put("atLeast", 0);
        }
        if (chance.percent(14)) {
            condition.set(
                    "distinct",
                    switch (chance.below(3)) {
                        case 0 -> Tree.node("person");
                        case 1 -> Tree.node("organisation");
                        default -> object("attribute", chance.pick(Words.sorted(Words.ATTRIBUTES)));
                    });
        }
    }
}
