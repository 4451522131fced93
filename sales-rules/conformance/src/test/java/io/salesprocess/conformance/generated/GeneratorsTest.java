package io.salesprocess.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.conformance.Evaluator;
import io.salesprocess.conformance.RulesEvaluator;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.json.InvalidJsonException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What is generated is valid, is mixed, and has every construct of the language in it where it matters. */
class GeneratorsTest {
    /** So many at least, and more until everything was seen. */
    private static final int SEEDS = 300;
    /** Those of the normal run of {@link DifferentialTest}. */
    private static final int MOST_SEEDS = 6_000;

    /** The keys by which conditions are told apart. */
    private static final List<String> KINDS = List.of(
            "activity",
            "document",
            "work",
            "event",
            "confirmation",
            "approval",
            "attestation",
            "decision",
            "field",
            "people",
            "stakeholders",
            "requirement",
            "stage",
            "moment",
            "forEach",
            "every",
            "allOf",
            "anyOf",
            "of",
            "not",
            "decidedBy");

    private static String kind(ObjectNode condition) {
        return KINDS.stream().filter(condition::has).findFirst().orElseThrow();
    }

    @Test
    void equal_seeds_make_equal_cases() {
        assertThat(Series.of(3, Feature.all())).isEqualTo(Series.of(3, Feature.all()));
        assertThat(Series.of(3, Feature.all())).isNotEqualTo(Series.of(4, Feature.all()));
    }

    @Test
    void nine_of_ten_processes_and_opportunities_are_valid_even_after_changes() {
        int valid = 0;
        int all = 0;
        for (int seed = 0; seed < 100; seed++) {
            for (Series series : Series.of(seed, Feature.all())) {
                all++;
                try {
                    SalesJson.readProcess(Tree.bytes(series.process()), "process");
                    valid++;
                } catch (InvalidJsonException dropped) {
                    continue;
                }
                for (GeneratedOpportunity opportunity : series.opportunities()) {
                    all++;
                    try {
                        SalesJson.readOpportunity(Tree.bytes(opportunity.tree()), "opportunity");
                        valid++;
                    } catch (InvalidJsonException dropped) {
                        assertThat(dropped.problems()).isNotEmpty();
                    }
                }
            }
        }
        assertThat(valid).as("of %d", all).isGreaterThan(all * 9 / 10);
    }

    /** What editors read, and an item at hand where the schema cannot tell that there is none. */
    private static final Set<String> OF_NO_ACCOUNT =
            Set.of("sales-process.$schema", "due-moment.by=it", "due-moment.after=it", "due-moment.before=it");

