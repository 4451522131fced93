package io.salesprocess.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.examples.Examples;
import io.salesprocess.examples.report.Ink;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final String PROCESS = Examples.processFile().toString();

    @Test
    void without_a_command_it_explains_its_usage_and_ends_with_2() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Say what to do").contains("Usage: sales-process");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspect", "gate", "show", "lint"})
    void a_command_without_its_options_explains_its_usage_and_ends_with_2(String command) {
        Run run = Run.of(command);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required").contains("Usage: sales-process " + command);
    }

    @Test
    void an_unknown_format_ends_with_2() {
        assertThat(Run.of("inspect", "--process", PROCESS, "--opportunity", "o.json", "--format", "xml")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void help_ends_with_0_and_lists_the_exit_statuses() {
        Run run = Run.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("inspect").contains("70");
    }

    @Test
    void gate_ends_with_0_where_the_deal_may_enter() {
        Run run = gate("demo-held", "proof");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("may it enter Proof").contains("Yes.");
    }

    @Test
    void gate_ends_with_1_and_names_the_blocker_where_it_may_not() {
        Run run = gate("demo-only-booked", "proof");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("No.").contains("demo-held (scheduled-only)");
    }

    @Test
    void gate_ends_with_1_where_that_cannot_be_told() {
        Run run = gate("demo-nobody-can-tell-who-came", "proof");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("That cannot be told.").contains("? demo-held (attendance-unknown)");
    }

    @Test
    void gate_as_json_is_the_decision() {
        assertThat(gate("demo-held", "proof", "--format", "json").out()).contains("\"answer\": \"open\"");
    }

    @Test
    void an_unknown_stage_ends_with_2_and_offers_the_nearest() {
        assertThat(gate("demo-held", "prof").status()).isEqualTo(2);
        assertThat(gate("demo-held", "prof").err())
                .contains("The process 'complex-sale' has no stage 'prof'. Maybe 'proof'.");
        assertThat(Run.of("show", PROCESS, "--stage", "demmo").err()).contains("Maybe 'demo'.");
    }

    @Test
    void show_is_a_checklist_with_why_and_done_when() {
        Run run = Run.of("show", PROCESS, "--stage", "demo");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("Demo")
                .contains("Nobody passes on a demo as well as we give it.")
                .doesNotContain("Discovery\n");
    }

    @Test
    void lint_of_a_sound_process_ends_with_0() {
        assertThat(Run.of("lint", PROCESS).status()).isZero();
    }

    @Test
    void contoso_finds_something() {
        Run run = Run.of("contoso");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("OP100018").contains("stage-skipped").contains("as of end of 2025-01-31, UTC");
    }

    @Test
    void contoso_reads_the_same_from_a_folder() {
        assertThat(Run.of("contoso", "src/main/resources/io/salesprocess/examples/contoso"))
                .isEqualTo(Run.of("contoso"));
    }

    @Test
    void an_extract_that_is_none_ends_with_2_and_a_sentence(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("opportunities.json"), "<html>");

        Run run = Run.of("contoso", folder.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("The extract cannot be read: it is no JSON.");
    }

    @Test
    void an_error_of_the_program_ends_with_70() {
        Clock broken = new Clock() {
            @Override
            public Instant instant() {
                throw new IllegalStateException("The clock stands still.");
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        StringWriter err = new StringWriter();

        int status = Main.run(
                new Host(broken, Ink.plain()),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "inspect",
                "--process",
                PROCESS,
                "--opportunity",
                Examples.dealFile("demo-held").toString());

        assertThat(status).isEqualTo(70);
        assertThat(err.toString()).contains("The program failed").contains("The clock stands still.");
    }

    private static Run gate(String deal, String stage, String... more) {
        String[] arguments = {
            "gate",
            "--process",
            PROCESS,
            "--opportunity",
            Examples.dealFile(deal).toString(),
            "--stage",
            stage
        };
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return Run.of(all);
    }
}
