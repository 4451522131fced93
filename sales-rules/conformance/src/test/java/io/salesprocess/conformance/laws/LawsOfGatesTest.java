package io.salesprocess.conformance.laws;

import static io.salesprocess.conformance.generated.Tree.list;
import static io.salesprocess.conformance.generated.Tree.object;
import static io.salesprocess.conformance.laws.Laws.inWorlds;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.Judgement;
import io.salesprocess.conformance.generated.Chance;
import io.salesprocess.conformance.generated.Feature;
import io.salesprocess.conformance.generated.GeneratedProcess;
import io.salesprocess.conformance.generated.Tree;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.Inspector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Laws 15 to 19: what follows from verdicts. */
class LawsOfGatesTest {
    private static final Set<Feature> POSITIVE =
            EnumSet.of(Feature.FIELDS, Feature.REFERENCES, Feature.TRACKS, Feature.ELSEWHERE, Feature.UNLOADED);

    private static List<String> stages(World world) {
        return world.process().stages().stream().map(Stage::id).toList();
    }

    @ParameterizedTest
    @EnumSource
    void law_15_the_verified_stage_is_the_last_whose_gate_is_open(Opinion opinion) {
        inWorlds(400, Feature.all(), opinion, world -> {
            Judgement said = world.judgement();
            String last = "-";
            String lastPossible = "-";
            for (String stage : stages(world)) {
                last = said.gates().get(stage) == GateAnswer.OPEN ? stage : last;
                lastPossible = said.gates().get(stage) == GateAnswer.BLOCKED ? lastPossible : stage;
            }
            assertThat(said.verified().orElse("-")).isEqualTo(last);
            assertThat(stages(world).indexOf(said.possible().orElse("-")))
                    .isGreaterThanOrEqualTo(stages(world).indexOf(lastPossible));
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_15_every_gate_up_to_the_verified_stage_is_open(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(200, Feature.allBut(Feature.ROUTES), opinion, world -> {
            Judgement said = world.judgement();
            List<String> below = stages(world).subList(0, world.height(said) + 1);
            for (String stage : below) {
                tried.incrementAndGet();
                assertThat(said.gates().get(stage)).as(stage).isEqualTo(GateAnswer.OPEN);
            }
        });
        assertThat(tried.get()).isGreaterThan(40);
    }

    /** What is no rung, or is skipped, has a gate of its own, which stands in nobody's way: here everything is a rung. */
    @ParameterizedTest
    @EnumSource
    void law_15_every_gate_up_to_the_verified_stage_is_open_on_a_route_through_all(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(150, Feature.all(), opinion, world -> {
            ObjectNode process = world.processTree();
            for (ObjectNode stage : Tree.objects(process, "stages")) {
                if (stage.has("appliesWhen")) {
                    stage.set("appliesWhen", object("people", object(), "atLeast", 0));
                }
                stage.remove(List.of("entryFor", "skippable"));
            }
            Judgement said = world.ofProcess(process);
            for (String stage : stages(world).subList(0, world.height(said) + 1)) {
                tried.incrementAndGet();
                assertThat(said.gates().get(stage)).as(stage).isEqualTo(GateAnswer.OPEN);
            }
        });
        assertThat(tried.get()).isGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    void law_15_whatever_the_stages_before_the_verified_one_ask_is_satisfied_or_not_needed(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(400, Feature.allBut(Feature.PATHWAY), opinion, world -> {
            Judgement said = world.judgement();
            int height = world.height(said);
            for (ObjectNode stage : Tree.objects(world.processTree(), "stages").subList(0, Math.max(height, 0))) {
                boolean skippable = stage.path("skippable").asBoolean(false);
                for (String key : List.of("entryCriteria", "steps", "exitCriteria")) {
                    for (ObjectNode requirement : Tree.objects(stage, key)) {
                        boolean must =
                                requirement.path("obligation").asString("must").equals("must");
                        if (must && (!skippable || requirement.path("keyStep").asBoolean(false))) {
                            tried.incrementAndGet();
                            assertThat(said.verdicts()
                                            .get(requirement.path("id").asString()))
                                    .as(requirement.path("id").asString())
                                    .isIn(Verdict.MET, Verdict.WAIVED, Verdict.NOT_APPLICABLE);
                        }
                    }
                }
            }
        });
        assertThat(tried.get()).isGreaterThan(30);
    }

    @Test
    void law_15_who_asks_for_one_gate_gets_the_answer_of_the_inspection() {
        inWorlds(300, Feature.allBut(Feature.ODDITIES), Opinion.RULES, world -> {
            Inspection inspection = world.inspection();
            Inspector inspector = Inspector.of(world.process());
            for (int i = 0; i < inspection.stages().size(); i++) {
                GateDecision gate = inspector.gate(
                        World.readOpportunity(world.opportunityTree()),
                        inspection.stages().get(i).stage(),
                        world.asOf());
                assertThat(gate.answer()).isEqualTo(inspection.stages().get(i).gate());
                assertThat(gate.blockers().isEmpty()).isEqualTo(gate.answer() == GateAnswer.OPEN);
            }
        });
    }

    @Test
    void law_15_a_gate_opens_to_a_move_exactly_when_it_passes_and_the_move_is_allowed() {
        inWorlds(200, Feature.allBut(Feature.ODDITIES, Feature.ROUTES, Feature.PATHWAY), Opinion.RULES, world -> {
            ObjectNode process = world.processTree();
            process.set("moves", object("forward", "one-stage", "backward", "none"));
            ObjectNode opportunity = world.opportunityTree();
            opportunity.remove("stageHistory");
            List<String> stages = stages(world);
            int claimed = world.chance().below(stages.size());
            opportunity.put("claimedStage", stages.get(claimed));
            Inspector inspector = Inspector.of(SalesJson.readProcess(Tree.bytes(process), "process"));
            Inspection inspection = inspector.inspect(World.readOpportunity(opportunity), world.asOf());
            for (int i = 0; i < stages.size(); i++) {
                boolean allowed = i == claimed || i == claimed + 1;
                GateDecision gate = inspector.gate(World.readOpportunity(opportunity), stages.get(i), world.asOf());
                assertThat(gate.answer() == GateAnswer.OPEN)
                        .as("%s from %s", stages.get(i), stages.get(claimed))
                        .isEqualTo(allowed && inspection.stages().get(i).gate() == GateAnswer.OPEN);
            }
        });
    }

    private static ObjectNode waiver(World world, String requirement, Duration expires) {
        return object(
                "id",
                "waived-" + requirement,
                "requirement",
                requirement,
                "reason",
                "agreed",
                "by",
                "boss",
                "at",
                world.asOf().minus(Duration.ofHours(30)).toString(),
                "expires",
                world.asOf().plus(expires).toString());
    }

    private static ObjectNode entitled(ObjectNode process) {
        process.set("waivers", object("by", list("manager")));
        return process;
    }

    private static ObjectNode bossManages(ObjectNode opportunity) {
        opportunity.put("owner", "rep");
        ArrayNode people = list();
        for (ObjectNode person : Tree.objects(opportunity, "people")) {
            if (!person.path("id").asString().equals("boss")) {
                people.add(person);
            }
        }
        people.add(object("id", "boss", "side", "ours", "roles", list("manager")));
        opportunity.set("people", people);
        return opportunity;
    }

    @ParameterizedTest
    @EnumSource
    void law_16_waiving_equals_satisfying_for_the_gates(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        Set<Feature> features = Feature.allBut(
                Feature.STILL, Feature.WAIVERS, Feature.PATHWAY, Feature.REFERENCES, Feature.APPLIES, Feature.ROUTES);
        inWorlds(200, features, opinion, world -> {
            ObjectNode process = entitled(world.processTree());
            ObjectNode opportunity = bossManages(world.opportunityTree());
            Judgement before = world.of(process, opportunity, world.asOf());
            for (ObjectNode requirement : GeneratedProcess.requirementTrees(process)) {
                String id = requirement.path("id").asString();
                Verdict verdict = before.verdicts().get(id);
                if ((verdict != Verdict.UNMET && verdict != Verdict.UNDETERMINED)
                        || requirement.has("actions")
                        || requirement.has("appliesWhen")) {
                    continue;
                }
                tried.incrementAndGet();
                ObjectNode waived = opportunity.deepCopy();
                waived.set("waivers", list(waiver(world, id, Duration.ofDays(3))));
                Judgement waivedResult = world.of(process, waived, world.asOf());
                assertThat(waivedResult.verdicts().get(id)).isIn(Verdict.WAIVED, Verdict.NOT_APPLICABLE, verdict);
                if (waivedResult.verdicts().get(id) != Verdict.WAIVED) {
                    continue;
                }
                Judgement done = world.of(satisfying(process, id), opportunity, world.asOf());
                assertThat(waivedResult.gates()).as(id).isEqualTo(done.gates());
                assertThat(waivedResult.verified()).as(id).isEqualTo(done.verified());
                assertThat(waivedResult.possible()).as(id).isEqualTo(done.possible());
            }
        });
        assertThat(tried.get()).isGreaterThan(200);
    }

    /** The process, in which one requirement asks for what is always so. */
    private static ObjectNode satisfying(ObjectNode process, String id) {
        ObjectNode other = process.deepCopy();
        for (ObjectNode requirement : GeneratedProcess.requirementTrees(other)) {
            if (requirement.path("id").asString().equals(id)) {
                requirement.set("doneWhen", object("people", object(), "atLeast", 0));
            }
        }
        return other;
    }

    /** All at once, where all must hold as of now; what was earned while waivers were in force stays earned otherwise. */
    @ParameterizedTest
    @EnumSource
    void law_16_waivers_that_have_expired_are_none(Opinion opinion) {
        inWorlds(120, Feature.allBut(Feature.WAIVERS), opinion, world -> {
            ObjectNode process = entitled(world.processTree());
            GeneratedProcess.requirementTrees(process).forEach(requirement -> requirement.put("mustStillHold", true));
            ArrayNode waivers = list();
            for (ObjectNode requirement : world.requirements()) {
                waivers.add(expired(world, requirement.path("id").asString()));
            }
            Judgement none = world.of(process, with(list(), world), world.asOf());
            assertThat(world.of(process, with(waivers, world), world.asOf())).isEqualTo(none);
        });
    }

    /** Each by itself: while it was in force nothing was done yet that is asked for, and a single waiver bears no stage. */
    @ParameterizedTest
    @EnumSource
    void law_16_a_waiver_that_had_expired_when_it_was_needed_is_none(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        Set<Feature> features = EnumSet.of(
                Feature.FIELDS,
                Feature.REFERENCES,
                Feature.ELSEWHERE,
                Feature.TRACKS,
                Feature.OPTIONAL,
                Feature.BOOKINGS,
                Feature.UNLOADED);
        inWorlds(60, features, opinion, world -> {
            ObjectNode process = entitled(world.processTree());
            Judgement none = world.of(process, with(list(), world), world.asOf());
            for (ObjectNode requirement : world.requirements()) {
                String id = requirement.path("id").asString();
                tried.incrementAndGet();
                assertThat(world.of(process, with(list(expired(world, id)), world), world.asOf()))
                        .as(id)
                        .isEqualTo(none);
            }
        });
        assertThat(tried.get()).isGreaterThan(100);
    }

    private static ObjectNode expired(World world, String requirement) {
        ObjectNode waiver = waiver(world, requirement, Duration.ofDays(3));
        waiver.put("at", "1990-03-05T10:00:00Z");
        return waiver.put("expires", "1990-03-06T10:00:00Z");
    }

    /** The opportunity, on which the boss is a manager who may waive, with these waivers. */
    private static ObjectNode with(ArrayNode waivers, World world) {
        ObjectNode opportunity = bossManages(world.opportunityTree());
        opportunity.set("waivers", waivers);
        return opportunity;
    }

    @ParameterizedTest
    @EnumSource
    void law_16_waiving_everything_opens_every_gate(Opinion opinion) {
        inWorlds(200, Feature.allBut(Feature.WAIVERS, Feature.ROUTES, Feature.PATHWAY), opinion, world -> {
            ArrayNode waivers = list();
            world.requirements()
                    .forEach(requirement ->
                            waivers.add(waiver(world, requirement.path("id").asString(), Duration.ofDays(3))));
            ObjectNode open = bossManages(world.opportunityTree());
            open.remove("stageHistory");
            open.remove("claimedStage");
            open.set("waivers", waivers);
            Judgement waived = world.of(entitled(world.processTree()), open, world.asOf());
            assertThat(waived.gates().values()).containsOnly(GateAnswer.OPEN);
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_16_waiving_what_is_met_changes_nothing(Opinion opinion) {
        inWorlds(200, Feature.allBut(Feature.WAIVERS), opinion, world -> {
            Judgement before = managed(world, list());
            ArrayNode waivers = list();
            for (ObjectNode requirement : world.requirements()) {
                String id = requirement.path("id").asString();
                if (before.verdicts().get(id) == Verdict.MET && !requirement.has("actions")) {
                    waivers.add(waiver(world, id, Duration.ofDays(3)));
                }
            }
            assertThat(managed(world, waivers)).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_16_waiving_a_met_whole_without_optional_parts_changes_nothing(Opinion opinion) {
        inWorlds(200, Feature.allBut(Feature.WAIVERS, Feature.OPTIONAL, Feature.PATHWAY), opinion, world -> {
            Judgement before = managed(world, list());
            ArrayNode waivers = list();
            before.verdicts().forEach((id, verdict) -> {
                if (verdict == Verdict.MET) {
                    waivers.add(waiver(world, id, Duration.ofDays(3)));
                }
            });
            assertThat(managed(world, waivers)).isEqualTo(before);
        });
    }

    /** What is said where the boss is a manager who may waive, and grants these. */
    private static Judgement managed(World world, ArrayNode waivers) {
        return world.of(entitled(world.processTree()), with(waivers, world), world.asOf());
    }

    /**
     * Whether it is done, is not done, or is gone. What another requirement asks for by name is asked by that one. A must
     * below what is none counts by itself once that is done, so that those are left undone here. And a step that says nothing
     * of its own is nothing without its only part, of which nobody can tell, so that this part is not taken from it.
     */
    @ParameterizedTest
    @EnumSource
    void law_17_what_should_or_may_be_done_never_affects_a_gate(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(160, Feature.allBut(Feature.PATHWAY), opinion, world -> {
            ObjectNode process = world.processTree();
            GeneratedProcess.requirementTrees(process).stream()
                    .filter(requirement -> !must(requirement) && mustsWithin(requirement))
                    .forEach(requirement -> requirement.set("doneWhen", Fate.NOT_DONE.doneWhen()));
            Judgement said = world.ofProcess(process);
            for (Fate fate : Fate.values()) {
                ObjectNode other = process.deepCopy();
                String all = other.toString();
                Tree.eachObject(other, object -> {
                    for (String key : List.of("entryCriteria", "exitCriteria", "steps", "actions")) {
                        if (object.path(key) instanceof ArrayNode requirements) {
                            boolean needed = key.equals("actions") && !object.has("doneWhen");
                            tried.addAndGet(fate.befalls(requirements, needed, all));
                        }
                    }
                });
                Judgement then = world.ofProcess(other);
                assertThat(then.gates()).as("%s", fate).isEqualTo(said.gates());
                assertThat(then.verified()).as("%s", fate).isEqualTo(said.verified());
                assertThat(then.possible()).as("%s", fate).isEqualTo(said.possible());
                assertThat(then.tracks()).as("%s", fate).isEqualTo(said.tracks());
            }
        });
        assertThat(tried.get()).isGreaterThan(100);
    }

    /** What becomes of something optional. */
    private enum Fate {
        DONE,
        NOT_DONE,
        GONE;

        /** What is always so, or never. */
        ObjectNode doneWhen() {
            ObjectNode anybody = object("people", object(), "atLeast", 0);
            return this == DONE ? anybody : object("not", anybody);
        }

        int befalls(ArrayNode requirements, boolean needed, String all) {
            int befallen = 0;
            for (int i = requirements.size() - 1; i >= 0; i--) {
                ObjectNode requirement = (ObjectNode) requirements.get(i);
                boolean last = needed && requirements.size() == 1;
                boolean spared = this == DONE ? mustsWithin(requirement) : this == GONE && last;
                if (optional(requirement, all) && !spared) {
                    if (this == GONE) {
                        requirements.remove(i);
                    } else {
                        requirement.set("doneWhen", doneWhen());
                    }
                    befallen++;
                }
            }
            return befallen;
        }
    }

    private static boolean must(ObjectNode requirement) {
        return requirement.path("obligation").asString("must").equals("must");
    }

    private static boolean mustsWithin(ObjectNode requirement) {
        return GeneratedProcess.requirementTrees(requirement).stream().anyMatch(LawsOfGatesTest::must);
    }

    /** Whether it is no must, and neither it nor anything in it is named elsewhere. */
    private static boolean optional(ObjectNode requirement, String all) {
        List<ObjectNode> within = new ArrayList<>(GeneratedProcess.requirementTrees(requirement));
        within.add(requirement);
        return !must(requirement) && within.stream().noneMatch(one -> named(one, all));
    }

    private static boolean named(ObjectNode requirement, String all) {
        String id = "\"" + requirement.path("id").asString() + "\"";
        return all.indexOf(id) != all.lastIndexOf(id);
    }

    @ParameterizedTest
    @EnumSource
    void law_18_every_requirement_gets_exactly_one_verdict(Opinion opinion) {
        inWorlds(400, Feature.allBut(Feature.PATHWAY), opinion, world -> assertThat(
                        world.judgement().verdicts().keySet())
                .isEqualTo(world.requirements().stream()
                        .map(requirement -> requirement.path("id").asString())
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    @ParameterizedTest
    @EnumSource
    void law_18_each_must_that_is_called_for_yields_the_finding_of_its_verdict_and_nothing_else_does(Opinion opinion) {
        inWorlds(400, Feature.allBut(Feature.PATHWAY), opinion, world -> {
            Judgement said = world.judgement();
            Set<String> musts = world.requirements().stream()
                    .filter(requirement ->
                            requirement.path("obligation").asString("must").equals("must"))
                    .map(requirement -> requirement.path("id").asString())
                    .collect(Collectors.toSet());
            assertThat(said.missing()).isEqualTo(calledFor(said, musts, Verdict.UNMET));
            assertThat(said.cannotTell()).isEqualTo(calledFor(said, musts, Verdict.UNDETERMINED));
        });
    }

    private static Set<String> calledFor(Judgement said, Set<String> musts, Verdict verdict) {
        return said.calledFor().stream()
                .filter(musts::contains)
                .filter(id -> said.verdicts().get(id) == verdict)
                .collect(Collectors.toSet());
    }

    @Test
    void law_18_no_finding_of_a_missing_requirement_is_told_twice() {
        inWorlds(300, Feature.all(), Opinion.RULES, world -> {
            Inspection inspection = world.inspection();
            Set<String> results = new HashSet<>();
            for (RequirementResult result : inspection.requirements()) {
                assertThat(results.add(result.id())).as(result.id()).isTrue();
            }
            for (FindingCode code : List.of(FindingCode.MISSING, FindingCode.CANNOT_TELL)) {
                assertThat(inspection.findings().stream()
                                .filter(finding -> finding.code().equals(code.spelled()))
                                .map(finding -> finding.requirement().orElseThrow()))
                        .doesNotHaveDuplicates();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void law_19_all_any_of_and_not_follow_the_three_valued_tables(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        Set<Feature> features = Feature.allBut(
                Feature.REFERENCES, Feature.WAIVERS, Feature.PATHWAY, Feature.TRACKS, Feature.APPLIES, Feature.ROUTES);
        inWorlds(400, features, opinion, world -> {
            List<ObjectNode> conditions = world.requirements().stream()
                    .filter(requirement -> requirement.has("doneWhen"))
                    .map(requirement -> (ObjectNode) requirement.get("doneWhen"))
                    .filter(condition -> !condition.has("decidedBy"))
                    .toList();
            if (conditions.isEmpty()) {
                return;
            }
            tried.incrementAndGet();
            Chance chance = world.chance();
            ObjectNode a = chance.pick(conditions).deepCopy();
            ObjectNode b = chance.pick(conditions).deepCopy();
            ObjectNode process = world.processTree();
            Tree.objects(process, "closedStages").forEach(stage -> {
                stage.remove("entryCriteria");
                stage.remove("followUp");
            });
            for (String key : List.of(
                    "tracks",
                    "afterSale",
                    "forecast",
                    "moves",
                    "waivers",
                    "pathway",
                    "valuePropositions",
                    "silenced")) {
                process.remove(key);
            }
            for (ObjectNode stage : Tree.objects(process, "stages")) {
                for (String key : List.of("entryCriteria", "steps", "exitCriteria")) {
                    stage.remove(key);
                }
            }
            Tree.objects(process, "stages")
                    .get(0)
                    .set(
                            "exitCriteria",
                            list(
                                    still("a", a),
                                    still("b", b),
                                    still("all", object("allOf", list(a, b))),
                                    still("any", object("anyOf", list(a, b))),
                                    still("not-a", object("not", a)),
                                    still("not-not-a", object("not", object("not", a))),
                                    still("one-of", object("of", list(a, b), "atLeast", 1)),
                                    still("two-of", object("of", list(a, b), "atLeast", 2)),
                                    still(
                                            "nested",
                                            object(
                                                    "allOf",
                                                    list(object("allOf", list(a)), object("anyOf", list(b)))))));
            Judgement said = world.of(process, withCurrencies(world.opportunityTree()), world.asOf());
            int one = rank(said, "a", seen);
            int other = rank(said, "b", seen);
            assertThat(rank(said, "all", seen)).isEqualTo(Math.min(one, other));
            assertThat(rank(said, "nested", seen)).isEqualTo(Math.min(one, other));
            assertThat(rank(said, "two-of", seen)).isEqualTo(Math.min(one, other));
            assertThat(rank(said, "any", seen)).isEqualTo(Math.max(one, other));
            assertThat(rank(said, "one-of", seen)).isEqualTo(Math.max(one, other));
            assertThat(rank(said, "not-a", seen)).isEqualTo(2 - one);
            assertThat(rank(said, "not-not-a", seen)).isEqualTo(one);
        });
        assertThat(tried.get()).isGreaterThan(200);
        assertThat(seen).contains(Verdict.MET, Verdict.UNMET, Verdict.UNDETERMINED);
    }

    /** An amount without a currency is no answer, in a 'not' neither. */
    private static ObjectNode withCurrencies(ObjectNode opportunity) {
        Tree.eachObject(opportunity, object -> {
            if (object.path("amount").isString() && !object.has("currency")) {
                object.put("currency", "EUR");
            }
        });
        return opportunity;
    }

    private static ObjectNode still(String id, ObjectNode condition) {
        return object("id", id, "name", "Criterion " + id, "doneWhen", condition.deepCopy(), "mustStillHold", true);
    }

    private static int rank(Judgement said, String id, Set<Verdict> seen) {
        Verdict verdict = said.verdicts().getOrDefault(id, Verdict.NOT_APPLICABLE);
        seen.add(verdict);
        return switch (verdict) {
            case UNMET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
            case WAIVED, NOT_APPLICABLE -> throw new AssertionError(id + " is " + verdict);
        };
    }

    @ParameterizedTest
    @EnumSource
    void law_19_raising_a_count_never_raises_the_stage(Opinion opinion) {
        AtomicInteger tried = new AtomicInteger();
        inWorlds(300, POSITIVE, opinion, world -> {
            int before = world.height(world.judgement());
            ObjectNode process = world.processTree();
            for (ObjectNode requirement : GeneratedProcess.requirementTrees(process)) {
                if (requirement.path("doneWhen") instanceof ObjectNode done && counted(done)) {
                    done.put("atLeast", done.path("atLeast").asInt(1) + 1);
                    tried.incrementAndGet();
                }
            }
            assertThat(world.height(world.ofProcess(process))).isLessThanOrEqualTo(before);
        });
        assertThat(tried.get()).isGreaterThan(200);
    }

    private static boolean counted(ObjectNode condition) {
        return List.of("activity", "document", "work", "event", "confirmation", "approval", "attestation", "people")
                .stream()
                .anyMatch(condition::has);
    }

    @ParameterizedTest
    @EnumSource
    void law_19_adding_a_must_never_raises_the_stage(Opinion opinion) {
        inWorlds(200, POSITIVE, opinion, world -> addAMust(world, world.processTree()));
    }

    /** What was earned once may be earned by what is asked besides: here all must hold as of now. */
    @ParameterizedTest
    @EnumSource
    void law_19_adding_a_must_never_raises_the_stage_where_all_must_still_hold(Opinion opinion) {
        inWorlds(200, Feature.allBut(Feature.PATHWAY), opinion, world -> {
            ObjectNode process = world.processTree();
            GeneratedProcess.requirementTrees(process).forEach(requirement -> requirement.put("mustStillHold", true));
            addAMust(world, process);
        });
    }

    private static void addAMust(World world, ObjectNode process) {
        int before = world.height(world.ofProcess(process));
        for (ObjectNode asked : List.of(
                object("activity", "demo"), object("field", "segment"), object("people", object(), "atLeast", 0))) {
            ObjectNode more = process.deepCopy();
            ObjectNode stage = world.chance().pick(Tree.objects(more, "stages"));
            ArrayNode criteria = stage.path("entryCriteria") instanceof ArrayNode some ? some : list();
            criteria.add(still("one-more", asked));
            stage.set("entryCriteria", criteria);
            assertThat(world.height(world.ofProcess(more))).isLessThanOrEqualTo(before);
        }
    }
}
