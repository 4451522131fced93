package io.salesprocess.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The conformance cases, as they stand in the folder {@code cases}. */
final class CaseFiles {
    private static final Path FOLDER = Path.of("cases");
    private static final Path BASE = FOLDER.resolve("base.json");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private CaseFiles() {}

    /** All cases, file by file in the order of their paths, without hidden differences between machines. */
    static List<ConformanceCase> all() {
        ObjectNode base = (ObjectNode) read(BASE);
        List<ConformanceCase> cases = new ArrayList<>();
        for (Path file : files()) {
            String name = FOLDER.relativize(file).toString().replace('\\', '/');
            for (JsonNode group : read(file)) {
                for (JsonNode one : group.get("cases")) {
                    cases.add(new ConformanceCase(name, base, (ObjectNode) group, (ObjectNode) one));
                }
            }
        }
        return cases;
    }

    private static List<Path> files() {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            return found.filter(file -> file.toString().endsWith(".json") && !file.equals(BASE))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode read(Path file) {
        return MAPPER.readTree(file);
    }

    static byte[] bytes(JsonNode document) {
        return MAPPER.writeValueAsBytes(document);
    }
}
