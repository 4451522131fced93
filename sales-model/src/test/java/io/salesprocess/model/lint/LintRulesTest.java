package io.salesprocess.model.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.ProblemCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Each code of a problem is documented by examples that are so")
class LintRulesTest {
    /** Of an opportunity, or of several problems. */
    private static final Set<ProblemCode> NOT_OF_A_PROCESS = EnumSet.of(
            ProblemCode.CONTRADICTORY_COVERAGE,
            ProblemCode.CONTRADICTORY_ALIAS,
            ProblemCode.UNDATED_STATE,
            ProblemCode.MORE_PROBLEMS);

    static List<LintRule> rules() {
        return LintRules.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_bad_example_has_the_problem_and_no_other(LintRule rule) {
        List<String> codes =
                problems(rule, rule.badExample()).stream().map(Problem::code).toList();

        if (rule.where() == LintRule.Where.DOCUMENT) {
            assertThat(codes).contains(rule.code().spelled());
        } else {
            assertThat(codes).isNotEmpty().containsOnly(rule.code().spelled());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_good_example_has_no_problem(LintRule rule) {
        List<Problem> problems = problems(rule, rule.goodExample());

        if (rule.where() == LintRule.Where.DOCUMENT) {
            assertThat(problems)
                    .extracting(Problem::code)
                    .doesNotContain(rule.code().spelled());
        } else {
            assertThat(problems).isEmpty();
        }
    }

    private static List<Problem> problems(LintRule rule, String example) {
        if (rule.where() == LintRule.Where.DOCUMENT) {
            return SalesJson.lint(example.getBytes(UTF_8));
        }
        Optional<Sound> before = rule.exampleBefore()
                .map(part -> Sound.process().process("{\"version\": \"1\"}").with(rule.where(), part));
        return Sound.process().with(rule.where(), example).problems(before);
    }

    @Test
    void every_code_that_a_process_can_have_is_documented_in_order() {
        assertThat(rules())
                .extracting(LintRule::code)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.copyOf(NOT_OF_A_PROCESS)));
    }

    @Test
    void the_process_around_the_examples_has_no_problem() {
        assertThat(Sound.process().problems()).isEmpty();
        assertThat(SalesJson.lint(Sound.resource("sound.json").getBytes(UTF_8))).isEmpty();
    }
}
