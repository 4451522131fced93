package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.json.Problem;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that must differ, and requirements that must not wait for each other. */
class DefinitionWebTest {
    private static List<Problem> roles(String first, String second) {
        return Sample.process()
                .with(
                        "{\"id\": \"champion\", \"name\"",
                        "{\"id\": \"%s\", \"name\": \"First\", \"side\": \"buyer\"}, {\"id\": \"%s\", \"name\": \"Second\", \"side\": \"buyer\"}, {\"id\": \"champion\", \"name\""
                                .formatted(first, second))
                .processProblems();
    }

    @ParameterizedTest
    @CsvSource({
        "coach, coach",
        "coach, COACH",
        "coach, соасһ",
        "tot, τοτ",
        "title, TITLE",
        "straße, STRASSE",
        "ﬁt, fit",
    })
    @Tag("B068")
    void ids_that_cannot_be_told_apart_are_rejected_naming_both_places(String first, String second) {
        Problem problem = roles(first, second).get(0);

        assertThat(problem.code()).isEqualTo("duplicate-id");
        assertThat(problem.pointer()).isEqualTo("/roles/4/id");
        assertThat(problem.message()).contains("/roles/3/id");
    }

    @Test
    void composed_and_decomposed_letters_are_one_letter() {
        assertThat(roles("rôle", Normalizer.normalize("rôle", Normalizer.Form.NFD)))
                .extracting(Problem::code)
                .containsExactly("duplicate-id");
    }

    @Test
    void ids_of_another_script_are_ids() {
        assertThat(roles("покупатель", "購買者")).isEmpty();
    }

    @Test
    void ids_of_different_kinds_may_be_the_same() {
        assertThat(roles("demo", "findings")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"after\": [\"hold-discovery\"] | \"after\": [\"report-findings\"] | waits for itself",
                "\"after\": [\"hold-discovery\"] | \"after\": [\"hold-discovery\"], \"appliesWhen\": {\"requirement\": \"report-findings\"} | waits for itself",
                "\"after\": \"created\" | \"after\": {\"requirement\": \"hold-discovery\"} | 'hold-discovery' → 'book-engineer' → 'discovery-held' → 'hold-discovery'",
                "\"obligation\": \"should\" | \"after\": [\"hold-discovery\"] | 'hold-discovery' → 'book-engineer' → 'hold-discovery'",
                "{\"by\": {\"field\": \"closeDate\"}} | {\"by\": {\"requirement\": \"book-engineer\"}} | 'book-engineer' → 'ask-engineer' → 'book-engineer'",
                "{\"decidedBy\": \"credit-check\"} | {\"moment\": {\"requirement\": \"credit-checked\"}, \"when\": {\"notOlderThan\": \"1 day\"}} | waits for itself",
            })
    void requirements_that_wait_for_each_other_are_rejected_with_the_path(String text, String instead, String path) {
        assertThat(Sample.process().with(text, instead).processProblems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("cycle");
                    assertThat(problem.message()).contains(path);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"requirement\": \"book-engineer\"} | 'book-engineer' → 'hold-discovery' → 'book-engineer'",
                "{\"requirement\": \"ask-engineer\"} | 'ask-engineer' → 'hold-discovery' → 'ask-engineer'",
                "{\"not\": {\"requirement\": \"ask-engineer\"}} | 'ask-engineer' → 'hold-discovery' → 'ask-engineer'",
                "{\"activity\": \"demo\", \"when\": {\"after\": {\"requirement\": \"ask-engineer\"}}} | 'ask-engineer' → 'hold-discovery' → 'ask-engineer'",
                "{\"moment\": {\"requirement\": \"ask-engineer\"}, \"when\": {\"before\": \"asOf\"}} | 'ask-engineer' → 'hold-discovery' → 'ask-engineer'",
                "{\"requirement\": \"people-known\"} | 'people-known' → 'ask-engineer' → 'hold-discovery' → 'people-known'",
            })
    void whether_a_step_applies_cannot_depend_on_its_own_actions(String applies, String path) {
        assertThat(applying(applies)
                        .with(
                                "{\"stakeholders\": [\"decision-maker\", \"champion\"], \"atLeast\": 1}",
                                "{\"activity\": \"demo\", \"when\": {\"after\": {\"requirement\": \"ask-engineer\"}}}")
                        .processProblems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("cycle");
                    assertThat(problem.message()).contains(path);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"requirement\": \"reason-known\"}",
                "{\"requirement\": \"credit-checked\"}",
                "{\"decision\": \"engineer-needed\", \"answers\": \"yes\"}"
            })
    void whether_a_step_applies_may_depend_on_anything_else(String applies) {
        assertThat(applying(applies).processProblems()).isEmpty();
    }

    private static Sample applying(String applies) {
        String why = "\"why\": \"Our questions set us apart.\",";
        return Sample.process().with(why, why + " \"appliesWhen\": " + applies + ",");
    }

    @Test
    void two_ways_to_one_requirement_are_no_circle() {
        assertThat(Sample.process()
                        .with(
                                "{\"decidedBy\": \"credit-check\"}",
                                "{\"allOf\": [{\"requirement\": \"discovery-held\"}, {\"requirement\": \"hold-discovery\"}]}")
                        .processProblems())
                .isEmpty();
    }
}
