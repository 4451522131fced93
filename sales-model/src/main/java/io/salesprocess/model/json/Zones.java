package io.salesprocess.model.json;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads time zones by their region. Abbreviations are no zones: IST is Indian, Irish and Israeli. */
final class Zones {
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.contains("/") || zone.equals("UTC"))
            .collect(Collectors.toUnmodifiableSet());

    /** What the name of a zone looks like. */
    static final String FORM = "UTC|[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)+";

    private Zones() {}

    static @Nullable ZoneId parse(String text, Place place, Input input) {
        if (KNOWN.contains(text)) {
            return ZoneId.of(text);
        }
        input.report(ProblemCode.INVALID_ZONE, place, Quoted.quoted(text) + " is no time zone.", () -> Nearest.maybe(
                        text, KNOWN)
                .or(() -> Optional.of("Name a region such as 'Europe/Berlin', or 'UTC'.")));
        return null;
    }
}
