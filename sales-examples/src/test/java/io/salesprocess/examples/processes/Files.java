package io.salesprocess.examples.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the published processes, as JSON. */
final class Files {
    private static final Path DEFINITIONS = Path.of("src/main/resources/io/salesprocess/examples/processes");
    private static final Path CASES = Path.of("src/test/resources/io/salesprocess/examples/processes");
    private static final JsonMapper JSON = new JsonMapper();

    private Files() {}

    static JsonNode cases(String slug) {
        return JSON.readTree(bytes(CASES.resolve(slug).resolve("cases.json")));
    }

    static Path definition(String file) {
        return DEFINITIONS.resolve(file);
    }

    static JsonNode json(Path file) {
        return JSON.readTree(bytes(file));
    }

    static byte[] bytes(JsonNode json) {
        return JSON.writeValueAsBytes(json);
    }

    private static byte[] bytes(Path file) {
        try {
            return java.nio.file.Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
