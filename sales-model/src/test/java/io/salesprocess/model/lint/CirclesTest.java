package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.json.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void what_is_done_in_a_stage_may_wait_for_its_gate() {
        assertThat(Sound.process().done("{\"stage\": \"proposing\"}").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"appliesWhen\": {\"stage\": \"closing\"}",
                "\"appliesWhen\": {\"requirement\": \"signed\"}, \"exitCriteria\": [{\"id\": \"signed\", \"name\": \"Signed\", \"doneWhen\": {\"confirmation\": \"plan\"}}]"
            })
    void whether_a_stage_applies_does_not_depend_on_itself(String keys) {
        assertThat(lastStage(keys).problems()).extracting(Problem::code).containsExactly("cycle");
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
