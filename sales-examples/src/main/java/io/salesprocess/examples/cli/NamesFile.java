package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.Names;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.MapCodec;
import io.salesprocess.model.json.Node;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What ids are called, for reports. */
final class NamesFile {
    private static final MapCodec<String, String> NAMES = new MapCodec<>(Codecs.DATA, Codecs.TEXT);

    @Option(
            names = "--names",
            paramLabel = "N",
            description =
                    "A file with the names of people, accounts and deals for the text, {\"id\": \"name\"}; ids are "
                            + "shown where it is left out.")
    private Optional<Path> file = Optional.empty();

    Names read() {
        return file.map(Source::of).map(NamesFile::read).orElse(Names.none());
    }

    private static Names read(Source source) {
        Limits limits = Limits.usual();
        Input input = new Input(limits);
        Node tree = Json.tree(source.bytes(), limits.opportunityBytes(), limits.opportunityTokens(), input);
        @Nullable Map<String, String> names = tree == null ? null : NAMES.read(tree, input);
        if (names == null || !input.accepted()) {
            throw new InvalidJsonException(source.name(), input.problems());
        }
        return id -> Optional.ofNullable(names.get(id));
    }
}
