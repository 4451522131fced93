package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilencedTest {
    private static final String WHYLESS =
            "{\"id\": \"asked\", \"name\": \"It is done\", \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}}";

    private static Sound silenced(String code, String at) {
        return Sound.process()
                .process("{\"silenced\": [{\"code\": \"" + code + "\"" + at + ", \"reason\": \"It was weighed.\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"at\": \"asked\"", ", \"at\": \"proposing\""})
    void advice_is_silenced_everywhere_at_its_requirement_or_at_its_stage(String at) {
        assertThat(silenced("no-why", at).exitCriterion(WHYLESS).problems()).isEmpty();
    }

    @Test
    void advice_elsewhere_is_told_and_so_is_the_silence_that_keeps_nothing_back() {
        assertThat(silenced("no-why", ", \"at\": \"discovery\"")
                        .exitCriterion(WHYLESS)
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactlyInAnyOrder(
                        tuple("no-why", "/stages/1/exitCriteria/2"), tuple("needless-silence", "/silenced/0"));
    }

    @Test
    void an_error_is_never_silenced() {
        assertThat(silenced("done-not-defined", "")
                        .exitCriterion("{\"id\": \"asked\", \"name\": \"It is done\", \"why\": \"To learn.\"}")
                        .problems())
                .extracting(Problem::code, Problem::effect)
                .containsExactlyInAnyOrder(
                        tuple("done-not-defined", Effect.ERROR), tuple("needless-silence", Effect.ADVICE));
    }

    @Test
    void a_code_that_does_not_exist_is_answered_with_the_nearest() {
        assertThat(silenced("now-why", "").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("needless-silence");
            assertThat(problem.remedy()).contains("Maybe 'no-why'.");
        });
    }
}
