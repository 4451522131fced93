package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors read says of the structure of a definition what the library says of it. */
class ProcessSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/io/salesprocess/model/sales-process.schema.json");
    private static final Path EXAMPLES = Path.of("../sales-examples/src/main/resources/io/salesprocess/examples");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MUTANTS = Integer.getInteger("mutants", 8);
    private static final Schema SCHEMA_OF_A_PROCESS = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(SalesJson.processSchema(), InputFormat.JSON);

    static Stream<Path> definitions() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.toString().contains("processes") || file.endsWith("complex-sale.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void the_schema_beside_the_code_is_the_one_that_reads_definitions() throws IOException {
        if (Boolean.getBoolean("write.schema")) {
            Files.writeString(SCHEMA, SalesJson.processSchema());
        }
        assertThat(SCHEMA).hasContent(SalesJson.processSchema());
    }

    @Test
    void every_key_says_what_it_means_and_gives_an_example() {
        JsonNode definitions = JSON.readTree(SalesJson.processSchema()).get("$defs");
        List<String> silent = new ArrayList<>();
        definitions.forEachEntry(
                (name, definition) -> definition.path("properties").forEachEntry((key, property) -> {
                    if (!property.has("description") || !property.has("examples")) {
                        silent.add(name + " " + key);
                    }
                }));
        assertThat(definitions.size()).isGreaterThan(50);
        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void a_definition_that_is_read_satisfies_it(Path definition) throws IOException {
        assertThat(SCHEMA_OF_A_PROCESS.validate(Files.readString(definition), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void a_damaged_definition_is_rejected_by_both_or_by_neither(Path definition) throws IOException {
        long seed = definition.getFileName().toString().hashCode();
        Random random = new Random(seed);
        for (int i = 0; i < MUTANTS; i++) {
            JsonNode mutant = JSON.readTree(Files.readString(definition));
            String damage = Damage.one(mutant, random);
            String json = JSON.writeValueAsString(mutant);
            assertThat(SCHEMA_OF_A_PROCESS.validate(json, InputFormat.JSON).isEmpty())
                    .as("seed %s, mutant %s: %s", seed, i, damage)
                    .isEqualTo(Damage.soundInStructure(json));
        }
    }
}
