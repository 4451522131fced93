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
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Verdict;
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

/** Laws 17 to 19: what each requirement comes to, and what follows from it for the gates. */
class LawsOfRequirementsTest {
    private static final Set<Feature> POSITIVE =
            EnumSet.of(Feature.FIELDS, Feature.REFERENCES, Feature.TRACKS, Feature.ELSEWHERE, Feature.UNLOADED);

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
        return GeneratedProcess.requirementTrees(requirement).stream().anyMatch(LawsOfRequirementsTest::must);
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
