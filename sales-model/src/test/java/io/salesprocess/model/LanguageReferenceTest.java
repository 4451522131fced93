package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.text.English;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the language reference is read, and comes out as it says there. */
class LanguageReferenceTest {
    private static final Path REFERENCE = Path.of("docs/language.md");
    private static final Pattern PROCESS = Pattern.compile("(?s)```json process\n(.*?)```");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json( wrong)?\n(.*?)```\n> ([^\n]*)");

    @TestFactory
    Stream<DynamicTest> each_example_comes_out_as_told() throws IOException {
        String reference = Files.readString(REFERENCE);
        return examples(reference).stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.group(2).strip(), () -> assertThat(answer(reference, example))
                                .isEqualTo(example.group(3))));
    }

    @Test
    void no_example_stands_without_an_answer() throws IOException {
        String reference = Files.readString(REFERENCE);
        long blocks = Pattern.compile("(?m)^```json( wrong)?$")
                .matcher(reference)
                .results()
                .count();
        assertThat(examples(reference)).hasSizeGreaterThan(40).hasSize((int) blocks);
    }

    private static List<MatchResult> examples(String reference) {
        return EXAMPLE.matcher(reference).results().toList();
    }

    private static String answer(String reference, MatchResult example) {
        String condition = example.group(2).strip();
        String definition = PROCESS.matcher(reference)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace(
                        "\"stages\": [\n    {\"id\": \"demo\"",
                        "\"stages\": [\n    {\"id\": \"example\", \"name\": \"Example\", \"entryCriteria\": [{\"id\": \"example\", "
                                + "\"name\": \"Example\", \"doneWhen\": " + condition + "}]}, {\"id\": \"demo\"");
        try {
            SalesProcess process = SalesJson.readProcess(definition.getBytes(StandardCharsets.UTF_8), "example");
            return English.of(process)
                    .condition(process.stages()
                            .get(0)
                            .entryCriteria()
                            .get(0)
                            .doneWhen()
                            .orElseThrow());
        } catch (InvalidJsonException invalid) {
            return invalid.problems().stream()
                    .map(Problem::code)
                    .map(code -> "`" + code + "`")
                    .findFirst()
                    .orElseThrow();
        }
    }
}
