package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.family.FamilyMember;
import io.salesprocess.model.family.ProcessFamily;
import io.salesprocess.model.json.Effect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide shows definitions as they grow, and lint says of each what the guide tells. */
class GuideTest {
    private static final Pattern STEP = Pattern.compile("(?s)```json\n(.*?)```.*?```text\n(.*?)```");

    @Test
    void lint_says_of_each_definition_what_the_guide_tells() throws IOException {
        String guide = Files.readString(Path.of("docs/defining-a-process.md"));
        List<MatchResult> steps = STEP.matcher(guide).results().toList();
        assertThat(steps).hasSize(3).allSatisfy(step -> assertThat(lint(step.group(1)))
                .isEqualTo(step.group(2)));
    }

    @Test
    void the_family_is_read_and_takes_its_shared_criterion_into_both_processes() throws IOException {
        ProcessFamily family = family(block("family"));

        assertThat(family.members())
                .extracting(FamilyMember::process)
                .allSatisfy(process -> assertThat(process.stages().get(0).exitCriteria())
                        .extracting(Criterion::id)
                        .contains("offer-sent"))
                .extracting(process -> process.stages()
                        .get(0)
                        .exitCriteria()
                        .get(1)
                        .obligation()
                        .spelled())
                .containsExactly("must", "should");
        assertThat(SalesJson.lint(block("family").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty()
                .allMatch(problem -> problem.effect() == Effect.ADVICE);
    }

    @Test
    void the_new_version_finds_its_place_in_the_family() throws IOException {
        String end = "\n  ],\n  \"selection\"";
        ProcessFamily family = family(block("family").replace(end, ",\n" + block("version") + end));

        FamilyMember newest = family.members().get(2);
        assertThat(newest.process().version()).isEqualTo("2");
        assertThat(family.before(newest).map(FamilyMember::process).map(SalesProcess::version))
                .contains("1");
    }

    private static ProcessFamily family(String json) {
        return SalesJson.readFamily(json.getBytes(StandardCharsets.UTF_8), "family");
    }

    private static String block(String kind) throws IOException {
        return Pattern.compile("(?s)```json " + kind + "\n(.*?)```")
                .matcher(Files.readString(Path.of("docs/defining-a-process.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String lint(String definition) {
        String said = SalesJson.lint(definition.getBytes(StandardCharsets.UTF_8)).stream()
                .map(problem -> problem.code() + " " + problem.pointer() + ": " + problem.message() + "\n")
                .collect(Collectors.joining());
        return said.isEmpty() ? "nothing to say\n" : said;
    }
}
