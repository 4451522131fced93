package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LintTest {
    private static final String REASON = "\"doneWhen\": {\"field\": \"reasonToChange\"}";
    private static final String HELD = "\"activity\": \"discovery-meeting\",\n            \"with\"";

    private static List<Problem> lint(Sample sample) {
        return SalesJson.lint(sample.bytes());
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                arguments(REASON, "\"obligation\": \"must\"", "done-not-defined", "/stages/0/entryCriteria/1"),
                arguments(
                        REASON,
                        "\"doneWhen\": {\"activity\": \"discovery-meeting\"}",
                        "entry-asks-for-own-work",
                        "/stages/0/entryCriteria/1/doneWhen"),
                arguments(
                        REASON,
                        "\"doneWhen\": {\"document\": \"findings\", \"reached\": \"sent\"}",
                        "entry-asks-for-own-work",
                        "/stages/0/entryCriteria/1/doneWhen"),
                arguments(
                        REASON,
                        "\"doneWhen\": {\"confirmation\": \"mutual-plan\"}",
                        "entry-asks-for-own-work",
                        "/stages/0/entryCriteria/1/doneWhen"),
                arguments(
                        REASON,
                        "\"doneWhen\": {\"requirement\": \"discovery-held\"}",
                        "entry-asks-for-own-work",
                        "/stages/0/entryCriteria/1/doneWhen"),
                arguments(
                        REASON,
                        "\"doneWhen\": {\"requirement\": \"credit-checked\"}",
                        "entry-asks-for-own-work",
                        "/stages/0/entryCriteria/1/doneWhen"),
                arguments(
                        HELD,
                        "\"activity\": \"discovery-meeting\", \"state\": \"booked\",\n            \"with\"",
                        "booking-as-proof",
                        "/stages/0/exitCriteria/0/doneWhen/state"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("errors")
    void what_cannot_work_is_an_error_and_is_read_all_the_same(
            String text, String instead, String code, String pointer) {
        Sample sample = Sample.process().with(text, instead);

        assertThat(sample.processProblems()).isEmpty();
        assertThat(lint(sample))
                .filteredOn(problem -> problem.effect() == Effect.ERROR)
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(code, pointer));
    }

    static Stream<Arguments> advice() {
        return Stream.of(
                arguments("\"why\": \"No reason, no deal.\", ", "", "no-why", "/stages/0/entryCriteria/1"),
                arguments("\"why\": \"Seeing is believing.\",", "", "no-why", "/stages/1"),
                arguments(
                        "\"why\": \"Happy customers refer.\", \"responsible\": \"account-executive\",",
                        "\"why\": \"x\",",
                        "nobody-responsible",
                        "/afterSale/0"),
                arguments("\"keyStep\": true,", "", "no-key-step", "/stages"),
                arguments(
                        "{\"after\": \"created\"}",
                        "{\"within\": \"5 days\", \"after\": \"created\"}",
                        "can-be-too-late",
                        "/stages/0/exitCriteria/0/doneWhen/when/0"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("advice")
    void what_is_poor_is_advised_on(String text, String instead, String code, String pointer) {
        List<Problem> before = lint(Sample.process());

        assertThat(lint(Sample.process().with(text, instead)))
                .filteredOn(problem ->
                        before.stream().noneMatch(known -> known.pointer().equals(problem.pointer())))
                .extracting(Problem::code, Problem::pointer, Problem::effect)
                .containsExactly(tuple(code, pointer, Effect.ADVICE));
    }

    @Test
    void the_sample_has_no_error() {
        assertThat(lint(Sample.process())).extracting(Problem::effect).containsOnly(Effect.ADVICE);
    }

    @Test
    void to_enter_a_stage_may_ask_for_the_work_of_an_earlier_one() {
        assertThat(lint(Sample.process()
                        .with("\"means\": \"milestone-reached\",", "")
                        .with(
                                "{\"stakeholders\": [\"decision-maker\", \"champion\"], \"atLeast\": 1}",
                                "{\"activity\": \"discovery-meeting\"}")
                        .with("{\"decidedBy\": \"credit-check\"}", "{\"activity\": \"discovery-meeting\"}")))
                .extracting(Problem::code)
                .doesNotContain("entry-asks-for-own-work");
    }

    @Test
    void to_enter_a_stage_may_ask_for_an_earlier_state_of_its_document() {
        assertThat(lint(Sample.process()
                        .with(REASON, "\"doneWhen\": {\"document\": \"findings\", \"reached\": \"drafted\"}")))
                .extracting(Problem::code)
                .doesNotContain("entry-asks-for-own-work");
    }

    @Test
    void to_reach_a_milestone_asks_for_its_own_work() {
        assertThat(lint(Sample.process()
                        .with(
                                "{\"stakeholders\": [\"decision-maker\", \"champion\"], \"atLeast\": 1}",
                                "{\"requirement\": \"credit-checked\"}")))
                .extracting(Problem::code)
                .doesNotContain("entry-asks-for-own-work");
    }

    @Test
    void what_rejects_a_process_is_told_without_advice() {
        assertThat(lint(Sample.process().with("\"probability\": 25", "\"probability\": 101")))
                .extracting(Problem::code)
                .containsExactly("out-of-range");
    }

    @Test
    void a_process_that_was_built_is_checked_like_one_that_was_read() {
        SalesProcess process = SalesJson.readProcess(Sample.process().bytes(), "process.json");

        assertThat(SalesJson.check(process)).isEmpty();
        assertThat(SalesJson.check(
                        SalesProcess.builder().copyOf(process).roles(List.of()).build()))
                .extracting(Problem::code)
                .containsOnly("unknown-reference");
    }
}
