package io.salesprocess.fuzz;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files beside the targets. */
final class Resource {
    private Resource() {}

    static SalesProcess process(String name) {
        try (InputStream file = Objects.requireNonNull(Resource.class.getResourceAsStream(name))) {
            return SalesJson.readProcess(file.readAllBytes(), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
