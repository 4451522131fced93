package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Conditions of every kind. */
final class Conditions {
    private final Draft draft;
    private final Chance chance;
    private final Times times;
    private final Evidence evidence;

    Conditions(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
        this.times = new Times(draft);
        this.evidence = new Evidence(draft, new Values(draft), times);
    }

    /** A condition for a done-when. */
    ObjectNode done() {
        if (draft.may(Feature.ODDITIES, 1)) {
            return worded(object("decidedBy", "credit-check"));
        }
        return condition(2);
    }

    /** A question whether something applies. */
    ObjectNode question() {
        return switch (chance.below(10)) {
            case 0, 1, 2, 3 -> object("decision", "engineer", "answers", chance.percent(60) ? "yes" : "no");
            case 4, 5 -> object("field", "segment", "equals", chance.pick("mid", "large"));
            case 6 -> object("field", "budget", "atLeast", object("amount", "100", "currency", "EUR"));
            case 7 -> object("field", "hold", "equals", chance.percent(50));
            default -> condition(1);
        };
    }

    ObjectNode condition(int depth) {
        return condition(depth, Hand.EMPTY);
    }

    private ObjectNode worded(ObjectNode condition) {
        if (chance.percent(3)) {
            condition.put("statement", "It is as it should be");
        }
        if (chance.percent(3)) {
            condition.put("why", "Because it matters");
        }
        return condition;
    }

    private ObjectNode condition(int depth, Hand hand) {
        return worded(depth > 0 && chance.percent(22) ? combined(depth, hand) : single(depth, hand));
    }

    private ObjectNode combined(int depth, Hand hand) {
        List<ObjectNode> parts = new ArrayList<>();
        for (int i = chance.between(1, 3); i > 0; i--) {
            parts.add(condition(depth - 1, hand));
        }
        return switch (chance.below(draft.may(Feature.UNDOABLE) ? 5 : 3)) {
            case 0 -> object("allOf", list(parts));
            case 1 -> object("anyOf", list(parts));
            case 2 -> object("of", list(parts), "atLeast", chance.between(1, parts.size()));
            default -> object("not", parts.get(0));
        };
    }

    private ObjectNode single(int depth, Hand hand) {
        if (!hand.empty() && chance.percent(30)) {
            return atHand(hand);
        }
        int throwing = chance.below(31);
        if (throwing < 17) {
            return evidence.counted(evidenceKind(throwing), hand);
        }
        return switch (throwing) {
            case 17, 18, 19, 20 -> evidence.counted(draft.may(Feature.FIELDS) ? "field" : "activity", hand);
            case 21, 22 -> people(hand);
            case 23 -> stakeholders();
            case 24 -> moment(hand);
            case 25, 26 -> rhythm(hand);
            case 27, 28 -> forEach(depth, hand);
            case 29 -> requirement(hand);
            default -> stage(hand);
        };
    }

    private String evidenceKind(int throwing) {
        String kind = List.of(
                        "activity",
                        "activity",
                        "activity",
                        "activity",
                        "activity",
                        "document",
                        "document",
                        "document",
                        "work",
                        "work",
                        "event",
                        "event",
                        "confirmation",
                        "confirmation",
                        "approval",
                        "attestation",
                        "decision")
                .get(throwing);
        return kind.equals("decision") && !draft.may(Feature.UNDOABLE) ? "attestation" : kind;
    }

    private ObjectNode people(Hand hand) {
        ObjectNode people = evidence.people(hand);
        evidence.countPeople(people);
        return people;
    }

    private ObjectNode stakeholders() {
        List<String> roles = chance.some(Words.ROLE_IDS);
        ObjectNode stakeholders = object("stakeholders", roles);
        if (chance.percent(50)) {
            stakeholders.put("atLeast", chance.between(1, roles.size()));
        }
        return stakeholders;
    }

    private ObjectNode moment(Hand hand) {
        return draft.may(Feature.TIMES) && draft.may(Feature.UNDOABLE)
                ? object("moment", times.anchor(evidence, hand), "when", times.when(evidence, hand))
                : evidence.counted("activity", hand);
    }

    private ObjectNode rhythm(Hand hand) {
        return draft.may(Feature.TIMES) && draft.may(Feature.UNDOABLE)
                ? times.every(evidence, hand)
                : evidence.counted("document", hand);
    }

    private ObjectNode forEach(int depth, Hand hand) {
        if (!hand.empty() || !draft.may(Feature.UNDOABLE)) {
            return evidence.counted("activity", hand);
        }
        ObjectNode items = evidence.items();
        ObjectNode each = object("forEach", items, "holds", condition(Math.max(depth - 1, 0), Hand.of(items)));
        if (chance.percent(30)) {
            each.put("atLeast", chance.pick(List.of(0, 2)));
        } else if (chance.percent(30)) {
            each.put("holdsFor", chance.between(1, 2));
        }
        return each;
    }

    private ObjectNode atHand(Hand hand) {
        if (hand.record() && chance.percent(60)) {
            return evidence.itself(hand.selection().orElseThrow(), hand);
        }
        String id = chance.pick(Words.sorted(Words.ATTRIBUTES));
        ObjectNode attribute = object("attribute", id);
        new Values(draft)
                .compare(attribute, Words.ATTRIBUTES.getOrDefault(id, "text"), Values.choices(id), evidence, hand);
        return attribute;
    }

    private ObjectNode requirement(Hand hand) {
        return draft.may(Feature.REFERENCES) && !draft.requirements().isEmpty()
                ? object("requirement", chance.pick(draft.requirements()))
                : evidence.counted("work", hand);
    }

    private ObjectNode stage(Hand hand) {
        return draft.may(Feature.REFERENCES) && !draft.gates().isEmpty()
                ? object("stage", chance.pick(draft.gates()))
                : evidence.counted("event", hand);
    }

    ObjectNode due() {
        return times.due(evidence);
    }

    String length() {
        return times.length();
    }
}
