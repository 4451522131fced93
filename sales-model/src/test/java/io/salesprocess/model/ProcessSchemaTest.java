package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.salesprocess.model.json.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The schema that editors read says of the structure of a definition what the library says of it. */
class ProcessSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/io/salesprocess/model/sales-process.schema.json");
    private static final Path EXAMPLES = Path.of("../sales-examples/src/main/resources/io/salesprocess/examples");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MUTANTS = Integer.getInteger("mutants", 8);
    private static final Schema SCHEMA_OF_A_PROCESS = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(SalesJson.processSchema(), InputFormat.JSON);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What the library finds in the structure alone; names, dates and numbers that cannot be are beyond a schema. */
    private static final Set<String> OF_THE_STRUCTURE = Set.of(
            "unknown-key",
            "missing-key",
            "wrong-keys",
            "wrong-type",
            "null-value",
            "unknown-word",
            "invalid-span",
            "invalid-moment",
            "invalid-id",
            "empty-list",
            "out-of-range",
            "unknown-schema-version",
            "more-problems");

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
            String damage = damage(mutant, random);
            String json = JSON.writeValueAsString(mutant);
            boolean read = SalesJson.lint(json.getBytes(StandardCharsets.UTF_8)).stream()
                    .map(Problem::code)
                    .noneMatch(OF_THE_STRUCTURE::contains);
            assertThat(SCHEMA_OF_A_PROCESS.validate(json, InputFormat.JSON).isEmpty())
                    .as("seed %s, mutant %s: %s", seed, i, damage)
                    .isEqualTo(read);
        }
    }

    /** Damages one object somewhere in the document, and tells how. */
    private static String damage(JsonNode document, Random random) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(document, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> keys = List.copyOf(object.propertyNames());
        String key = keys.get(random.nextInt(keys.size()));
        return switch (random.nextInt(6)) {
            case 0 -> {
                object.remove(key);
                yield "without " + key;
            }
            case 1 -> {
                object.set(key + "X", object.remove(key));
                yield key + " by another name";
            }
            case 2 -> {
                object.set(key, NODES.nullNode());
                yield key + " is null";
            }
            case 3 -> {
                object.set(key, NODES.objectNode().put("unheard", "of"));
                yield key + " is another object";
            }
            case 4 -> {
                object.set(key, NODES.arrayNode());
                yield key + " is an empty list";
            }
            default -> {
                object.set("activity", NODES.stringNode("demo"));
                yield "an activity in " + keys;
            }
        };
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }
}
