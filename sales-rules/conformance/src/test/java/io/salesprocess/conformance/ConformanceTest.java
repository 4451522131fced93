package io.salesprocess.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.conformance.reference.ReferenceEvaluator;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Problem;
import io.salesprocess.rules.FamilyInspector;
import io.salesprocess.rules.InspectionException;
import io.salesprocess.rules.Inspector;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Every case, one test each. */
class ConformanceTest {
    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseFiles.all().stream().map(one -> DynamicTest.dynamicTest(one.toString(), () -> check(one)));
    }

    private static void check(ConformanceCase one) {
        one.expected().ifPresent(expected -> judged(one, expected));
        one.rejected().ifPresent(document -> rejected(one, document));
        one.accepted().ifPresent(document -> read(one, document));
        if (one.aboutLint()) {
            linted(one);
        }
    }

    private static void judged(ConformanceCase one, JsonNode expected) {
        if (one.family()) {
            FamilyInspector inspector = FamilyInspector.of(one.processFamily());
            Opportunity opportunity = one.opportunity();
            if (refused(expected, () -> inspector.inspect(opportunity, one.asOf()))) {
                return;
            }
            SalesProcess chosen = inspector.choose(opportunity, one.asOf()).process();
            compare(one, expected, inspector.inspector(inspector.choose(opportunity, one.asOf())), chosen);
        } else {
            SalesProcess process = one.process();
            Inspector inspector = Inspector.of(process);
            Opportunity opportunity = one.opportunity();
            if (!refused(expected, () -> inspector.inspect(opportunity, one.asOf()))) {
                compare(one, expected, inspector, process);
            }
        }
    }

    private static boolean refused(JsonNode expected, ThrowingCallable inspection) {
        boolean refused = expected.path("refused").asBoolean(false);
        if (refused) {
            assertThatThrownBy(inspection).isInstanceOf(InspectionException.class);
        }
        return refused;
    }

    private static void compare(ConformanceCase one, JsonNode expected, Inspector inspector, SalesProcess process) {
        Opportunity opportunity = one.opportunity();
        Map<String, @Nullable Object> answer = Answer.of(inspector.inspect(opportunity, one.asOf()));
        answer.put("process", Map.of("id", process.id(), "version", process.version()));
        Map<String, @Nullable Object> entry = new TreeMap<>();
        Map<String, @Nullable Object> blockers = new TreeMap<>();
        for (String asked : List.of("entry", "blockers")) {
            expected.path(asked).properties().forEach(stage -> {
                GateDecision decision = inspector.gate(opportunity, stage.getKey(), one.asOf());
                entry.put(stage.getKey(), Answer.of(decision));
                blockers.put(stage.getKey(), Answer.blockers(decision));
            });
        }
        answer.put("entry", entry);
        answer.put("blockers", blockers);
        assertThat(answer.keySet()).containsAll(expected.propertyNames());
        assertThat(Comparison.differences(expected, answer)).as("%s", one).isEmpty();
        Judgement second = new ReferenceEvaluator().prepare(process).judge(opportunity, one.asOf());
        assertThat(Comparison.differences(expected, Answer.of(second)))
                .as("the second opinion on %s", one)
                .isEmpty();
    }

    private static void rejected(ConformanceCase one, String document) {
        List<String> problems = StreamSupport.stream(one.own().get("problems").spliterator(), false)
                .map(ConformanceTest::told)
                .toList();
        assertThat(problems).isNotEmpty();
        try {
            read(one, document);
        } catch (InvalidJsonException rejection) {
            assertThat(rejection.problems().stream().map(ConformanceTest::told))
                    .as("%s", rejection.getMessage())
                    .containsExactlyInAnyOrderElementsOf(problems);
            return;
        }
        throw new AssertionError("The " + document + " was read; it should have been rejected with " + problems);
    }

    private static void read(ConformanceCase one, String document) {
        byte[] bytes = one.bytes(document);
        switch (document) {
            case ConformanceCase.PROCESS -> SalesJson.readProcess(bytes, document);
            case ConformanceCase.FAMILY -> SalesJson.readFamily(bytes, document);
            case ConformanceCase.OPPORTUNITY -> SalesJson.readOpportunity(bytes, document);
            default -> throw new AssertionError("There is no kind of document '" + document + "'.");
        }
    }

    private static void linted(ConformanceCase one) {
        byte[] bytes = one.bytes(one.family() ? ConformanceCase.FAMILY : ConformanceCase.PROCESS);
        List<Problem> problems =
                one.previous().map(previous -> SalesJson.lint(bytes, previous)).orElseGet(() -> SalesJson.lint(bytes));
        one.own().path("lint").forEach(expected -> assertThat(
                        of(expected.get("code").asString(), problems))
                .contains(told(expected)));
        one.own().path("silent").forEach(code -> assertThat(of(code.asString(), problems))
                .isEmpty());
    }

    private static List<String> of(String code, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.code().equals(code))
                .map(ConformanceTest::told)
                .toList();
    }

    private static String told(JsonNode problem) {
        return problem.get("code").asString() + " " + problem.get("at").asString();
    }

    private static String told(Problem problem) {
        return problem.code() + " " + problem.pointer();
    }
}
