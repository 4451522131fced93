package io.salesprocess.examples.contoso;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files that come with the program. */
final class Bundled {
    private Bundled() {}

    static byte[] bytes(String name) {
        String resource = "/io/salesprocess/examples/contoso/" + name;
        try (InputStream stream = Objects.requireNonNull(Bundled.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
