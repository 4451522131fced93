package io.salesprocess.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.facts.Opportunity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactsFromCrmTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/salesprocess/examples/crm/salesforce");

    @Test
    void answers_of_a_crm_become_deals() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("records"))) {
            List<Path> answers = files.sorted().toList();

            assertThat(FactsFromCrm.deals(FOLDER.resolve("profile.json"), answers))
                    .extracting(Opportunity::id)
                    .containsExactly("006Aa00000000A1");
        }
    }
}
