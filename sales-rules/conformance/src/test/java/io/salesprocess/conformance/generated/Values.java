package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values of the types of fields, and comparisons with them. */
final class Values {
    private static final List<String> ORDERS = List.of("greaterThan", "atLeast", "lessThan", "atMost");

    private final Draft draft;
    private final Chance chance;

    Values(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
    }

    /** A constant of a type; of a choice, of the given choices. */
    JsonNode constant(String type, List<String> choices) {
        return constant(chance, draft.now(), type, choices);
    }

    static JsonNode constant(Chance chance, Instant now, String type, List<String> choices) {
        return switch (type) {
            case "number" -> Tree.node(chance.between(1, 4) * 5);
            case "money" ->
                object(
                        "amount",
                        String.valueOf(chance.between(1, 4) * 50),
                        "currency",
                        chance.percent(85) ? "EUR" : "USD");
            case "date" -> Tree.node(date(chance, now));
            case "yes-no" -> Tree.node(chance.percent(50));
            case "choice" -> Tree.node(chance.pick(choices));
            default -> Tree.node(chance.pick("north", "south", "north-east"));
        };
    }

    private static String date(Chance chance, Instant now) {
        Instant moment = now.plus(Duration.ofDays(chance.between(-20, 20)));
        LocalDate day = moment.atZone(ZoneOffset.UTC).toLocalDate();
        return chance.percent(70) ? day.toString() : moment.toString();
    }

    /** Says how a value of a type is compared: with nothing, a constant, or a value that is found elsewhere. */
    void compare(ObjectNode condition, String type, List<String> choices, Evidence evidence, Hand hand) {
        if (chance.percent(25)) {
            return;
        }
        String how = how(type);
        if (how.equals("oneOf")) {
            condition.set(how, list(constant(type, choices), constant(type, choices)));
        } else if (draft.may(Feature.ELSEWHERE, 22)) {
            condition.set(how, reference(type, evidence, hand));
        } else {
            condition.set(how, constant(type, choices));
        }
    }

    /** Says how a field of a type is compared with a constant. */
    void compareWithConstant(ObjectNode condition, String type, List<String> choices) {
        if (chance.percent(80)) {
            String how = how(type);
            JsonNode value = constant(type, choices);
            condition.set(how, how.equals("oneOf") ? list(value) : value);
        }
    }

    private String how(String type) {
        int throwing = chance.below(10);
        if (throwing < 3) {
            return "equals";
        }
        if (throwing < 4) {
            return draft.may(Feature.UNDOABLE) ? "notEquals" : "equals";
        }
        if (throwing < 5) {
            return "oneOf";
        }
        return switch (type) {
            case "number", "money", "date" -> chance.pick(ORDERS);
            case "text" -> chance.pick("contains", "startsWith");
            default -> "equals";
        };
    }

    private ObjectNode reference(String type, Evidence evidence, Hand hand) {
        String kind = type.equals("choice") ? "text" : type;
        return switch (chance.below(hand.empty() ? 3 : 4)) {
            case 0 ->
                object(
                        "field",
                        chance.pick(alike(
                                kind,
                                Words.fieldIds().stream()
                                        .filter(id -> type(Words.fieldType(id)).equals(kind))
                                        .toList())));
            case 1 -> object("table", "table-" + kind);
            case 2 ->
                draft.may(Feature.UNDOABLE)
                        ? object("attribute", attribute(kind), "of", evidence.selection(hand))
                        : object("table", "table-" + kind);
            default -> object("attribute", attribute(kind));
        };
    }

    private static List<String> alike(String kind, List<String> found) {
        return found.isEmpty() ? List.of(kind) : found;
    }

    private String attribute(String kind) {
        return chance.pick(Words.sorted(Words.ATTRIBUTES).stream()
                .filter(id -> type(Words.ATTRIBUTES.getOrDefault(id, "")).equals(kind))
                .toList());
    }

    private static String type(String type) {
        return type.equals("choice") ? "text" : type;
    }

    ObjectNode detail(Evidence evidence, Hand hand) {
        String id = chance.pick(Words.sorted(Words.ATTRIBUTES));
        ObjectNode detail = object("attribute", id);
        compare(detail, Words.ATTRIBUTES.getOrDefault(id, "text"), choices(id), evidence, hand);
        return detail;
    }

    static List<String> choices(String id) {
        return Words.CHOICES.getOrDefault(id, List.of("north"));
    }

    /** A table of each type that values may have, and one of spans. */
    ObjectNode table(String type) {
        List<ObjectNode> rows = new java.util.ArrayList<>();
        for (int i = chance.between(1, 2); i > 0; i--) {
            rows.add(object("where", list(fields()), "value", tableValue(type)));
        }
        ObjectNode table = object("id", "table-" + type, "name", "The table of " + type, "type", type);
        table.set("rows", list(rows));
        if (chance.percent(60)) {
            table.set("otherwise", tableValue(type));
        }
        return table;
    }

    private List<ObjectNode> fields() {
        List<ObjectNode> fields = new java.util.ArrayList<>();
        for (int i = chance.percent(80) ? 1 : 2; i > 0; i--) {
            String id = chance.pick("segment", "discount", "budget", "hold", "nextStep", "goLive", "amount");
            ObjectNode field = object("field", id);
            compareWithConstant(field, Words.fieldType(id), choices(id));
            fields.add(field);
        }
        return fields;
    }

    private JsonNode tableValue(String type) {
        return type.equals("span") ? Tree.node(chance.pick(Times.LENGTHS)) : constant(type, List.of("mid"));
    }
}
