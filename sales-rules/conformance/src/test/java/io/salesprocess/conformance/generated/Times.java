package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Anchors, spans and relations in time. */
final class Times {
    /** Lengths that some time passes in. */
    static final List<String> LENGTHS = List.of(
            "20 minutes",
            "4 hours",
            "48 hours",
            "1 day",
            "3 days",
            "2 business days",
            "1 week",
            "10 days",
            "2 weeks",
            "1 month",
            "30 days",
            "1 year");

    private static final List<String> WORKING = List.of("90 working minutes", "4 working hours", "12 working hours");
    private static final List<String> PERIODS = List.of("day", "week", "month", "quarter", "year");

    private final Draft draft;
    private final Chance chance;
    private int nested;

    Times(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
    }

    String length() {
        return draft.workingHours() && chance.percent(12) ? chance.pick(WORKING) : chance.pick(LENGTHS);
    }

    private JsonNode limit() {
        if (chance.percent(4)) {
            return Tree.node(chance.pick("0 days", "0 minutes"));
        }
        return chance.percent(12) ? object("table", "table-span") : Tree.node(length());
    }

    JsonNode anchor(Evidence evidence, Hand hand) {
        nested++;
        try {
            return nested > 2 ? plain(hand) : anyAnchor(evidence, hand);
        } finally {
            nested--;
        }
    }

    private JsonNode plain(Hand hand) {
        return switch (chance.below(hand.record() ? 9 : 5)) {
            case 0 -> Tree.node("asOf");
            case 1, 2 -> Tree.node("created");
            case 3 -> object("field", chance.pick("goLive", "closeDate"));
            case 4 -> object("stageEntered", chance.pick(draft.stages()));
            default -> Tree.node("it");
        };
    }

    private JsonNode anyAnchor(Evidence evidence, Hand hand) {
        boolean undoable = draft.may(Feature.UNDOABLE);
        int throwing = chance.below(hand.record() ? 22 : 18);
        if (throwing < 5 || (throwing < 14 && !undoable)) {
            return plain(hand);
        }
        return switch (throwing) {
            case 5 -> object("stageEntered", chance.pick(some(draft.stages(), draft.closedStages())));
            case 6 -> object("returnedTo", chance.pick(draft.stages()));
            case 7, 8 ->
                draft.may(Feature.REFERENCES) && !draft.requirements().isEmpty()
                        ? object("requirement", chance.pick(draft.requirements()))
                        : plain(hand);
            case 9, 10 -> occurrence("first", evidence, hand);
            case 11 -> occurrence("last", evidence, hand);
            case 12 ->
                draft.may(Feature.ELSEWHERE)
                        ? object("attribute", "ends", "of", evidence.selection(hand))
                        : plain(hand);
            case 13 -> object(chance.pick("startOf", "endOf"), chance.pick(PERIODS), "of", anchor(evidence, hand));
            case 14 -> object("at", length(), chance.pick("before", "after"), anchor(evidence, hand));
            case 15 -> object(chance.pick("earliest", "latest"), list(anchor(evidence, hand), anchor(evidence, hand)));
            case 16 -> object("halfway", list(anchor(evidence, hand), anchor(evidence, hand)));
            case 17, 18 -> hand.empty() ? plain(hand) : object("attribute", "ends");
            default -> Tree.node("it");
        };
    }

    private static List<String> some(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private ObjectNode occurrence(String key, Evidence evidence, Hand hand) {
        if (!draft.may(Feature.ELSEWHERE)) {
            return object("stageEntered", chance.pick(draft.stages()));
        }
        return chance.percent(80)
                ? object(key, evidence.selectionOrField(hand))
                : object(key, list(evidence.selection(hand), evidence.selection(hand)));
    }

    /** One relation, or two. */
    JsonNode when(Evidence evidence, Hand hand) {
        return chance.percent(85) ? relation(evidence, hand) : list(relation(evidence, hand), relation(evidence, hand));
    }

    private ObjectNode relation(Evidence evidence, Hand hand) {
        if (draft.may(Feature.UNDOABLE, 20)) {
            return object("notOlderThan", limit());
        }
        String direction = chance.pick("before", "after", "after");
        ObjectNode relation = object();
        int throwing = chance.below(10);
        if (throwing < 4) {
            relation.set("within", limit());
        } else if (throwing < 6) {
            relation.set("atLeast", limit());
        } else if (throwing < 7) {
            relation.put("atLeast", "20 minutes").put("within", chance.pick("3 days", "2 weeks", "1 month"));
        }
        relation.set(direction, anchor(evidence, hand));
        return relation;
    }

    ObjectNode due(Evidence evidence) {
        return switch (chance.below(3)) {
            case 0 -> object("by", anchor(evidence, Hand.EMPTY));
            case 1 -> object("within", limit(), "after", anchor(evidence, Hand.EMPTY));
            default -> object("atLeast", limit(), "before", anchor(evidence, Hand.EMPTY));
        };
    }

    /** How often a rhythm asks for something. */
    ObjectNode every(Evidence evidence, Hand hand) {
        ObjectNode every = object();
        if (chance.percent(50)) {
            every.put("every", chance.pick(PERIODS));
        } else {
            every.set("every", chance.percent(15) ? object("table", "table-span") : Tree.node(length()));
        }
        boolean period = every.path("every").isString()
                && PERIODS.contains(every.path("every").asString());
        every.set(
                "happens",
                chance.percent(75)
                        ? evidence.selectionOrField(hand)
                        : list(evidence.selection(hand), evidence.selection(hand)));
        every.set("from", anchor(evidence, hand));
        if (chance.percent(40)) {
            every.set("until", anchor(evidence, hand));
        }
        if (period && chance.percent(40)) {
            every.put("atLeast", chance.between(1, 3));
        }
        return every;
    }
}
