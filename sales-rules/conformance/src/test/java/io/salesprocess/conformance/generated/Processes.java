package io.salesprocess.conformance.generated;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Whole processes. */
public final class Processes {
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2025-03-04T12:00:00Z"),
            Instant.parse("2025-03-31T10:15:00Z"),
            Instant.parse("2024-11-04T03:30:00Z"),
            Instant.parse("2025-01-01T00:00:00Z"),
            Instant.parse("2024-02-29T22:59:59Z"));
    private static final List<String> ZONES =
            List.of("Europe/Berlin", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "UTC");
    private static final List<String> CATEGORIES = List.of("commit", "best-case", "pipeline", "omitted");

    private final Draft draft;
    private final Chance chance;
    private final Conditions conditions;
    private final Requirements requirements;

    private Processes(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
        this.conditions = new Conditions(draft);
        this.requirements = new Requirements(draft, conditions);
    }

    /** Equal seeds and features give equal processes. */
    public static GeneratedProcess of(long seed, Set<Feature> features) {
        Chance chance = new Chance(seed);
        Draft draft = new Draft(chance, features, chance.pick(MOMENTS));
        ObjectNode process = new Processes(draft).process();
        return new GeneratedProcess(process, draft.now(), features, seed);
    }

    /** A step by itself, as an opportunity may add it to a process. */
    static ObjectNode step(GeneratedProcess process, Chance chance, String id) {
        Draft draft = new Draft(chance, process.features(), process.now());
        draft.stages().addAll(process.stages());
        ObjectNode step = new Requirements(draft, new Conditions(draft)).step();
        Tree.eachObject(step, object -> {
            if (object.path("id").asString("").startsWith("r")) {
                object.put("id", id + object.path("id").asString());
            }
            if (object.has("requirement")) {
                object.put("requirement", id + object.path("requirement").asString());
            }
            if (object.has("after") && object.path("after").isArray()) {
                object.remove("after");
                object.remove("strictOrder");
            }
            if (object.path("decidedBy").isString()) {
                object.removeAll();
                object.put("attestation", "fit");
            }
        });
        return step;
    }

    private ObjectNode process() {
        ObjectNode process = object(
                "schemaVersion",
                "1",
                "id",
                "generated",
                "version",
                "1",
                "name",
                "Generated",
                "zone",
                chance.pick(ZONES));
        if (chance.percent(10)) {
            process.put("why", "To try it");
        }
        calendar(process);
        Words.declare(process, draft);
        Values values = new Values(draft);
        process.set("tables", list(Words.TABLES.stream().map(values::table).toList()));
        stageNames();
        boolean tracksFirst = chance.percent(50);
        if (tracksFirst) {
            tracks(process);
        }
        process.set("stages", list(ladder(draft.stages())));
        if (!tracksFirst) {
            tracks(process);
        }
        ends(process);
        policies(process);
        return process;
    }

    private void calendar(ObjectNode process) {
        if (chance.percent(50)) {
            process.set("holidays", list(day(-7), day(-1)));
        }
        if (draft.workingHours()) {
            process.set("workingHours", object("from", "09:00", "to", chance.pick("12:30", "17:00")));
        }
        if (chance.percent(40)) {
            process.put("fiscalYearStartsIn", chance.between(1, 12));
        }
    }

    private String day(int from) {
        return draft.now()
                .plus(Duration.ofDays(from))
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }

    private void stageNames() {
        for (int i = chance.pick(List.of(1, 2, 2, 3, 4)); i > 0; i--) {
            draft.stages().add("stage-" + draft.stages().size());
        }
        draft.closedStages().addAll(List.of("won", "lost"));
        if (chance.percent(40)) {
            draft.closedStages().add("dropped");
        }
    }

    private List<ObjectNode> ladder(List<String> names) {
        List<ObjectNode> stages = new ArrayList<>();
        for (String name : names) {
            stages.add(stage(name, names, stages.isEmpty()));
        }
        return stages;
    }

    private ObjectNode stage(String id, List<String> ladder, boolean first) {
        ObjectNode stage = object("id", id, "name", "The " + id);
        if (chance.percent(10)) {
            stage.put("why", "Because it matters");
        }
        if (chance.percent(25)) {
            stage.put("means", chance.pick("milestone-reached", "work-under-way"));
        }
        if (draft.may(Feature.ROUTES, 20)) {
            stage.put("skippable", true);
        }
        if (draft.may(Feature.ROUTES, 20)) {
            stage.set("appliesWhen", route(ladder));
        }
        if (draft.may(Feature.ROUTES, first ? 5 : 12)) {
            stage.set("entryFor", route(ladder));
        }
        figures(stage);
        if (draft.may(Feature.ODDITIES, 12) && ladder == draft.stages()) {
            stage.set("from", list(chance.pick(draft.stages())));
        }
        stage.set("entryCriteria", list(requirements.criteria(1)));
        if (!stage.path("means").asString("").equals("milestone-reached")) {
            draft.gates().add(id);
        }
        stage.set("steps", list(requirements.steps(1)));
        stage.set("exitCriteria", list(requirements.criteria(1)));
        if (!draft.gates().contains(id)) {
            draft.gates().add(id);
        }
        return stage;
    }

    private void figures(ObjectNode stage) {
        if (chance.percent(12)) {
            stage.put("probability", chance.between(0, 100)).put("completed", chance.between(0, 100));
        }
        if (chance.percent(30)) {
            stage.put("forecastCategory", chance.pick(CATEGORIES));
        }
        if (chance.percent(12)) {
            stage.put("expectedDuration", conditions.length());
        }
    }

    /** Whether a stage is a rung waits for nothing on its own ladder. */
    private ObjectNode route(List<String> ladder) {
        List<String> requirementsSoFar = List.copyOf(draft.requirements());
        List<String> gatesSoFar = List.copyOf(draft.gates());
        draft.requirements().clear();
        draft.gates().removeAll(ladder);
        ObjectNode question = conditions.question();
        draft.requirements().addAll(requirementsSoFar);
        draft.gates().clear();
        draft.gates().addAll(gatesSoFar);
        return question;
    }

    private void tracks(ObjectNode process) {
        if (draft.may(Feature.TRACKS, 25)) {
            List<ObjectNode> tracks = new ArrayList<>();
            for (int i = chance.between(0, 1); i >= 0; i--) {
                ObjectNode track = object("id", "track-" + i, "name", "Track " + i);
                if (chance.percent(20)) {
                    track.put("why", "Beside it");
                }
                List<String> names = new ArrayList<>();
                for (int j = chance.between(1, 2); j > 0; j--) {
                    names.add("track-" + i + "-" + names.size());
                }
                track.set("stages", list(ladder(names)));
                tracks.add(track);
            }
            process.set("tracks", list(tracks));
        }
    }

    private void ends(ObjectNode process) {
        List<ObjectNode> closed = new ArrayList<>();
        closed.add(closed("won", "won"));
        closed.add(closed("lost", "lost"));
        if (draft.closedStages().contains("dropped")) {
            closed.add(closed("dropped", "no-decision"));
        }
        process.set("closedStages", list(closed));
        if (chance.percent(15)) {
            process.set("afterSale", list(requirements.steps(1)));
        }
    }

    private ObjectNode closed(String id, String outcome) {
        ObjectNode stage = object("id", id, "name", "The " + id, "outcome", outcome);
        if (chance.percent(10)) {
            stage.put("why", "It ends");
        }
        if (chance.percent(40)) {
            stage.set("entryCriteria", list(requirements.criteria(1)));
        }
        if (draft.may(Feature.ODDITIES, 12)) {
            stage.set("from", list(chance.pick(draft.stages())));
        }
        if (chance.percent(12)) {
            stage.set("followUp", list(requirements.steps(1)));
        }
        return stage;
    }

    private void policies(ObjectNode process) {
        if (chance.percent(15)) {
            List<ObjectNode> forecast = new ArrayList<>();
            for (String category : chance.some(CATEGORIES)) {
                List<ObjectNode> criteria = new ArrayList<>();
                for (int i = chance.between(1, 2); i > 0; i--) {
                    criteria.add(requirements.criterion());
                }
                forecast.add(object("category", category, "criteria", list(criteria)));
            }
            process.set("forecast", list(forecast));
        }
        if (draft.may(Feature.ODDITIES, 40)) {
            process.set(
                    "moves",
                    object(
                            "forward",
                            chance.pick("any", "past-skippable", "one-stage"),
                            "backward",
                            chance.pick("any", "one-stage", "none"),
                            "reopening",
                            chance.percent(50),
                            "betweenClosed",
                            chance.percent(50)));
        }
        if (chance.percent(70)) {
            ObjectNode waivers = object("by", list("manager"));
            notFor(waivers);
            if (chance.percent(30)) {
                waivers.put("longest", chance.pick("2 weeks", "30 days", "1 year"));
            }
            process.set("waivers", waivers);
        }
        if (draft.may(Feature.PATHWAY, 70)) {
            ObjectNode pathway = object("by", list(chance.some(List.of("expert", "manager"))));
            notFor(pathway);
            process.set("pathway", pathway);
        }
        named(process);
    }

    private void notFor(ObjectNode policy) {
        if (chance.percent(25) && !draft.requirements().isEmpty()) {
            policy.set("notFor", list(chance.pick(draft.requirements())));
        }
    }

    private void named(ObjectNode process) {
        if (chance.percent(10)) {
            ObjectNode proposition = object("id", "worth-it", "name", "It pays");
            if (!draft.requirements().isEmpty()) {
                proposition.set("provenBy", list(chance.pick(draft.requirements())));
            }
            process.set("valuePropositions", list(proposition));
            process.set("measures", list(object("id", "won-deals", "name", "Deals won", "why", "To learn")));
            process.set("silenced", list(object("code", "no-why", "at", "won", "reason", "It goes without saying")));
        }
    }
}
