package io.salesprocess.crm.source;

import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Zones by the names that calendars write: those of the tz database, and those of Windows as Unicode's CLDR maps them. */
final class Zones {
    private static final Map<String, String> WINDOWS = windows();

    private Zones() {}

    /** The zone of a name; empty if nobody knows it. */
    static Optional<ZoneId> of(String name) {
        try {
            return Optional.of(ZoneId.of(WINDOWS.getOrDefault(name, name)));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, String> windows() {
        try (InputStream file = Zones.class.getResourceAsStream("windows-zones.json")) {
            if (file == null) {
                throw new IllegalStateException("The names of zones in Windows are missing.");
            }
            Limits limits = Limits.usual();
            Node tree = Json.tree(
                    file.readAllBytes(), limits.definitionBytes(), limits.definitionTokens(), new Input(limits));
            Map<String, String> zones = new LinkedHashMap<>();
            if (tree instanceof Node.Fields fields) {
                fields.members().keySet().forEach(name -> zones.put(name, Envelopes.text(fields, name)));
            }
            return zones;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
