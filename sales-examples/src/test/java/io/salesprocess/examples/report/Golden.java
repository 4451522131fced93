package io.salesprocess.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts as somebody approved them. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/io/salesprocess/examples/report");

    private Golden() {}

    static void assertMatches(String name, String text) throws IOException {
        assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(name)));
    }
}
