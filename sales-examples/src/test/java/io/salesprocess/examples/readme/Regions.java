package io.salesprocess.examples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tagged regions of the compiled sources. */
final class Regions {
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// region [a-z-]+\n(.*?)^ *// endregion$");

    private Regions() {}

    /** The text of every region, without its common indentation. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Readme::file)
                    .flatMap(source -> REGION.matcher(source).results())
                    .map(region -> region.group(1).stripTrailing().stripIndent() + "\n")
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
