package io.salesprocess.crm.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.CrmFile;
import io.salesprocess.crm.CrmReader;
import io.salesprocess.crm.CrmReading;
import io.salesprocess.crm.CrmReport;
import io.salesprocess.crm.CrmSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One thing wrong at every place of what a system returned: it is told in the report, and stops nothing. */
class EveryRecordTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Path FIXTURES = Path.of("src/test/resources/io/salesprocess/crm");
    private static final String EVIL = "E\u001b[31m\r\nvil\u202e %n ${jndi:ldap://x}";

    @ParameterizedTest(name = "B037 B038: {0}")
    @Tag("B037")
    @Tag("B038")
    @EnumSource
    void every_beginning_of_a_document_is_told_and_none_of_its_words_are(CrmSystem system) {
        byte[] whole = records(system).strip().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            CrmReading reading = read(system, Arrays.copyOf(whole, length));
            assertThat(reading.report().problems()).as("%d bytes", length).isNotEmpty();
            wellTold(reading.report());
        }
    }

    @Test
    @Tag("B026")
    void of_a_thousand_records_that_are_none_fifty_are_told_and_the_others_are_counted() {
        String records = "[" + "1,".repeat(999) + "1]";
        List<CrmReport.FileProblem> problems =
                read(CrmSystem.SALESFORCE, records.getBytes(UTF_8)).report().problems();

        assertThat(problems).hasSize(51);
        assertThat(problems.get(50).problem().message()).isEqualTo("There are 950 more problems.");
    }

    @ParameterizedTest(name = "B030: {0}")
    @Tag("B030")
    @EnumSource
    void every_value_may_be_of_any_other_kind(CrmSystem system) {
        JsonNode tree = MAPPER.readTree(records(system));
        assertThat(replaceEach(tree, tree, system)).isGreaterThan(5);
    }

    private static int replaceEach(JsonNode root, JsonNode node, CrmSystem system) {
        int places = 0;
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode own = object.get(key);
                for (JsonNode other : others()) {
                    object.set(key, other);
                    wellTold(read(system, MAPPER.writeValueAsBytes(root)).report());
                }
                object.set(key, own);
                places += 1 + replaceEach(root, own, system);
            }
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                JsonNode own = list.get(at);
                for (JsonNode other : others()) {
                    list.set(at, other);
                    wellTold(read(system, MAPPER.writeValueAsBytes(root)).report());
                }
                list.set(at, own);
                places += 1 + replaceEach(root, own, system);
            }
        }
        return places;
    }

    private static List<JsonNode> others() {
        return List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(-1),
                NODES.numberNode(Long.MAX_VALUE),
                NODES.stringNode(EVIL),
                NODES.arrayNode().addNull(),
                NODES.objectNode().set("a", NODES.arrayNode().add(NODES.objectNode())));
    }

    private static void wellTold(CrmReport report) {
        assertThat(report.toText()).doesNotContain("\u001b", "\r", "\u202e", "Exception", "java.");
        report.problems().forEach(found -> {
            assertThat(found.problem().message()).as("%s", found).hasSizeLessThanOrEqualTo(300);
            assertThat(found.problem().message()).as("%s", found).doesNotContainPattern("[\\p{Cc}\u202e]");
        });
    }

    private static CrmReading read(CrmSystem system, byte[] json) {
        return CrmReader.of(system).read(List.of(new CrmFile("records.json", json)));
    }

    /** The smallest file of records of a system that is larger than a few lines. */
    private static String records(CrmSystem system) {
        try (Stream<Path> files = Files.walk(FIXTURES.resolve(system.spelled()))) {
            Optional<Path> small = files.filter(file -> file.toString().contains("records")
                            && file.toString().endsWith(".json")
                            && size(file) > 700)
                    .min((one, other) -> Long.compare(size(one), size(other)));
            return Files.readString(small.orElseThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
