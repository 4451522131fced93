package io.salesprocess.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.examples.Examples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LintCommandTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/io/salesprocess/examples");

    @TempDir
    private Path folder = Path.of("");

    private Path changed(String text, String instead) throws IOException {
        Path file = folder.resolve("changed.json");
        String process = Files.readString(Examples.processFile());
        assertThat(process).contains(text);
        return Files.writeString(file, process.replace(text, instead));
    }

    @Test
    void as_text_json_and_sarif_it_tells_the_same_problems() throws IOException {
        String file = changed("\"fields\":", "\"felds\":").toString();

        Run text = Run.of("lint", file);
        Run json = Run.of("lint", file, "--format", "json");
        Run sarif = Run.of("lint", file, "--format", "sarif");

        assertThat(List.of(text.status(), json.status(), sarif.status())).containsOnly(2);
        assertThat(text.out()).contains("/felds rejected unknown-key");
        assertThat(json.out()).contains("\"code\": \"unknown-key\"").contains("\"pointer\": \"/felds\"");
        assertThat(sarif.out()).contains("\"ruleId\": \"unknown-key\"").contains("\"version\": \"2.1.0\"");
    }

    @Test
    void an_error_ends_with_1_and_advice_with_0() throws IOException {
        assertThat(Run.of("lint", Examples.processFile().toString()).status()).isZero();
        assertThat(Run.of(
                                "lint",
                                changed("\"doneWhen\": {\"field\": \"leadSource\"}", "\"mustStillHold\": true")
                                        .toString())
                        .status())
                .isEqualTo(1);
    }

    @Test
    void the_version_before_is_compared_where_it_is_named() throws IOException {
        String now = changed("\"name\": \"Complex sale to a new customer\"", "\"name\": \"Another sale\"")
                .toString();
        String before = Examples.processFile().toString();

        assertThat(Run.of("lint", now).out()).doesNotContain("version-reused");
        Run run = Run.of("lint", now, "--previous", before);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("/version error version-reused");
    }

    @Test
    void a_version_before_that_is_not_there_ends_with_2() {
        Run run = Run.of("lint", Examples.processFile().toString(), "--previous", "nowhere.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file 'nowhere.json'.");
    }

    static List<Path> processes() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(LintCommandTest::definition)
                    .sorted()
                    .toList();
        }
    }

    private static boolean definition(Path file) {
        try {
            String json = Files.readString(file);
            return json.contains("\"schemaVersion\"") && !json.contains("\"family\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void no_process_among_the_examples_has_an_error(Path process) {
        assertThat(Run.of("lint", process.toString()))
                .satisfies(run -> assertThat(run.status()).as(run.out()).isZero());
    }
}
