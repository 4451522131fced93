package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Opportunities whose evidence fits a process more or less. */
public final class Opportunities {
    private final GeneratedProcess process;
    private final Chance chance;
    private final Moments moments;
    private final Particulars particulars;
    private final Roster roster;
    private final Records records;

    private Opportunities(GeneratedProcess process, long seed) {
        this.process = process;
        this.chance = new Chance(seed);
        this.moments = new Moments(chance, process);
        this.particulars = new Particulars(chance, process, moments);
        this.roster = new Roster(chance, process, moments, particulars);
        this.records = new Records(chance, process, moments, roster, particulars);
    }

    /** An opportunity of a process, and moments to inspect it at; equal seeds give equal ones. */
    public static GeneratedOpportunity of(GeneratedProcess process, long seed, int moments) {
        Opportunities made = new Opportunities(process, seed);
        ObjectNode tree = made.opportunity();
        return new GeneratedOpportunity(tree, made.moments.asOf(moments), seed);
    }

    private boolean may(Feature feature) {
        return process.features().contains(feature);
    }

    private ObjectNode opportunity() {
        ObjectNode opportunity = object("id", "deal");
        if (chance.percent(20)) {
            opportunity.set("process", object("id", "generated", "version", "1"));
        }
        if (chance.percent(8)) {
            opportunity.put("zone", chance.pick("Asia/Tokyo", "America/Los_Angeles"));
        }
        Instant created = moments.mark(moments.early());
        if (!may(Feature.UNLOADED) || chance.percent(93)) {
            opportunity.put("created", moments.said(created));
        }
        owner(opportunity);
        if (chance.percent(60)) {
            opportunity.put("account", chance.pick("north", "acme"));
        }
        claims(opportunity, created);
        fields(opportunity);
        List<ObjectNode> people = roster.people();
        evidence();
        opportunity.set("people", list(people));
        for (Map.Entry<String, List<ObjectNode>> collection : records.all().entrySet()) {
            opportunity.set(collection.getKey(), list(collection.getValue()));
        }
        opportunity.set("waivers", list(waivers()));
        opportunity.set("pathway", list(pathway()));
        coverage(opportunity);
        return opportunity;
    }

    private void owner(ObjectNode opportunity) {
        if (may(Feature.ODDITIES) && chance.percent(6)) {
            return;
        }
        if (chance.percent(85)) {
            opportunity.put("owner", may(Feature.ODDITIES) && chance.percent(5) ? "boss" : "rep");
        } else {
            opportunity.set(
                    "owner",
                    list(
                            object("person", "boss", "to", moments.said(moments.mark(moments.early()))),
                            object("person", "rep", "from", moments.said(moments.early()))));
        }
    }

    private void claims(ObjectNode opportunity, Instant created) {
        List<ObjectNode> claims = new ArrayList<>();
        List<String> stages = process.stages();
        Instant at = created;
        String last = stages.get(0);
        for (int i = 0; i < stages.size() && chance.percent(80); i++) {
            last = stages.get(i);
            claims.add(claim(last, at));
            at = at.plus(Duration.ofMinutes(chance.between(0, 20 * 1_440)));
            if (i > 0 && chance.percent(12)) {
                last = stages.get(chance.below(i));
                claims.add(claim(last, at));
                at = at.plus(Duration.ofDays(1));
            }
        }
        if (chance.percent(15)) {
            last = chance.pick("won", "lost", "dropped");
            claims.add(claim(last, at));
            if (chance.percent(15)) {
                last = stages.get(0);
                claims.add(claim(last, at.plus(Duration.ofDays(1))));
            }
        }
        opportunity.set("stageHistory", list(claims));
        if (may(Feature.ODDITIES) && chance.percent(10)) {
            last = chance.pick("nowhere", chance.pick(stages), "won");
        }
        if (chance.percent(95)) {
            opportunity.put("claimedStage", last);
        }
    }

    private ObjectNode claim(String stage, Instant at) {
        ObjectNode claim = object("stage", stage, "at", moments.said(moments.mark(at)));
        if (chance.percent(30)) {
            claim.put("by", "rep");
        }
        if (may(Feature.ODDITIES) && chance.percent(5)) {
            claim.put(
                    "recordedAt",
                    at.plus(Duration.ofMinutes(chance.between(0, 9))).toString());
        }
        return claim;
    }

    private void fields(ObjectNode opportunity) {
        ObjectNode fields = object();
        List<ObjectNode> asked = Tree.allObjects(process.tree()).stream()
                .filter(object -> object.path("field").isString())
                .toList();
        for (String id : Words.fieldIds()) {
            if (id.equals("owner") || id.equals("account")) {
                continue;
            }
            boolean loaded = !may(Feature.UNLOADED) || chance.percent(88);
            if (!loaded) {
                continue;
            }
            List<ObjectNode> comparisons = asked.stream()
                    .filter(object -> object.path("field").asString().equals(id))
                    .toList();
            ObjectNode comparison = comparisons.isEmpty() ? object() : chance.pick(comparisons);
            ObjectNode holder = id.equals("amount") || id.equals("closeDate") ? opportunity : fields;
            JsonNode value = particulars.value(comparison, Words.fieldType(id), Values.choices(id));
            holder.set(id, id.equals("closeDate") ? particulars.entry(value, value) : particulars.entry(value));
        }
        if (!fields.isEmpty()) {
            opportunity.set("fields", fields);
        }
    }

