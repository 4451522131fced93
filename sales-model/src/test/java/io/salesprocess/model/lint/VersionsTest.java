package io.salesprocess.model.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.Problem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
    private static Sound before() {
        return Sound.process().process("{\"version\": \"1\"}");
    }

    private static List<Problem> since(Sound before, Sound now) {
        return now.problems(Optional.of(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fields | {\"id\": \"size\", \"name\": \"Size\", \"type\": \"number\"} | {\"id\": \"size\", \"name\": \"Size\", \"type\": \"text\"}",
                "attributes | {\"id\": \"size\", \"name\": \"Size\", \"type\": \"number\"} | {\"id\": \"size\", \"name\": \"Size\", \"type\": \"text\"}",
                "roles | {\"id\": \"legal\", \"name\": \"Legal\", \"side\": \"ours\"} | {\"id\": \"legal\", \"name\": \"Legal\", \"side\": \"buyer\"}",
                "work | {\"id\": \"trial\", \"name\": \"Trial\", \"states\": [\"agreed\", \"passed\"]} | {\"id\": \"trial\", \"name\": \"Trial\", \"states\": [\"open\", \"closed\"]}",
            })
    void an_id_that_names_another_kind_of_thing_is_reused(String key, String then, String now) {
        String keys = "{\"" + key + "\": [%s]}";
        assertThat(SalesJson.lint(
                        SalesJson.readProcess(plain(keys.formatted(now), "2"), "now"),
                        SalesJson.readProcess(plain(keys.formatted(then), "1"), "then")))
                .filteredOn(problem -> problem.code().equals("id-reused"))
                .hasSize(1);
        assertThat(SalesJson.lint(
                        SalesJson.readProcess(plain(keys.formatted(then), "2"), "now"),
                        SalesJson.readProcess(plain(keys.formatted(then), "1"), "then")))
                .extracting(Problem::code)
                .doesNotContain("id-reused");
    }

    private static byte[] plain(String keys, String version) {
        return ("{\"schemaVersion\": \"1\", \"id\": \"p\", \"version\": \"" + version
                        + "\", \"name\": \"P\", \"zone\": \"UTC\", \"stages\": [{\"id\": \"s\", \"name\": \"S\"}], "
                        + keys.substring(1))
                .getBytes(UTF_8);
    }

    @Test
    void a_stage_that_became_one_of_a_track_is_told_where_it_stands_now() {
        String pilot = "{\"id\": \"pilot\", \"name\": \"Pilot\", \"why\": \"They try it.\"}";

        assertThat(since(
                        before().with(LintRule.Where.STAGE, pilot),
                        Sound.process()
                                .process("{\"tracks\": [{\"id\": \"technical\", \"name\": \"Technical\", \"stages\": ["
                                        + pilot + "]}]}")))
                .extracting(Problem::code, Problem::pointer, Problem::message)
                .containsExactly(tuple(
                        "id-reused",
                        "/tracks/0/stages/0/id",
                        "In version '1', 'pilot' was an open stage, and now it is a stage of a track."));
    }

    @Test
    void a_requirement_under_a_better_name_or_with_a_better_proof_is_the_same() {
        String first =
                "{\"id\": \"shown\", \"name\": \"Shown\", \"why\": \"x\", \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}}";
        String renamed = first.replace("Shown", "They have seen it twice");
        String proven = first.replace("2}", "3}");
        String other = renamed.replace("2}", "3}");

        assertThat(since(before().exitCriterion(first), Sound.process().exitCriterion(renamed)))
                .isEmpty();
        assertThat(since(before().exitCriterion(first), Sound.process().exitCriterion(proven)))
                .isEmpty();
        assertThat(since(before().exitCriterion(first), Sound.process().exitCriterion(other)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("meaning-changed", "/stages/1/exitCriteria/2/id"));
    }

    @Test
    void one_version_is_one_process() {
        assertThat(since(Sound.process(), Sound.process())).isEmpty();
        assertThat(since(Sound.process().process("{\"name\": \"Shorter sale\"}"), Sound.process()))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("version-reused", "/version"));
    }

    @Test
    void of_another_process_nothing_is_said() {
        assertThat(since(Sound.process().process("{\"id\": \"long-sale\", \"name\": \"Long sale\"}"), Sound.process()))
                .isEmpty();
    }
}
