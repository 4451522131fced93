package io.salesprocess.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.examples.Examples;
import io.salesprocess.examples.cli.Run;
import io.salesprocess.examples.embed.QuickStart;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.text.English;
import io.salesprocess.model.value.Named;
import io.salesprocess.rules.Remarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What the README shows is so")
class ReadmeTest {
    private static final Readme README = Readme.read();
    private static final Pattern RUN = Pattern.compile("java -jar sales-examples/target/sales-process.jar (.*)");
    private static final Path RULES = Path.of("src/main/resources/io/salesprocess/examples/rules/house-rules.drl");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_first_command_ends_with_0_and_prints_what_is_shown_below_it() {
        String command = README.blocks("sh").get(0);

        assertThat(command.lines()).hasSize(1);
        assertThat(command).startsWith("mvn -B -ntp -q -DskipTests package && java -jar ");
        Run run = runs(command).findFirst().orElseThrow();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(README.blocks("text").get(0));
    }

    @Test
    void the_second_command_is_what_continuous_integration_calls() {
        String command = README.blocks("sh").get(1);

        assertThat(command.lines()).hasSize(1);
        assertThat(Readme.file(Path.of("../.ci/run"))).endsWith("\n" + command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_line_works(String command) {
        Run run = runs(command).findFirst().orElseThrow();

        assertThat(run.status()).as(run.err()).isLessThan(2);
        assertThat(run.out()).isNotEmpty();
    }

    static Stream<String> commands() {
        return README.blocks("sh").stream().flatMap(String::lines).filter(line -> RUN.matcher(line)
                .find());
    }

    @Test
    void the_gate_decision_is_the_one_shown() {
        String process = Examples.processFile().toString();
        String deal = Examples.dealFile("demo-only-booked").toString();

        assertThat(Run.of("gate", "--process", process, "--opportunity", deal, "--stage", "proof", "--format", "json")
                        .out())
                .isEqualTo(README.blocks("json").get(2));
    }

    @Test
    void the_quick_start_prints_what_is_shown() throws IOException {
        Files.writeString(
                folder.resolve("short-sale.json"), README.blocks("json").get(0));
        Files.writeString(folder.resolve("deal-1.json"), README.blocks("json").get(1));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        QuickStart.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo(README.blocks("text").get(1));
    }

    @Test
    void lint_says_of_a_wrong_process_what_is_shown() throws IOException {
        Path wrong = folder.resolve("short-sale.json");
        Files.writeString(wrong, README.blocks("json").get(0).replace("\"exitCriteria\"", "\"exitCritera\""));

        assertThat(Run.of("lint", wrong.toString()).out().replace(folder + "/", ""))
                .isEqualTo(README.blocks("text").get(2));
    }

    @Test
    void every_snippet_of_java_stands_in_a_compiled_source() {
        assertThat(README.blocks("java")).isNotEmpty().isSubsetOf(Regions.all());
    }

    @Test
    void the_rules_shown_are_the_rules_compiled() {
        assertThat(Readme.file(RULES)).endsWith(README.blocks("drl").get(0));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void every_condition_is_read_and_means_what_stands_beside_it(Readme.Row row) {
        String json = Readme.file(Examples.processFile())
                .replace("\"doneWhen\": {\"field\": \"leadSource\"}", "\"doneWhen\": " + row.code());
        SalesProcess process = SalesJson.readProcess(json.getBytes(StandardCharsets.UTF_8), "process.json");
        Requirement host = process.stages().get(0).steps().get(0).actions().get(2);

        assertThat(English.of(process).condition(host.doneWhen().orElseThrow())).isEqualTo(row.meaning());
    }

    static List<Readme.Row> conditions() {
        return README.table("What a process can ask");
    }

    @Test
    void all_shortfalls_findings_and_problems_are_listed() {
        assertThat(codes("Shortfalls")).containsExactly(spelled(Shortfall.values()));
        assertThat(codes("Findings")).containsExactly(spelled(FindingCode.values()));
        assertThat(codes("Problems with JSON")).containsExactly(spelled(ProblemCode.values()));
    }

    @Test
    void everything_that_a_rule_of_an_application_can_say_is_listed() {
        assertThat(codes("Rules of your own"))
                .map(call -> call.replaceFirst("remarks\\.([a-zA-Z]+)\\(.*", "$1"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Remarks.class.getMethods())
                        .map(Method::getName)
                        .toList());
    }

    @Test
    void problems_are_parted_into_errors_advice_and_what_rejects_as_is_said_below_them() {
        assertThat(Stream.of(ProblemCode.values()).filter(code -> code.effect() == Effect.ERROR))
                .containsExactlyElementsOf(EnumSet.range(ProblemCode.DONE_NOT_DEFINED, ProblemCode.BOOKING_AS_PROOF));
        assertThat(Stream.of(ProblemCode.values()).filter(code -> code.effect() == Effect.ADVICE))
                .containsExactlyElementsOf(EnumSet.range(ProblemCode.NOTHING_TO_ENTER, ProblemCode.ABOUT_ITS_OWN_KIND));
    }

    @Test
    void the_dependency_is_the_one_that_is_built() {
        String pom = Readme.file(Path.of("../pom.xml"));
        String dependency = README.blocks("xml").get(0);

        assertThat(dependency).contains("<artifactId>sales-rules</artifactId>");
        assertThat(dependency.lines().map(String::strip).filter(line -> line.startsWith("<version>")))
                .allMatch(pom::contains);
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(Pattern.compile("\\]\\(([^)#]+)\\)")
                        .matcher(README.text())
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !link.startsWith("https://")))
                .isNotEmpty()
                .allMatch(link -> Files.exists(Path.of("..").resolve(link)));
    }

    private static Stream<Run> runs(String command) {
        return RUN.matcher(command)
                .results()
                .map(run -> Run.of(Stream.of(run.group(1).split(" "))
                        .map(word -> word.replaceFirst("^sales-examples/", ""))
                        .toArray(String[]::new)));
    }

    private static List<String> codes(String heading) {
        return README.table(heading).stream().map(Readme.Row::code).toList();
    }

    private static String[] spelled(Named[] names) {
        return Stream.of(names).map(Named::spelled).toArray(String[]::new);
    }
}
