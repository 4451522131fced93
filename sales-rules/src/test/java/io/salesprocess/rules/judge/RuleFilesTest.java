package io.salesprocess.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule files read as a specification. */
class RuleFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/salesprocess/rules");
    private static final Pattern RULE =
            Pattern.compile("rule \"([^\"]+)\"\\nwhen\\n(.*?)\\nthen\\n(.*?)\\nend", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[A-Z][^.\"]*( [^ ]+){4,}[^.]");
    private static final Pattern ONE_CALL = Pattern.compile(
            "    decisions\\.[a-zA-Z]+\\(\\$[a-z]+(, [A-Z][A-Za-z]+\\.[A-Z_]+|, \\$[a-z]+\\.[a-zA-Z]+\\(\\))*\\);");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|agenda-group|activation-group|no-loop|lock-on-active|modify|update|insert|insertLogical|delete|retract|eval|exists|forall|accumulate|function|query|import function)\\b");

    private record Written(String file, String name, String when, String then) {
        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream();
        }
    }

    static Stream<Written> rules() throws IOException {
        List<Written> rules = new ArrayList<>();
        for (Path file : files().toList()) {
            Matcher matcher = RULE.matcher(Files.readString(file));
            while (matcher.find()) {
                rules.add(new Written(
                        file.getFileName().toString(), matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return rules.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_begins_with_what_counts_and_what_does_not(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).startsWith("// ").endsWith(".");
        assertThat(lines).contains("package io.salesprocess.rules;");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_uses_nothing_of_the_engine_but_patterns(Path file) throws IOException {
        String code = Files.readString(file).replaceAll("//[^\\n]*", "").replaceAll("\"[^\"]*\"", "");
        assertThat(FORBIDDEN.matcher(code).results().map(result -> result.group(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_named_by_a_sentence(Written rule) {
        assertThat(rule.name()).matches(SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_looks_at_one_situation_and_says_one_thing(Written rule) {
        assertThat(rule.then()).matches(ONE_CALL);
        assertThat(rule.when().strip()).startsWith("$").doesNotContain("\n    $");
    }

    @Test
    void no_two_rules_have_one_name() throws IOException {
        assertThat(rules().map(Written::name)).doesNotHaveDuplicates();
    }

    @Test
    void every_written_rule_is_compiled() throws IOException {
        List<String> compiled =
                RuleBook.load("io.salesprocess", "sales-rules", getClass().getClassLoader()).getKiePackages().stream()
                        .flatMap(each -> each.getRules().stream())
                        .map(org.kie.api.definition.rule.Rule::getName)
                        .toList();
        assertThat(rules().map(Written::name)).containsExactlyInAnyOrderElementsOf(compiled);
    }
}
