package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.json.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Nothing waits for itself, whichever way")
class CirclesTest {
    private static Sound entry(String id, String condition) {
        return Sound.process()
                .with(
                        LintRule.Where.ENTRY_CRITERION,
                        "{\"id\": \"%s\", \"name\": \"It is so\", \"why\": \"To learn.\", \"doneWhen\": %s}"
                                .formatted(id, condition));
    }

    private static Sound lastStage(String keys) {
        return Sound.process()
                .with(
                        LintRule.Where.STAGE,
                        "{\"id\": \"closing\", \"name\": \"Closing\", \"why\": \"They sign.\", " + keys + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"stage\": \"proposing\"} | 'asked' → the gate of 'proposing' → 'asked'",
                "{\"activity\": \"demo\", \"when\": {\"after\": {\"first\": {\"event\": \"paid\", \"when\": {\"after\": {\"requirement\": \"asked\"}}}}}} | waits for itself",
                "{\"activity\": \"demo\", \"when\": {\"after\": {\"endOf\": \"month\", \"of\": {\"at\": \"1 day\", \"after\": {\"latest\": [\"created\", {\"requirement\": \"asked\"}]}}}}} | waits for itself",
                "{\"every\": \"1 month\", \"happens\": {\"activity\": \"demo\"}, \"from\": \"created\", \"until\": {\"requirement\": \"asked\"}} | waits for itself",
                "{\"approval\": \"discount\", \"by\": {\"sameAs\": {\"requirement\": \"asked\"}}} | waits for itself",
                "{\"approval\": \"discount\", \"by\": {\"otherThan\": [{\"requirement\": \"asked\"}]}} | waits for itself",
                "{\"activity\": \"demo\", \"with\": [{\"sameAs\": {\"requirement\": \"asked\"}}]} | waits for itself",
                "{\"activity\": \"demo\", \"about\": {\"event\": \"paid\", \"by\": {\"sameAs\": {\"requirement\": \"asked\"}}}} | waits for itself",
                "{\"forEach\": {\"activity\": \"demo\"}, \"holds\": {\"requirement\": \"asked\"}} | waits for itself",
                "{\"activity\": \"demo\"}, \"due\": {\"within\": \"2 days\", \"after\": {\"requirement\": \"asked\"}} | waits for itself",
            })
    void an_entry_criterion_that_waits_for_itself_is_rejected_with_the_path(String condition, String path) {
        List<Problem> problems = entry("asked", condition)
                .process("{\"events\": [{\"id\": \"paid\", \"name\": \"Paid\"}]}")
                .problems();

        assertThat(problems).extracting(Problem::code).containsExactly("cycle");
        assertThat(problems.get(0).pointer()).isEqualTo("/stages/1/entryCriteria/1/id");
        assertThat(problems.get(0).message()).contains(path);
    }

    @Test
    void a_stage_asks_in_its_gate_for_what_is_needed_to_leave_the_one_before() {
        assertThat(Sound.process()
                        .process(
                                "{\"afterSale\": [{\"id\": \"later\", \"name\": \"Later\", \"doneWhen\": {\"stage\": \"proposing\"}}]}")
                        .problems())
                .extracting(Problem::code)
                .doesNotContain("cycle");
        assertThat(Sound.process()
                        .with(
                                LintRule.Where.FIRST_STEP,
                                "{\"id\": \"hold-discovery\", \"name\": \"Hold it\", \"doneWhen\": {\"stage\": \"proposing\"}}")
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("cycle", "/stages/0/steps/0/id"));
    }

    @Test
    void what_only_should_be_so_keeps_no_gate_closed() {
        assertThat(entry("asked", "{\"stage\": \"proposing\"}, \"obligation\": \"should\"")
                        .problems())
                .extracting(Problem::code)
                .doesNotContain("cycle");
    }

    @Test
    void what_is_done_in_a_stage_may_wait_for_its_gate() {
        assertThat(Sound.process().done("{\"stage\": \"proposing\"}").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"appliesWhen\": {\"stage\": \"closing\"} | /stages/2/id",
                "\"appliesWhen\": {\"requirement\": \"signed\"}, \"exitCriteria\": [{\"id\": \"signed\", \"name\": \"Signed\", \"doneWhen\": {\"confirmation\": \"plan\"}}] | /stages/2/exitCriteria/0/id"
            })
    void whether_a_stage_applies_does_not_depend_on_itself(String keys, String at) {
        assertThat(lastStage(keys).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("cycle", at));
    }

    @Test
    void the_gate_of_a_stage_asks_for_those_before_it_unless_they_may_be_skipped() {
        String pilot =
                "{\"id\": \"pilot\", \"name\": \"Pilot\", \"why\": \"They try it.\", \"skippable\": %s, \"exitCriteria\": [{\"id\": \"tried\", \"name\": \"It was tried\", \"why\": \"To learn.\", \"doneWhen\": {\"stage\": \"closing\"}}]}";
        String closing = "{\"id\": \"closing\", \"name\": \"Closing\", \"why\": \"They sign.\"}";

        assertThat(Sound.process()
                        .with(LintRule.Where.STAGE, pilot.formatted(false))
                        .with(LintRule.Where.STAGE, closing)
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("cycle", "/stages/2/exitCriteria/0/id"));
        assertThat(Sound.process()
                        .with(LintRule.Where.STAGE, pilot.formatted(true))
                        .with(LintRule.Where.STAGE, closing)
                        .problems())
                .extracting(Problem::code)
                .doesNotContain("cycle");
    }

    @Test
    void the_gate_of_a_stage_that_may_be_skipped_asks_for_what_is_needed_to_enter_it() {
        assertThat(lastStage(
                                "\"skippable\": true, \"entryCriteria\": [{\"id\": \"ready\", \"name\": \"They are ready\", \"why\": \"To learn.\", \"doneWhen\": {\"stage\": \"closing\"}}]")
                        .problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("cycle", "/stages/2/entryCriteria/0/id"));
    }

    @ParameterizedTest
    @CsvSource({
        "2, Requirements wait for each other: 'r1' → 'r2' → 'r1'.",
        "7, Requirements wait for each other: 'r1' → 'r2' → 'r3' → 'r4' → 'r5' → 'r6' → 'r7' → 'r1'.",
        "8, Requirements wait for each other: 'r1' → 'r2' → 'r3' → 'r4' → 'r5' → 'r6' → 'r7' → 'r8' → …."
    })
    void of_a_long_circle_the_first_eight_are_told(int length, String message) {
        String criteria = IntStream.rangeClosed(1, length)
                .mapToObj(at ->
                        "{\"id\": \"r%d\", \"name\": \"It is so\", \"why\": \"To learn.\", \"doneWhen\": {\"requirement\": \"r%d\"}}"
                                .formatted(at, at % length + 1))
                .collect(Collectors.joining(", ", "[", "]"));

        assertThat(lastStage("\"exitCriteria\": " + criteria).problems())
                .extracting(Problem::code, Problem::message)
                .containsExactly(tuple("cycle", message));
    }

    @Test
    void whether_the_ladder_starts_later_does_not_depend_on_what_then_does_not_apply() {
        assertThat(lastStage("\"entryFor\": {\"requirement\": \"plan-agreed\"}").problems())
                .extracting(Problem::code)
                .containsExactly("cycle");
        assertThat(lastStage("\"entryFor\": {\"field\": \"region\", \"equals\": \"emea\"}")
                        .problems())
                .isEmpty();
    }
}
