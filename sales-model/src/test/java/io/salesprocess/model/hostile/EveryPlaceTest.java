package io.salesprocess.model.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.json.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One thing wrong at every place of a document, in turn: it is read, or rejected as {@link WellTold} says. */
class EveryPlaceTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String INSERTED = "{}[]\",:x0-.\\/' \n\t\u0000\u001b\u202e\u200b\ud800\u00e9\u0301";

    static Stream<Offered> documents() {
        return Stream.of(Offered.process(), Offered.opportunity(), Offered.family());
    }

    @ParameterizedTest(name = "B038: {0}")
    @Tag("B038")
    @MethodSource("documents")
    void every_beginning_is_rejected_and_never_half_of_it_is_read(Offered whole) {
        byte[] bytes = whole.text().strip().getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(WellTold.check(whole.kind(), Arrays.copyOf(bytes, length)))
                    .as("%d bytes", length)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_character_may_be_lost_doubled_or_have_another_before_it(Offered whole) {
        String text = whole.text();
        int rejected = 0;
        for (int at = 0; at < text.length(); at++) {
            char inserted = INSERTED.charAt(at % INSERTED.length());
            for (String other : List.of(
                    text.substring(0, at) + text.substring(at + 1),
                    text.substring(0, at + 1) + text.substring(at),
                    text.substring(0, at) + inserted + text.substring(at))) {
                rejected += WellTold.check(whole.kind(), other.getBytes(UTF_8)).isEmpty() ? 0 : 1;
            }
        }
        assertThat(rejected).isGreaterThan(text.length());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_byte_may_be_any_other(Offered whole) {
        Random random = new Random(7);
        byte[] bytes = whole.text().getBytes(UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            byte[] other = bytes.clone();
            other[at] = (byte) random.nextInt(256);
            WellTold.check(whole.kind(), other);
        }
    }

    @ParameterizedTest(name = "B016 B030: {0}")
    @Tag("B016")
    @Tag("B030")
    @MethodSource("documents")
    void every_value_may_be_of_any_other_kind(Offered whole) {
        JsonNode tree = MAPPER.readTree(whole.text());
        List<Problem> nulls = new ArrayList<>();
        int places = replaceEach(tree, tree, whole.kind(), nulls);

        assertThat(places).isGreaterThan(30);
        assertThat(nulls).extracting(Problem::code).contains("null-value");
    }

    @ParameterizedTest(name = "B003: {0}")
    @Tag("B003")
    @MethodSource("documents")
    void every_key_that_stands_twice_is_told_at_the_second(Offered whole) {
        String text = whole.text();
        int keys = 0;
        for (int at = text.indexOf("\": "); at >= 0; at = text.indexOf("\": ", at + 1)) {
            int begins = text.lastIndexOf('"', at - 1);
            String key = text.substring(begins, at + 1);
            String twice = text.substring(0, begins) + key + ": 0, " + text.substring(begins);
            assertThat(WellTold.check(whole.kind(), twice.getBytes(UTF_8)))
                    .as("%s at %d", key, begins)
                    .extracting(Problem::code)
                    .contains("duplicate-key");
            keys++;
        }
        assertThat(keys).isGreaterThan(20);
    }

    /** How many values there are; each is replaced by each of the others in turn. */
    private static int replaceEach(JsonNode root, JsonNode node, Offered.Kind kind, List<Problem> nulls) {
        int places = 0;
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                JsonNode own = object.get(key);
                for (JsonNode other : others()) {
                    object.set(key, other);
                    offer(root, kind, other, nulls);
                }
                object.set(key, own);
                places += 1 + replaceEach(root, own, kind, nulls);
            }
        } else if (node instanceof ArrayNode list) {
            for (int at = 0; at < list.size(); at++) {
                JsonNode own = list.get(at);
                for (JsonNode other : others()) {
                    list.set(at, other);
                    offer(root, kind, other, nulls);
                }
                list.set(at, own);
                places += 1 + replaceEach(root, own, kind, nulls);
            }
        }
        return places;
    }

    private static void offer(JsonNode root, Offered.Kind kind, JsonNode other, List<Problem> nulls) {
        List<Problem> problems = WellTold.check(kind, MAPPER.writeValueAsBytes(root));
        if (other.isNull()) {
            nulls.addAll(problems);
        }
    }

    private static List<JsonNode> others() {
        JsonNode deep = NODES.arrayNode();
        for (int level = 0; level < 25; level++) {
            deep = level % 2 == 0
                    ? NODES.objectNode().set("allOf", deep)
                    : NODES.arrayNode().add(deep);
        }
        return List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(1),
                NODES.numberNode(-1.5),
                NODES.stringNode(""),
                NODES.stringNode("x\u202e\n"),
                NODES.stringNode("9".repeat(400)),
                NODES.arrayNode(),
                NODES.objectNode(),
                NODES.arrayNode().addNull(),
                deep);
    }
}
