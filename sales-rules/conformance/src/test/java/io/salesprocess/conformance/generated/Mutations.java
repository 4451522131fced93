package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.object;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes that are made to a process or an opportunity at random. What comes of it may be invalid. */
public final class Mutations {
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?");
    private static final List<String> PEOPLE = List.of("rep", "boss", "tech", "ann", "bob", "cyd", "zed", "ghost");
    private static final List<String> COLLECTIONS = List.of(
            "activities",
            "documents",
            "work",
            "events",
            "confirmations",
            "approvals",
            "attestations",
            "decisions",
            "people",
            "waivers",
            "pathway",
            "stageHistory");
    private static final List<Duration> NUDGES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(1),
            Duration.ofSeconds(-1),
            Duration.ofMinutes(5),
            Duration.ofSeconds(301),
            Duration.ofDays(1),
            Duration.ofDays(-1),
            Duration.ofDays(7),
            Duration.ofDays(-7));

    private final Chance chance;

    public Mutations(Chance chance) {
        this.chance = chance;
    }

    /** The opportunity with one to three changes. */
    public ObjectNode opportunity(ObjectNode opportunity, Instant now) {
        ObjectNode changed = opportunity.deepCopy();
        for (int i = chance.between(1, 3); i > 0; i--) {
            change(changed, now);
        }
        return changed;
    }

    private void change(ObjectNode opportunity, Instant now) {
        switch (chance.below(11)) {
            case 0 -> dropKey(opportunity);
            case 1 -> dropRecord(opportunity);
            case 2, 3 -> flip(opportunity);
            case 4, 5, 6 -> shift(opportunity, now);
            case 7 -> unload(opportunity);
            case 8 -> doubleRecord(opportunity);
            case 9 -> somebodyElse(opportunity);
            default -> empty(opportunity);
        }
    }

    private void dropKey(ObjectNode tree) {
        List<ObjectNode> objects = Tree.allObjects(tree);
        ObjectNode object = chance.pick(objects);
        List<String> keys = new ArrayList<>(object.propertyNames());
        keys.removeAll(List.of("id", "type", "topic", "person", "side", "reason", "stage", "change"));
        if (!keys.isEmpty()) {
            object.remove(chance.pick(keys));
        }
    }

    private List<ArrayNode> collections(ObjectNode opportunity) {
        List<ArrayNode> found = new ArrayList<>();
        for (String key : COLLECTIONS) {
            if (opportunity.path(key) instanceof ArrayNode list && !list.isEmpty()) {
                found.add(list);
            }
        }
        return found;
    }

    private void dropRecord(ObjectNode opportunity) {
        List<ArrayNode> lists = collections(opportunity);
        if (!lists.isEmpty()) {
            ArrayNode list = chance.pick(lists);
            list.remove(chance.below(list.size()));
        }
    }

    private void doubleRecord(ObjectNode opportunity) {
        List<ArrayNode> lists = collections(opportunity);
        if (lists.isEmpty()) {
            return;
        }
        ArrayNode list = chance.pick(lists);
        JsonNode twin = list.get(chance.below(list.size())).deepCopy();
        if (twin instanceof ObjectNode other && other.has("id") && chance.percent(75)) {
            other.put("id", other.path("id").asString() + "-twin");
            other.remove("aliases");
        }
        list.add(twin);
    }

    private void flip(ObjectNode opportunity) {
        List<ObjectNode> told = Tree.allObjects(opportunity).stream()
                .filter(object -> object.path("state").isString()
                        || object.path("answer").isString()
                        || object.path("attendance").isString())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        ObjectNode one = chance.pick(told);
        if (one.has("attendance")) {
            one.put("attendance", chance.pick("attended", "accepted", "listed", "unknown", "declined", "absent"));
        } else if (one.has("answer")) {
            one.put("answer", chance.pick("yes", "no", "requested", "withdrawn", "direct", "perhaps"));
        } else {
            one.put(
                    "state",
                    chance.pick(
                            "held",
                            "booked",
                            "cancelled",
                            "no-show",
                            "drafted",
                            "reviewed",
                            "sent",
                            "withdrawn",
                            "planned",
                            "running",
                            "raised",
                            "resolved",
                            "happened",
                            "done"));
        }
    }

    /** Puts a moment to the edge of another, or of the present. */
    private void shift(ObjectNode opportunity, Instant now) {
        List<Runnable> shifts = new ArrayList<>();
        List<Instant> moments = new ArrayList<>(List.of(now));
        Tree.eachObject(opportunity, object -> object.properties().forEach(entry -> {
            String said = entry.getValue().asString("");
            if (MOMENT.matcher(said).matches()) {
                if (said.endsWith("Z")) {
                    moments.add(Instant.parse(said));
                }
                shifts.add(() -> object.put(
                        entry.getKey(),
                        chance.pick(moments).plus(chance.pick(NUDGES)).toString()));
            }
        }));
        if (!shifts.isEmpty()) {
            chance.pick(shifts).run();
        }
    }

    private void unload(ObjectNode opportunity) {
        String part = chance.pick(COLLECTIONS);
        if (chance.percent(50)) {
            opportunity.remove(part);
        } else if (opportunity.has(part)) {
            ObjectNode loaded = opportunity.path("loaded") instanceof ObjectNode said ? said : object();
            loaded.put(part.equals("stageHistory") ? "stage-history" : part, "partly");
            opportunity.set("loaded", loaded);
        }
    }

    private void somebodyElse(ObjectNode opportunity) {
        List<Runnable> changes = new ArrayList<>();
        Tree.eachObject(opportunity, object -> {
            for (String key : List.of("by", "author", "person", "owner")) {
                if (object.path(key).isString()) {
                    changes.add(() -> object.put(key, chance.pick(PEOPLE)));
                }
            }
        });
        if (!changes.isEmpty()) {
            chance.pick(changes).run();
        }
    }

    private void empty(ObjectNode opportunity) {
        List<Runnable> changes = new ArrayList<>();
        Tree.eachObject(opportunity, object -> {
            for (String key : List.of("fields", "attributes")) {
                if (object.path(key) instanceof ObjectNode values) {
                    values.propertyNames().forEach(id -> changes.add(() -> values.set(id, Tree.nothing())));
                }
            }
        });
        if (!changes.isEmpty()) {
            chance.pick(changes).run();
        }
    }

    /** The process with one to three changes. */
    public ObjectNode process(ObjectNode process) {
        ObjectNode changed = process.deepCopy();
        for (int i = chance.between(1, 3); i > 0; i--) {
            List<ObjectNode> requirements = GeneratedProcess.requirementTrees(changed);
            if (!requirements.isEmpty()) {
                changeRequirement(chance.pick(requirements));
            }
        }
        return changed;
    }

    private void changeRequirement(ObjectNode requirement) {
        switch (chance.below(6)) {
            case 0 ->
                requirement.put(
                        "obligation", requirement.has("keyStep") ? "must" : chance.pick("must", "should", "may"));
            case 1 ->
                requirement.put(
                        "mustStillHold", !requirement.path("mustStillHold").asBoolean(false));
            case 2 -> dropOptional(requirement);
            default -> {
                if (requirement.path("doneWhen") instanceof ObjectNode done && !done.has("decidedBy")) {
                    changeCondition(requirement, done);
                }
            }
        }
    }

    private void dropOptional(ObjectNode requirement) {
        List<String> keys = new ArrayList<>(requirement.propertyNames());
        keys.removeAll(List.of("id", "name", "strictOrder"));
        if (!keys.isEmpty()) {
            String key = chance.pick(keys);
            requirement.remove(key);
            if (key.equals("after")) {
                requirement.remove("strictOrder");
            }
        }
    }

    private void changeCondition(ObjectNode requirement, ObjectNode done) {
        switch (chance.below(4)) {
            case 0 -> requirement.set("doneWhen", object("not", done));
            case 1 -> requirement.set("doneWhen", object("allOf", Tree.list(done)));
            case 2 -> dropPart(done);
            default -> count(done);
        }
    }

    private void dropPart(ObjectNode condition) {
        List<ObjectNode> inside = Tree.allObjects(condition);
        ObjectNode one = chance.pick(inside);
        List<String> keys = new ArrayList<>(one.propertyNames());
        keys.retainAll(List.of(
                "where",
                "scope",
                "about",
                "atMost",
                "distinct",
                "strength",
                "when",
                "with",
                "without",
                "by",
                "lasting",
                "outcome",
                "state",
                "answers",
                "within",
                "equals",
                "until",
                "attendance",
                "leads",
                "holdsFor"));
        if (!keys.isEmpty()) {
            one.remove(chance.pick(keys));
        }
    }

    private void count(ObjectNode done) {
        if (done.has("activity")
                || done.has("document")
                || done.has("work")
                || done.has("event")
                || done.has("people")) {
            done.remove("atMost");
            done.put("atLeast", chance.between(0, 3));
        }
    }
}
