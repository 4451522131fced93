package io.salesprocess.crm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.salesprocess.crm.CrmSystem;
import io.salesprocess.model.json.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of profiles: what an editor accepts, the library reads. {@code -Dwrite.schema=true} writes it anew. */
class ProfileSchemaTest {
    private static final Path FILE = Path.of("src/main/resources/io/salesprocess/crm/crm-profile.schema.json");
    private static final List<String> STRUCTURAL =
            List.of("unknown-key", "missing-key", "wrong-type", "null-value", "wrong-keys", "unknown-schema-version");

    @Test
    void the_schema_in_the_jar_is_the_schema_of_the_reader() throws IOException {
        if (Boolean.getBoolean("write.schema")) {
            Files.writeString(FILE, CrmProfiles.schema());
        }
        assertThat(Files.readString(FILE)).isEqualTo(CrmProfiles.schema());
    }

    @Test
    void every_key_says_what_it_means_and_gives_an_example() {
        assertThat(CrmProfiles.schema().split("\"description\"", -1).length)
                .isEqualTo(CrmProfiles.schema().split("\"examples\"", -1).length)
                .isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void every_ready_made_profile_is_valid(CrmSystem system) {
        assertThat(valid(CrmProfiles.write(CrmProfiles.readyMade(system)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"schemaVersion\": \"1\"}",
                "{\"schemaVersion\": \"2\", \"system\": \"odoo\"}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"stage\": {}}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"stages\": {\"New\": 1}}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"stages\": {\"New\": null}}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"zone\": null}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"records\": {\"mail.activity\": {\"type\": {}}}}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"records\": {\"mail.activity\": {\"type\": {\"at\": \"/a\"}}}}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"records\": {\"mail.activity\": {\"type\": {\"empty\": \"call\"}}}}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"fields\": {\"x\": {\"as\": \"text\"}}}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"fields\": {\"x\": {\"at\": \"/x\", \"as\": \"text\"}}}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"people\": [{\"side\": \"ours\"}]}",
                "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"statements\": [{\"as\": \"approval\", \"topic\": \"t\", \"at\": \"/t\"}]}"
            })
    void the_schema_and_the_reader_agree(String profile) {
        boolean read = CrmProfiles.lint(profile.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Problem::code)
                .noneMatch(STRUCTURAL::contains);
        assertThat(valid(profile)).isEqualTo(read);
    }

    @Test
    void a_currency_is_written_as_it_was_read() {
        String profile = "{\"schemaVersion\": \"1\", \"system\": \"odoo\", \"currency\": \"CHF\"}";

        assertThat(CrmProfiles.write(CrmProfiles.read(profile.getBytes(StandardCharsets.UTF_8), "profile.json")))
                .contains("\"currency\": \"CHF\"");
    }

    private static boolean valid(String profile) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(CrmProfiles.schema());
        return schema.validate(profile, InputFormat.JSON).isEmpty();
    }
}
