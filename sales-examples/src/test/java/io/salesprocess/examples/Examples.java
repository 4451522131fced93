package io.salesprocess.examples;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import java.nio.file.Path;
import java.time.Instant;

/** The example process and its deals, as the tests of this module use them. */
public final class Examples {
    /** The day on which the deals are looked at, at noon in Berlin. */
    public static final Instant AS_OF = Instant.parse("2025-03-14T11:00:00Z");

    private static final Path FOLDER = Path.of("src/main/resources/io/salesprocess/examples");

    private Examples() {}

    public static Path processFile() {
        return FOLDER.resolve("complex-sale.json");
    }

    public static Path dealFile(String name) {
        return FOLDER.resolve("opportunities").resolve(name + ".json");
    }

    public static Path dealFolder() {
        return FOLDER.resolve("opportunities");
    }

    public static SalesProcess process() {
        return SalesJson.readProcess(processFile());
    }

    public static Opportunity deal(String name) {
        return SalesJson.readOpportunity(dealFile(name));
    }
}
