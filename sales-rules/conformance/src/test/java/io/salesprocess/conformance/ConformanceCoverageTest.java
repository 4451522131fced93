package io.salesprocess.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.value.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the cases leave out. */
class ConformanceCoverageTest {
    private static final List<ConformanceCase> CASES = CaseFiles.all();
    private static final Constructs PROCESS = new Constructs(SalesJson.processSchema());
    private static final Constructs FAMILY = new Constructs(SalesJson.familySchema());

    /** Words of an opportunity, and others that mean something by themselves. */
    private static final Set<String> WORDS = Set.of(
            "booked",
            "held",
            "cancelled",
            "no-show",
            "rescheduled",
            "attended",
            "accepted",
            "listed",
            "declined",
            "absent",
            "unknown",
            "complete",
            "partly",
            "not-loaded",
            "explicit",
            "closed-flag",
            "time-elapsed",
            "automatic",
            "custom-field",
            "inferred",
            "yes",
            "no",
            "requested",
            "withdrawn",
            "happened",
            "created",
            "asOf",
            "it",
            "owner",
            "author",
            "closeDate",
            "amount",
            "account",
            "add",
            "drop",
            "replace",
            "move");

    /** For the application to say, which no case has. */
    private static final Set<String> LEFT_OPEN = Set.of("decidedBy met", "decidedBy unmet");

    @Test
    void there_are_enough_cases_and_more_than_a_third_are_negative() {
        long negative = CASES.stream().filter(ConformanceCase::negative).count();
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(negative * 100.0 / CASES.size()).isGreaterThanOrEqualTo(35);
    }

    @Test
    void no_description_stands_twice_in_a_file() {
        Set<String> seen = new TreeSet<>();
        assertThat(CASES.stream().map(ConformanceCase::toString).filter(one -> !seen.add(one)))
                .isEmpty();
    }

    @Test
    void no_two_cases_differ_only_in_names_or_numbers_unless_at_a_boundary() {
        Set<String> words = new TreeSet<>(WORDS);
        Stream.of(PROCESS, FAMILY)
                .flatMap(constructs -> constructs.all().stream())
                .filter(construct -> construct.contains("="))
                .forEach(construct -> words.add(construct.substring(construct.indexOf('=') + 1)));
        Map<String, ConformanceCase> first = new HashMap<>();
        Map<String, String> alike = new LinkedHashMap<>();
        for (ConformanceCase one : CASES) {
            ConformanceCase other = one.boundary() ? null : first.putIfAbsent(Blanked.form(one, words), one);
            if (other != null) {
                alike.put(one.toString(), other.toString());
            }
        }
        assertThat(alike).isEmpty();
    }

    @Test
    void a_case_says_one_thing_and_a_judged_one_names_a_verdict() {
        assertThat(CASES).allSatisfy(one -> {
            long things = Stream.of(
                            one.expected().isPresent(),
                            one.rejected().isPresent(),
                            one.accepted().isPresent(),
                            one.aboutLint())
                    .filter(said -> said)
                    .count();
            assertThat(things).as("%s", one).isEqualTo(1);
            one.expected()
                    .filter(expected -> !expected.path("refused").asBoolean(false))
                    .ifPresent(expected -> assertThat(expected.path("verdicts").size())
                            .as("%s", one)
                            .isPositive());
        });
    }

    @Test
    void every_key_and_word_of_the_language_occurs() {
        Set<String> missing = new TreeSet<>(PROCESS.all());
        missing.addAll(FAMILY.all());
        for (ConformanceCase one : CASES) {
            if (one.family()) {
                missing.removeAll(FAMILY.in(one.document(ConformanceCase.FAMILY)));
            } else {
                missing.removeAll(PROCESS.in(one.document(ConformanceCase.PROCESS)));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_of_an_opportunity_occurs_and_no_other() {
        Set<String> used = new TreeSet<>();
        readable().forEach(one -> OpportunityKeys.used(one.document(ConformanceCase.OPPORTUNITY), used));
        assertThat(used).containsExactlyInAnyOrderElementsOf(OpportunityKeys.ALL);
    }

    @Test
    void every_kind_of_condition_is_met_unmet_and_undetermined() {
        Set<String> kinds = new TreeSet<>();
        PROCESS.all().stream()
                .filter(construct -> construct.startsWith("condition."))
                .map(construct -> construct.substring("condition.".length()))
                .forEach(kinds::add);
        Set<String> missing = new TreeSet<>();
        for (String kind : kinds) {
            for (String verdict : List.of("met", "unmet", "undetermined")) {
                missing.add(kind + " " + verdict);
            }
        }
        for (ConformanceCase one : readable()) {
            one.expected().filter(expected -> !one.family()).ifPresent(expected -> {
                String verdict = expected.path("verdicts").path("it").asString("");
                JsonNode condition = one.document(ConformanceCase.PROCESS).at("/stages/0/exitCriteria/0/doneWhen");
                condition.propertyNames().forEach(key -> missing.remove(key + " " + verdict));
                condition.path("holds").propertyNames().forEach(key -> missing.remove(key + " " + verdict));
            });
        }
        missing.removeAll(LEFT_OPEN);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_verdict_shortfall_finding_and_gate_answer_occurs() {
        assertThat(uncovered(Verdict.values(), "/verdicts")).isEmpty();
        assertThat(uncovered(Shortfall.values(), "/shortfalls")).isEmpty();
        assertThat(uncovered(GateAnswer.values(), "/gates")).isEmpty();
        assertThat(uncovered(GateAnswer.values(), "/entry")).isEmpty();
        Set<String> findings = spelled(FindingCode.values());
        expectations().forEach(expected -> expected.path("findings").forEach(finding -> {
            String said = finding.isObject() ? finding.path("code").asString("") : finding.asString();
            findings.remove(said.contains("@") ? said.substring(0, said.indexOf('@')) : said);
        }));
        assertThat(findings).isEmpty();
    }

    @Test
    void every_problem_occurs() {
        Set<String> codes = spelled(ProblemCode.values());
        for (ConformanceCase one : CASES) {
            for (String list : List.of("problems", "lint")) {
                one.own()
                        .path(list)
                        .forEach(problem -> codes.remove(problem.get("code").asString()));
            }
        }
        assertThat(codes).isEmpty();
    }

    private static List<ConformanceCase> readable() {
        return CASES.stream().filter(one -> one.rejected().isEmpty()).toList();
    }

    private static Stream<JsonNode> expectations() {
        return CASES.stream().map(ConformanceCase::expected).flatMap(Optional::stream);
    }

    private static Set<String> uncovered(Named[] words, String where) {
        Set<String> uncovered = spelled(words);
        expectations().forEach(expected -> expected.at(where).forEach(word -> uncovered.remove(word.asString(""))));
        return uncovered;
    }

    private static Set<String> spelled(Named[] words) {
        Set<String> spelled = new TreeSet<>();
        Arrays.stream(words).map(Named::spelled).forEach(spelled::add);
        return spelled;
    }
}
