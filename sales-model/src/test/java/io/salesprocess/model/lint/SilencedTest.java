package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no-why | Nothing is advised that the silence of 'no-why' keeps back.",
                "done-not-defined | No silence keeps back 'done-not-defined', which is an error.",
            })
    void a_silence_that_keeps_nothing_back_is_told_with_the_reason(String code, String message) {
        assertThat(silenced(code, "").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.remedy()).contains("Take it out.");
            assertThat(problem.pointer()).isEqualTo("/silenced/0");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "discovery",
                "won",
                "legal",
                "in-review",
                "demo-given",
                "decision-maker",
                "demo",
                "proposal",
                "region",
                "topic",
                "plan",
                "patience",
                "faster",
                "win-rate"
            })
    void whatever_has_an_id_may_be_silenced(String at) {
        Sound process = silenced("no-why", ", \"at\": \"" + at + "\"").process("""
                {
                  "attributes": [{"id": "topic", "name": "Topic", "type": "text"}],
                  "tables": [{"id": "patience", "name": "Patience", "type": "span", "rows": [{"where": [{"field": "region", "equals": "emea"}], "value": "5 days"}]}],
                  "tracks": [{"id": "legal", "name": "Legal", "stages": [{"id": "in-review", "name": "In review", "why": "They read it."}]}]
                }
                """);

        assertThat(process.problems()).extracting(Problem::code).doesNotContain("unknown-reference");
        assertThat(process.problems()).extracting(Problem::code).contains("needless-silence");
    }

    @Test
    void a_code_that_does_not_exist_is_answered_with_the_nearest() {
        assertThat(silenced("now-why", "").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("needless-silence");
            assertThat(problem.message()).isEqualTo("There is no advice 'now-why'.");
            assertThat(problem.remedy()).contains("Maybe 'no-why'.");
        });
    }
}
