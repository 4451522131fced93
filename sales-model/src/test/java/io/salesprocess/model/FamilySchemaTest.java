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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema that editors read says of the structure of a family what the library says of it. */
class FamilySchemaTest {
    private static final Path SCHEMA =
            Path.of("src/main/resources/io/salesprocess/model/sales-process-family.schema.json");
    private static final Path EXAMPLE =
            Path.of("../sales-examples/src/main/resources/io/salesprocess/examples/family.json");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MUTANTS = Integer.getInteger("mutants", 400);
    private static final Schema SCHEMA_OF_A_FAMILY = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(SalesJson.familySchema(), InputFormat.JSON);

    /** Every kind of part is shared, taken in, changed where it is taken in, and built upon. */
    private static final String FAMILY = """
            {"$schema": "sales-process-family.schema.json", "schemaVersion": "1", "family": "acme", "name": "How we sell",
             "shared": {
               "roles": [{"id": "rep", "name": "Rep", "side": "ours"}],
               "activities": [{"id": "demo", "name": "Demo"}, {"id": "call", "name": "Call"}],
               "waivers": {"by": ["rep"]},
               "criteria": [{"id": "demo-held", "name": "The demo was held", "doneWhen": {"activity": "demo"}},
                            {"use": "demo-held", "id": "two-demos", "doneWhen": {"activity": "demo", "atLeast": 2}}],
               "actions": [{"id": "call-them", "name": "Call them", "doneWhen": {"activity": "call"}}],
               "steps": [{"id": "prepare", "name": "Prepare", "actions": [{"use": "call-them"}]}],
               "stages": [{"id": "discovery", "name": "Discovery", "steps": [{"use": "prepare"}],
                           "exitCriteria": [{"use": "demo-held"}]}],
               "closedStages": [{"id": "lost", "name": "Lost", "outcome": "lost"}]
             },
             "processes": [
               {"id": "new", "version": "1", "name": "New business", "zone": "UTC",
                "stages": [{"use": "discovery", "skippable": true}],
                "closedStages": [{"use": "lost", "followUp": [{"use": "prepare", "id": "ask-why"}]}],
                "forecast": [{"category": "commit", "criteria": [{"use": "two-demos"}]}]},
               {"schemaVersion": "1", "id": "new", "version": "2", "name": "New business", "effectiveFrom": "2025-06-01",
                "zone": "UTC", "fields": [{"id": "kind", "name": "Kind", "type": "text"}],
                "stages": [{"id": "close", "name": "Close", "entryCriteria": [{"use": "demo-held", "obligation": "should"}]}],
                "tracks": [{"id": "legal", "name": "Legal", "stages": [{"use": "discovery", "steps": []}]}]}
             ],
             "selection": [{"process": "new", "when": [{"field": "owner", "equals": "rep-1"}]}, {"process": "new"}],
             "underWay": "next-stage"}
            """;

    @Test
    void the_schema_beside_the_code_is_the_one_that_reads_families() throws IOException {
        if (Boolean.getBoolean("write.schema")) {
            Files.writeString(SCHEMA, SalesJson.familySchema());
        }
        assertThat(SCHEMA).hasContent(SalesJson.familySchema());
    }

    @Test
    void every_key_says_what_it_means_and_gives_an_example() {
        JsonNode definitions = JSON.readTree(SalesJson.familySchema()).get("$defs");
        List<String> silent = new ArrayList<>();
        definitions.forEachEntry(
                (name, definition) -> definition.path("properties").forEachEntry((key, property) -> {
                    if (!property.has("description") || !property.has("examples")) {
                        silent.add(name + " " + key);
                    }
                }));
        assertThat(definitions.size()).isGreaterThan(60);
        assertThat(silent).isEmpty();
    }

    @Test
    void a_family_that_is_read_satisfies_it() throws IOException {
        assertThat(SalesJson.readFamily(EXAMPLE).members()).hasSize(3);
        assertThat(accepted(Files.readString(EXAMPLE))).isTrue();
        assertThat(Damage.soundInStructure(FAMILY)).isTrue();
        assertThat(accepted(FAMILY)).isTrue();
    }

    @Test
    void a_family_that_is_written_satisfies_it() {
        assertThat(accepted(SalesJson.write(SalesJson.readFamily(EXAMPLE)))).isTrue();
    }

    @Test
    void a_damaged_family_is_rejected_by_both_or_by_neither() throws IOException {
        Random random = new Random(20250314);
        for (int i = 0; i < MUTANTS; i++) {
            JsonNode mutant = JSON.readTree(i % 2 == 0 ? FAMILY : Files.readString(EXAMPLE));
            String damage = Damage.one(mutant, random);
            String json = JSON.writeValueAsString(mutant);
            assertThat(accepted(json))
                    .as("mutant %s: %s\n%s", i, damage, json)
                    .isEqualTo(Damage.soundInStructure(json));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"use\": 5",
                "\"use\": null",
                "\"use\": \"not an id\"",
                "\"uses\": \"demo-held\"",
                "\"use\": \"demo-held\", \"skippable\": true",
                "\"id\": \"no-name\""
            })
    void what_is_no_shared_part_is_rejected_by_both(String said) {
        String json =
                FAMILY.replace("\"exitCriteria\": [{\"use\": \"demo-held\"}]", "\"exitCriteria\": [{" + said + "}]");

        assertThat(json).isNotEqualTo(FAMILY);
        assertThat(accepted(json)).isFalse();
        assertThat(Damage.soundInStructure(json)).isFalse();
    }

    @Test
    void a_part_that_no_process_takes_in_is_read_all_the_same() {
        String json = FAMILY.replace(
                "\"actions\": [{\"id\"", "\"actions\": [{\"id\": \"unused\", \"nam\": \"Unused\"}, {\"id\"");

        assertThat(accepted(json)).isFalse();
        assertThat(Damage.soundInStructure(json)).isFalse();
    }

    @Test
    void each_process_has_a_zone_unless_the_family_has_one() {
        String none = FAMILY.replace(", \"zone\": \"UTC\"", "");
        String shared = none.replace("\"shared\": {", "\"shared\": {\"zone\": \"UTC\",");

        assertThat(List.of(accepted(none), Damage.soundInStructure(none))).containsOnly(false);
        assertThat(List.of(accepted(shared), Damage.soundInStructure(shared))).containsOnly(true);
    }

    private static boolean accepted(String family) {
        return SCHEMA_OF_A_FAMILY.validate(family, InputFormat.JSON).isEmpty();
    }
}