    @Test
    void every_construct_of_the_schema_occurs() {
        Constructs constructs = new Constructs();
        Set<String> missing = new TreeSet<>(constructs.all());
        missing.removeAll(OF_NO_ACCOUNT);
        for (int seed = 0; seed < MOST_SEEDS && !missing.isEmpty(); seed++) {
            missing.removeAll(
                    constructs.usedBy(Processes.of(seed, Feature.all()).tree()));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void verdicts_are_mixed_and_every_kind_and_key_of_a_condition_comes_to_each_of_them() {
        Map<Verdict, Integer> mix = new EnumMap<>(Verdict.class);
        Map<String, Set<Verdict>> seen = new TreeMap<>();
        for (int seed = 0; seed < SEEDS || (seed < MOST_SEEDS && !complete(seen)); seed++) {
            GeneratedProcess process = Processes.of(seed, Feature.all());
            Evaluator.Ready ready = ready(process.tree());
            for (int i = 0; i < 3; i++) {
                GeneratedOpportunity opportunity = Opportunities.of(process, seed * 7L + i, 1);
                Map<String, Verdict> verdicts = verdicts(ready, opportunity);
                verdicts.values().forEach(verdict -> mix.merge(verdict, 1, Integer::sum));
                for (ObjectNode requirement : process.requirementTrees()) {
                    if (requirement.path("doneWhen") instanceof ObjectNode done && !requirement.has("actions")) {
                        note(done, verdicts.getOrDefault(requirement.path("id").asString(), Verdict.WAIVED), seen);
                    }
                }
            }
        }
        int told = mix.getOrDefault(Verdict.MET, 0)
                + mix.getOrDefault(Verdict.UNMET, 0)
                + mix.getOrDefault(Verdict.UNDETERMINED, 0);
        for (Verdict verdict : List.of(Verdict.MET, Verdict.UNMET, Verdict.UNDETERMINED)) {
            assertThat(mix.getOrDefault(verdict, 0))
                    .as("%s of %d", verdict, told)
                    .isGreaterThan(told / 5);
        }
        assertThat(seen.keySet())
                .containsAll(
                        KINDS.stream().filter(kind -> !NO_MATTER.contains(kind)).toList());
        seen.forEach((construct, verdicts) ->
                assertThat(verdicts).as(construct).contains(Verdict.MET, Verdict.UNMET, Verdict.UNDETERMINED));
    }

    private static boolean complete(Map<String, Set<Verdict>> seen) {
        return seen.values().stream()
                .allMatch(verdicts -> verdicts.containsAll(Set.of(Verdict.MET, Verdict.UNMET, Verdict.UNDETERMINED)));
    }

    /** What changes no verdict: words, and what is left to a rule of an application, of which there is none here. */
    private static final Set<String> NO_MATTER = Set.of("statement", "why", "decidedBy");

    private static void note(ObjectNode condition, Verdict verdict, Map<String, Set<Verdict>> seen) {
        String kind = kind(condition);
        if (NO_MATTER.contains(kind)) {
            return;
        }
        seen.computeIfAbsent(kind, key -> EnumSet.noneOf(Verdict.class)).add(verdict);
        for (String key : condition.propertyNames()) {
            if (!key.equals(kind) && !NO_MATTER.contains(key)) {
                seen.computeIfAbsent(kind + "." + key, one -> EnumSet.noneOf(Verdict.class))
                        .add(verdict);
            }
        }
    }

    private static Evaluator.Ready ready(ObjectNode process) {
        return new RulesEvaluator().prepare(SalesJson.readProcess(Tree.bytes(process), "process"));
    }

    private static Map<String, Verdict> verdicts(Evaluator.Ready ready, GeneratedOpportunity opportunity) {
        return ready.judge(SalesJson.readOpportunity(Tree.bytes(opportunity.tree()), "opportunity"), opportunity.now())
                .verdicts();
    }

    @Test
    void every_key_of_a_condition_makes_a_difference_to_a_verdict_somewhere() {
        Set<String> asked = new TreeSet<>();
        Set<String> different = new TreeSet<>();
        for (int seed = 0; seed < SEEDS || (seed < MOST_SEEDS && !different.containsAll(asked)); seed++) {
            GeneratedProcess process = Processes.of(seed, Feature.all());
            List<String> keys = new ArrayList<>();
            process.requirementTrees().forEach(requirement -> keys.addAll(droppable(requirement)));
            asked.addAll(keys);
            keys.removeAll(different);
            if (!keys.isEmpty()) {
                different.addAll(makingADifference(process, Set.copyOf(keys), seed));
            }
        }
        asked.removeAll(different);
        assertThat(asked).isEmpty();
    }

    /** The keys that can be left out of the whole of a done-when. */
    private static List<String> droppable(ObjectNode requirement) {
        List<String> keys = new ArrayList<>();
        if (requirement.path("doneWhen") instanceof ObjectNode done && !requirement.has("actions")) {
            for (String key : done.propertyNames()) {
                String named = kind(done) + "." + key;
                if (OPTIONAL.contains(key) && !NEEDED.contains(named)) {
                    keys.add(named);
                }
            }
        }
        return keys;
    }

    private static final Set<String> NEEDED = Set.of("moment.when", "of.atLeast");
    private static final Set<String> OPTIONAL = Set.of(
            "where",
            "scope",
            "about",
            "atLeast",
            "atMost",
            "distinct",
            "strength",
            "when",
            "with",
            "without",
            "state",
            "lasting",
            "outcome",
            "by",
            "answers",
            "equals",
            "notEquals",
            "oneOf",
            "greaterThan",
            "lessThan",
            "contains",
            "startsWith",
            "until",
            "holdsFor");

    private static Set<String> makingADifference(GeneratedProcess process, Set<String> keys, int seed) {
        Set<String> different = new TreeSet<>();
        List<GeneratedOpportunity> opportunities = new ArrayList<>();
        List<Map<String, Verdict>> before = new ArrayList<>();
        Evaluator.Ready ready = ready(process.tree());
        for (int i = 0; i < 3; i++) {
            opportunities.add(Opportunities.of(process, seed * 7L + i, 1));
            before.add(verdicts(ready, opportunities.get(i)));
        }
        for (String key : keys) {
            ObjectNode other = process.tree().deepCopy();
            for (ObjectNode requirement : GeneratedProcess.requirementTrees(other)) {
                if (droppable(requirement).contains(key)) {
                    ((ObjectNode) requirement.path("doneWhen")).remove(key.substring(key.indexOf('.') + 1));
                }
            }
            try {
                Evaluator.Ready without = ready(other);
                for (int i = 0; i < opportunities.size(); i++) {
                    if (!verdicts(without, opportunities.get(i)).equals(before.get(i))) {
                        different.add(key);
                    }
                }
            } catch (InvalidJsonException needed) {
                // Without the key it is no condition.
            }
        }
        return different;
    }
}
