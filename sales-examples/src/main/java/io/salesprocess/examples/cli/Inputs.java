package io.salesprocess.examples.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is inspected, against what, and as of when. */
final class Inputs {
    @Option(
            names = "--process",
            required = true,
            paramLabel = "P",
            description = "The file of the sales process, or of a family of which each opportunity follows one.")
    private Path process = Path.of("");

    @Option(
            names = "--opportunity",
            required = true,
            paramLabel = "O",
            description = "A file with one opportunity, an array of them, or one a line; or a folder of such files.")
    private Path opportunity = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "T",
            description = "The moment for which to inspect: 2025-03-14T12:00:00+01:00, or 2025-03-14 for the end of "
                    + "that day in the zone of the process (the first of a family). Now, if it is left out.")
    private Optional<String> asOf = Optional.empty();

    Definition definition() {
        return Definition.of(process);
    }

    Path opportunity() {
        return opportunity;
    }

    Instant asOf(ZoneId zone, Clock clock) {
        return AsOf.of(asOf, zone, clock);
    }
}
