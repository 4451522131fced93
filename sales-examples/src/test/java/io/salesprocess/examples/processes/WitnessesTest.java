package io.salesprocess.examples.processes;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.examples.Examples;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.Witness;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WitnessesTest {
    private static final Instant AS_OF = Instant.parse("2026-01-15T12:00:00Z");

    @Test
    void every_stage_of_the_complex_sale_can_be_reached() {
        assertThat(witnesses(Examples.processFile())).isNotEmpty().allSatisfy(witness -> assertThat(witness.hindered())
                .isEmpty());
    }

    @Test
    void nine_in_ten_stages_of_the_published_processes_have_a_witness() throws IOException {
        List<Witness> all = new ArrayList<>();
        try (Stream<Path> files = java.nio.file.Files.walk(Files.definition(""))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .forEach(file -> all.addAll(witnesses(file)));
        }

        List<Witness> lacking = all.stream().filter(one -> !one.reached()).toList();

        assertThat(lacking)
                .as("%d of %d stages have no witness", lacking.size(), all.size())
                .hasSizeLessThanOrEqualTo(all.size() / 10);
    }

    private static List<Witness> witnesses(Path file) {
        SalesProcess process = SalesJson.readProcess(file);
        return Inspector.of(process).witnesses(AS_OF);
    }
}