    private void evidence() {
        int generosity = chance.pick(List.of(45, 80, 92, 97));
        for (ObjectNode condition : Tree.allObjects(process.tree())) {
            for (String kind : Words.STATEMENTS) {
                answer(kind, condition, generosity);
            }
            for (String kind : List.of("activity", "document", "work", "event")) {
                answer(kind, condition, generosity);
            }
        }
        noise();
    }

    private void answer(String kind, ObjectNode condition, int generosity) {
        if (Records.asksFor(condition, kind) && chance.percent(generosity)) {
            boolean rhythm = condition.has("every");
            int number = condition.path("atLeast").asInt(1) + (chance.percent(20) ? 1 : 0) + (rhythm ? 3 : 0);
            for (int i = Math.min(number, 4); i > 0; i--) {
                records.add(kind, condition);
            }
        }
    }

    private void noise() {
        if (chance.percent(60)) {
            records.add("activity", object("activity", chance.pick(Words.ACTIVITIES)));
        }
        if (chance.percent(50)) {
            records.add("decision", object("decision", "engineer"));
        }
    }

    private List<ObjectNode> waivers() {
        List<ObjectNode> waivers = new ArrayList<>();
        List<String> requirements = process.requirements();
        int most = may(Feature.WAIVERS) && !requirements.isEmpty() ? chance.pick(List.of(0, 0, 1, 2)) : 0;
        for (int i = 0; i < most; i++) {
            Instant at = moments.past();
            ObjectNode waiver = object(
                    "id",
                    "w" + i,
                    "requirement",
                    chance.pick(requirements),
                    "reason",
                    "agreed",
                    "by",
                    chance.percent(80) ? "boss" : chance.pick("rep", "ann", "ghost"),
                    "at",
                    moments.said(at));
            if (chance.percent(85)) {
                waiver.put(
                        "expires",
                        at.plus(Duration.ofDays(chance.between(2, 40))).toString());
            }
            if (chance.percent(8)) {
                waiver.put("recordedAt", moments.past().toString());
            }
            waivers.add(waiver);
        }
        return waivers;
    }

    private List<ObjectNode> pathway() {
        List<ObjectNode> changes = new ArrayList<>();
        int most = may(Feature.PATHWAY) ? chance.pick(List.of(0, 0, 0, 0, 1, 2)) : 0;
        for (int i = 0; i < most; i++) {
            changes.add(change("c" + i));
        }
        return changes;
    }

    private ObjectNode change(String id) {
        String kind = chance.pick("add", "drop", "replace", "move");
        ObjectNode change = object("id", id, "change", kind);
        List<String> requirements = process.requirements();
        String requirement = requirements.isEmpty() || chance.percent(3) ? "nothing" : chance.pick(requirements);
        if (!kind.equals("add")) {
            change.put("requirement", requirement);
        }
        if (kind.equals("add") || kind.equals("replace")) {
            change.set("step", Processes.step(process, chance, id));
        }
        if (kind.equals("add") || kind.equals("move")) {
            if (chance.percent(60)) {
                change.put("stage", chance.percent(95) ? chance.pick(process.stages()) : "won");
            } else {
                change.put("after", requirements.isEmpty() ? "nothing" : chance.pick(requirements));
            }
        }
        change.put("reason", "it fits better");
        change.put("by", chance.percent(70) ? chance.pick("boss", "tech") : chance.pick("rep", "ghost"));
        change.put("at", moments.said(moments.mark(chance.percent(70) ? moments.early() : moments.past())));
        if (chance.percent(6)) {
            change.put("recordedAt", moments.past().toString());
        }
        return change;
    }

    /** Leaves out what was not loaded, and says what was loaded in part. */
    private void coverage(ObjectNode opportunity) {
        int mood = chance.below(20);
        if (!may(Feature.UNLOADED) || mood < 9) {
            return;
        }
        int missing = mood < 17 ? 6 : 25;
        ObjectNode loaded = object();
        List<String> parts = new ArrayList<>(records.all().keySet());
        parts.addAll(List.of("people", "waivers", "pathway", "stageHistory"));
        for (String part : parts) {
            if (chance.percent(missing)) {
                opportunity.remove(part);
            } else if (chance.percent(missing)) {
                loaded.put(part.equals("stageHistory") ? "stage-history" : part, "partly");
            }
        }
        if (!loaded.isEmpty()) {
            opportunity.set("loaded", loaded);
        }
    }
}
