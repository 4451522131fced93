package io.salesprocess.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.value.Alteration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was changed in the requirements for one opportunity, and which keys go with which change. */
class ReadPathwayTest {
    private static final String REQUIREMENT = "\"requirement\": \"demo-held\"";
    private static final String STEP = "\"step\": {\"id\": \"s\", \"name\": \"S\"}";
    private static final String STAGE = "\"stage\": \"demo\"";
    private static final String AFTER = "\"after\": \"demo-held\"";

    private static String change(String change, String... keys) {
        return "{\"id\": \"p\", \"change\": \"" + change + "\", " + String.join(", ", keys)
                + ", \"reason\": \"So\", \"by\": \"boss\", \"at\": \"2025-01-22\"}";
    }

    private static byte[] with(String... changes) {
        return ("{\"id\": \"o\", \"pathway\": [" + String.join(", ", changes) + "]}").getBytes(UTF_8);
    }

    private static Opportunity read(String... changes) {
        return SalesJson.readOpportunity(with(changes), "opportunity.json");
    }

    private static List<String> problems(String... changes) {
        return Sample.opportunityProblems(with(changes)).stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static String key(String name) {
        return switch (name) {
            case "requirement" -> REQUIREMENT;
            case "step" -> STEP;
            case "stage" -> STAGE;
            default -> AFTER;
        };
    }

    @Test
    void each_change_of_the_sample_is_read_in_order() {
        assertThat(SalesJson.readOpportunity(Sample.opportunity().bytes(), "o").pathway())
                .extracting(PathwayChange::change, PathwayChange::requirement, change -> change.step()
                        .map(step -> step.id()))
                .containsExactly(
                        tuple(Alteration.ADD, Optional.empty(), Optional.of("data-check")),
                        tuple(Alteration.DROP, Optional.of("people-known"), Optional.empty()),
                        tuple(Alteration.REPLACE, Optional.of("findings-sent"), Optional.of("findings-told")),
                        tuple(Alteration.MOVE, Optional.of("budget-known"), Optional.empty()));
    }

    @Test
    void a_change_that_is_written_and_read_is_the_same() {
        Opportunity read = read(
                change("add", STEP, STAGE, AFTER), change("drop", REQUIREMENT).replace("\"p\"", "\"q\""));

        assertThat(SalesJson.readOpportunity(SalesJson.write(read).getBytes(UTF_8), "again"))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "add, step stage",
        "add, step after",
        "add, step stage after",
        "drop, requirement",
        "replace, requirement step",
        "move, requirement stage",
        "move, requirement after",
        "move, requirement stage after"
    })
    void the_keys_that_go_with_a_change(String change, String keys) {
        assertThat(problems(change(change, keys(keys)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "add, stage",
        "add, step",
        "drop, stage",
        "drop, step",
        "drop, after",
        "replace, requirement",
        "replace, step",
        "move, stage",
        "move, requirement"
    })
    void a_change_without_a_key_that_it_needs_is_rejected(String change, String keys) {
        assertThat(problems(change(change, keys(keys)))).contains("missing-key /pathway/0");
    }

    @ParameterizedTest
    @CsvSource({
        "add, step stage requirement, requirement",
        "drop, requirement step, step",
        "drop, requirement stage, stage",
        "drop, requirement after, after",
        "replace, requirement step stage, stage",
        "replace, requirement step after, after",
        "move, requirement stage step, step"
    })
    void a_key_that_does_not_go_with_the_change_is_rejected(String change, String keys, String superfluous) {
        assertThat(problems(change(change, keys(keys)))).containsExactly("wrong-keys /pathway/0/" + superfluous);
    }

    @Test
    void a_change_that_is_none_gets_one_problem() {
        assertThat(problems(change("skip", REQUIREMENT))).containsExactly("unknown-word /pathway/0/change");
    }

    @Test
    void what_is_wrong_within_a_step_is_told_at_its_place() {
        assertThat(problems(change("add", STEP.replace("\"name\"", "\"nam\""), STAGE)))
                .containsExactly("missing-key /pathway/0/step", "unknown-key /pathway/0/step/nam");
    }

    @ParameterizedTest
    @CsvSource({"\"reason\": \"So\"", "\"by\": \"boss\"", "\"at\": \"2025-01-22\""})
    void a_change_says_why_who_and_when(String key) {
        assertThat(problems(change("drop", REQUIREMENT).replace(", " + key, "")))
                .containsExactly("missing-key /pathway/0");
    }

    @Test
    void two_different_changes_with_one_id_are_rejected() {
        assertThat(problems(change("drop", REQUIREMENT), change("add", STEP, STAGE)))
                .containsExactly("duplicate-id /pathway/1/id");
    }

    @Test
    void a_change_that_is_told_twice_in_the_same_words_is_one() {
        assertThat(read(change("add", STEP, STAGE), change("add", STEP, STAGE)).pathway())
                .hasSize(1);
    }

    @Test
    void a_pathway_that_is_absent_was_not_loaded_and_an_empty_one_is_complete() {
        assertThat(read().coverage(Part.PATHWAY)).isEqualTo(Coverage.COMPLETE);
        assertThat(SalesJson.readOpportunity("{\"id\": \"o\"}".getBytes(UTF_8), "o")
                        .coverage(Part.PATHWAY))
                .isEqualTo(Coverage.NOT_LOADED);
    }

    @Test
    void a_problem_names_the_change() {
        Problem problem = Sample.opportunityProblems(with(change("drop", REQUIREMENT, STAGE)))
                .get(0);

        assertThat(problem.message()).isEqualTo("The key 'stage' does not go with 'drop'.");
        assertThat(problem.remedy()).contains("Leave it out, or say another change.");
    }

    private static String[] keys(String names) {
        return List.of(names.split(" ")).stream().map(ReadPathwayTest::key).toArray(String[]::new);
    }
}
