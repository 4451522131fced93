package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static String lint(String definition) {
        String said = SalesJson.lint(definition.getBytes(StandardCharsets.UTF_8)).stream()
                .map(problem -> problem.code() + " " + problem.pointer() + ": " + problem.message() + "\n")
                .collect(Collectors.joining());
        return said.isEmpty() ? "nothing to say\n" : said;
    }
}
