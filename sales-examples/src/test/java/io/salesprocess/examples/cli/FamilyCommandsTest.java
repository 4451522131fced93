package io.salesprocess.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a family is named in the place of a process, each deal is held against the process that it follows. */
class FamilyCommandsTest {
    private static final String FAMILY = "src/main/resources/io/salesprocess/examples/family.json";
    private static final String RENEWAL = "{\"id\": \"again\", \"created\": \"2025-02-01\", \"owner\": \"rep-1\", "
            + "\"claimedStage\": \"review\", \"fields\": {\"kind\": \"renewal\"}, \"activities\": [], \"documents\": [], "
            + "\"people\": [], \"waivers\": [], "
            + "\"amount\": {\"value\": {\"amount\": \"900\", \"currency\": \"EUR\"}, \"at\": \"2025-02-01\"}}";
    private static final String NEW = RENEWAL.replace("again", "first")
            .replace("\"claimedStage\": \"review\"", "\"claimedStage\": \"demo\"")
            .replace("\"kind\": \"renewal\"", "\"kind\": \"new\"");
    private static final String NAMED =
            RENEWAL.replace("\"owner\"", "\"process\": {\"id\": \"renewal\", \"version\": \"2\"}, \"owner\"");
    private static final String UNTOLD = RENEWAL.replace("\"fields\": {\"kind\": \"renewal\"}", "\"fields\": {}");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_deal_is_inspected_against_the_process_that_its_fields_select() throws IOException {
        assertThat(inspect(RENEWAL).out())
                .contains("Renewal, version 1 (selected by the deal's fields), as of 2025-03-14 12:00")
                .contains("review-held")
                .doesNotContain("demo-held");
        assertThat(inspect(NEW).out())
                .contains("New business, version 1 (selected by the deal's fields)")
                .contains("demo-held")
                .doesNotContain("review-held");
    }

    @Test
    void a_deal_that_names_its_process_follows_that_one() throws IOException {
        assertThat(inspect(NAMED).out()).contains("Renewal, version 2 (which the deal names)");
    }

    @Test
    void one_deal_as_json_names_its_process_and_version() throws IOException {
        assertThat(inspect(RENEWAL, "--format", "json").out())
                .startsWith("{\n  \"opportunity\": \"again\",\n")
                .contains("\"process\": {\n    \"id\": \"renewal\",\n    \"version\": \"1\"\n  },");
    }

    @Test
    void deals_of_several_processes_stand_in_one_table_for_each() throws IOException {
        String out = inspect(RENEWAL + "\n" + NEW + "\n" + NAMED.replace("again", "later"))
                .out();

        assertThat(out.lines().filter(line -> line.contains(", as of ")))
                .containsExactly(
                        "New business, version 1, as of 2025-03-14 12:00, Europe/Berlin",
                        "Renewal, version 1, as of 2025-03-14 12:00, Europe/Berlin",
                        "Renewal, version 2, as of 2025-03-14 12:00, Europe/Berlin");
        assertThat(out).containsSubsequence("first ", "again ", "later ");
    }

    @Test
    void deals_of_several_processes_as_json_are_summed_up_by_process() throws IOException {
        assertThat(inspect(RENEWAL + "\n" + NEW, "--format", "json").out())
                .containsSubsequence("\"inspections\"", "\"renewal\"", "\"new-business\"", "\"summary\"")
                .containsSubsequence(
                        "\"amounts\"",
                        "\"id\": \"new-business\"",
                        "\"currency\": \"EUR\"",
                        "\"id\": \"renewal\"",
                        "\"currency\": \"EUR\"",
                        "\"withoutAmount\": 0");
    }

    @Test
    void a_deal_whose_process_cannot_be_told_is_bad_input_and_the_others_are_inspected() throws IOException {
        Run run = inspect(UNTOLD + "\n" + NEW);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("first ");
        assertThat(run.err()).contains("no-process").contains("cannot be told before these fields are loaded: kind.");
    }

    @Test
    void a_deal_for_which_no_process_is_is_bad_input() throws IOException {
        Path family = folder.resolve("family.json");
        Files.writeString(
                family, Files.readString(Path.of(FAMILY)).replace("}, {\"process\": \"new-business\"}]", "}]"));

        Run run = run("inspect", family.toString(), NEW);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("No process of the family 'house-of-deals' is for the opportunity 'first'.");
    }

    @Test
    void a_deal_of_a_process_that_the_family_does_not_have_is_rejected() throws IOException {
        Run run = inspect(NAMED.replace("\"id\": \"renewal\"", "\"id\": \"resale\""));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("follows the process 'resale', not 'new-business' or 'renewal'.");
        assertThat(inspect(NAMED.replace("\"version\": \"2\"", "\"version\": \"9\""))
                        .err())
                .contains("has no version '9' of the process 'renewal'.");
    }

    @Test
    void the_gate_is_that_of_the_process_which_the_deal_follows() throws IOException {
        Run text = run("gate", FAMILY, RENEWAL, "--stage", "won");
        Run json = run("gate", FAMILY, RENEWAL, "--stage", "won", "--format", "json");

        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out())
                .contains("may it enter Won")
                .contains("Renewal, version 1 (selected by the deal's fields)")
                .contains("review-held");
        assertThat(json.out())
                .startsWith("{\n  \"opportunity\": \"again\",\n")
                .containsSubsequence("\"id\": \"renewal\"", "\"version\": \"1\"", "\"stage\": \"won\"");
    }

    @Test
    void a_stage_that_only_another_process_has_is_bad_input_for_the_deal() throws IOException {
        Run run = run("gate", FAMILY, RENEWAL, "--stage", "demo");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("The process 'renewal', version 1, which the opportunity follows, has no stage 'demo'.");
        assertThat(run("gate", FAMILY, RENEWAL, "--stage", "demoo").err())
                .contains("The family 'house-of-deals' has no stage 'demoo'. Maybe 'demo'.");
    }

    @Test
    void show_shows_every_process_or_the_stage_of_those_that_have_it() {
        assertThat(Run.of("show", FAMILY).out())
                .containsSubsequence("New business, version 1", "Renewal, version 1", "Renewal, version 2");
        assertThat(Run.of("show", FAMILY, "--stage", "review").out())
                .containsSubsequence("renewal, version 1\n", "renewal, version 2\n", "in time")
                .doesNotContain("new-business");
    }

    @Test
    void witness_looks_for_a_deal_in_every_process() {
        Run run = Run.of("witness", FAMILY);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                new-business, version 1
                  demo: can be reached
                renewal, version 1
                  review: can be reached
                renewal, version 2
                  review: can be reached
                """);
    }

    @Test
    void witnesses_of_a_family_are_deals_that_can_be_inspected() throws IOException {
        Run witness = Run.of("witness", FAMILY, "--stage", "review");
        Run inspected = run("inspect", FAMILY, witness.out(), "--format", "json");

        assertThat(witness.out()).startsWith("[\n");
        assertThat(inspected.err()).isEmpty();
        assertThat(inspected.out()).contains("\"inspected\": 2").contains("\"verifiedStage\": \"review\"");
    }

    private Run inspect(String deals, String... more) throws IOException {
        return run("inspect", FAMILY, deals, more);
    }

    private Run run(String command, String family, String deals, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("deals.jsonl"), deals);
        List<String> arguments =
                new ArrayList<>(List.of(command, "--process", family, "--opportunity", file.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }
}
