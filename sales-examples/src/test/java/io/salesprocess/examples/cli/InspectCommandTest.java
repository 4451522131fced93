package io.salesprocess.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.examples.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {
    private static final String PROCESS = Examples.processFile().toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_deal_that_is_where_it_claims_to_be_ends_with_0() {
        assertThat(inspect("demo-held").status()).isZero();
    }

    @Test
    void a_deal_that_claims_too_much_ends_with_1() {
        assertThat(inspect("demo-only-booked").status()).isEqualTo(1);
    }

    @Test
    void fail_on_never_ends_with_0_whatever_is_found() {
        assertThat(inspect("demo-only-booked", "--fail-on", "never").status()).isZero();
    }

    @Test
    void one_deal_as_json_is_one_object() {
        Run run = inspect("demo-only-booked", "--format", "json");

        assertThat(run.out())
                .startsWith("{\n  \"opportunity\": \"demo-only-booked\",\n")
                .contains("\"claimedStage\": \"proof\"")
                .contains("\"verifiedStage\": \"demo\"")
                .endsWith("}\n");
    }

    @Test
    void many_deals_as_json_are_inspections_rejected_and_a_summary() throws IOException {
        Run run = run(lines("demo-held", "demo-only-booked"), "--format", "json");

        assertThat(run.out())
                .startsWith("{\n  \"inspections\": [\n")
                .contains("\"rejected\": []")
                .contains("\"currency\": \"EUR\"")
                .contains("\"inspected\": 2");
    }

    @Test
    void many_deals_may_stand_in_an_array() throws IOException {
        Path array = folder.resolve("array.json");
        Files.writeString(
                array,
                "[" + Files.readString(Examples.dealFile("demo-held")) + ","
                        + Files.readString(Examples.dealFile("demo-lapsed")) + "]");

        assertThat(run(array).out()).contains("demo-held ").contains("demo-lapsed ");
    }

    @Test
    void many_deals_may_stand_in_a_folder() {
        assertThat(run(Examples.dealFolder()).out())
                .contains("claimed-too-early ")
                .contains("story-waived ");
    }

    @Test
    void a_folder_without_deals_is_bad_input() {
        Run run = run(folder);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("has no file that ends in .json.");
    }

    @Test
    void one_bad_record_is_rejected_and_the_others_are_inspected() throws IOException {
        Path file = folder.resolve("three.jsonl");
        Files.write(file, List.of(line("demo-held"), "{\"id\": \"broken\", \"colour\": 1}", line("demo-only-booked")));

        Run run = run(file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("demo-held ").contains("demo-only-booked ");
        assertThat(run.err()).contains("three.jsonl:2:").contains("colour");
    }

    @Test
    void a_deal_of_another_process_is_rejected_with_a_sentence() throws IOException {
        Path file = folder.resolve("other.json");
        Files.writeString(
                file, Files.readString(Examples.dealFile("demo-held")).replace("\"complex-sale\"", "\"simple-sale\""));

        Run run = run(file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("The opportunity 'demo-held' follows the process 'simple-sale', not 'complex-sale'.");
    }

    @Test
    void a_date_as_of_is_the_end_of_that_day_in_the_zone_of_the_process() {
        assertThat(inspect("demo-held", "--as-of", "2025-03-14").out())
                .contains("as of end of 2025-03-14, Europe/Berlin");
        assertThat(inspect("demo-held", "--as-of", "2025-03-14", "--format", "json")
                        .out())
                .contains("\"asOf\": \"2025-03-14T22:59:59.999999999Z\"");
    }

    @Test
    void without_as_of_the_clock_is_read_and_echoed() {
        assertThat(inspect("demo-held").out()).contains("as of 2025-03-14 12:00, Europe/Berlin");
    }

    @Test
    void a_moment_without_offset_is_refused_with_a_remedy() {
        Run run = inspect("demo-held", "--as-of", "2025-03-14T12:00:00");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'2025-03-14T12:00:00' is no date and no moment. Write 2025-03-14 or");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        Run run = run(folder.resolve("nowhere.json"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no file").contains("nowhere.json");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_process_that_cannot_be_read_is_told_line_by_line() throws IOException {
        Path process = folder.resolve("process.json");
        Files.writeString(process, "{\"schemaVersion\": \"1\", \"stagges\": []}");

        Run run = Run.of("inspect", "--process", process.toString(), "--opportunity", "any.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("process.json:1:").contains("Maybe 'stages'");
    }

    private static Run inspect(String deal, String... more) {
        return run(Examples.dealFile(deal), more);
    }

    private static Run run(Path opportunity, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("inspect", "--process", PROCESS, "--opportunity", opportunity.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Path lines(String... deals) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String deal : deals) {
            lines.add(line(deal));
        }
        return Files.write(folder.resolve("deals.jsonl"), lines);
    }

    private static String line(String deal) throws IOException {
        return Files.readString(Examples.dealFile(deal)).replace('\n', ' ');
    }
}
