package io.salesprocess.examples.cli;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file that the user named. */
final class Source {
    private final String name;
    private final byte[] bytes;

    private Source(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Source of(Path path) {
        try {
            return new Source(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException missing) {
            throw new BadInput("There is no file " + Quoted.quoted(path.toString()) + ".");
        } catch (IOException unreadable) {
            throw new BadInput("The file " + Quoted.quoted(path.toString()) + " cannot be read.");
        }
    }

    /** The file, or the JSON files of a folder in the order of their names. */
    static List<Source> allOf(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(of(path));
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Source> sources = entries.filter(entry -> entry.toString().endsWith(".json"))
                    .sorted()
                    .map(Source::of)
                    .toList();
            if (sources.isEmpty()) {
                throw new BadInput("The folder " + Quoted.quoted(path.toString()) + " has no file that ends in .json.");
            }
            return sources;
        } catch (IOException unreadable) {
            throw new BadInput("The folder " + Quoted.quoted(path.toString()) + " cannot be read.");
        }
    }

    /** The name as the user gave it. */
    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    static SalesProcess process(Path path) {
        Source source = of(path);
        return SalesJson.readProcess(source.bytes(), source.name());
    }
}
