package io.salesprocess.crm.source;

import io.salesprocess.crm.record.MalformedRecord;
import io.salesprocess.crm.record.Row;
import io.salesprocess.crm.record.Times;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a record of HubSpot spells its id and its properties: all of them texts, and lists with semicolons. */
final class HubSpotProperties {
    private HubSpotProperties() {}

    static String at(String property) {
        return "/properties/" + property;
    }

    static Optional<String> property(Row row, String property) {
        return row.text(at(property));
    }

    /** The values of a property that may have several, with semicolons between them. */
    static List<String> several(Row row, String property) {
        return property(row, property).stream()
                .flatMap(all -> Arrays.stream(all.split(";", -1)))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    static String id(String kind, Row row) {
        return HubSpotKinds.id(kind, raw(row));
    }

    static String raw(Row row) {
        return row.text("/id").orElseThrow(() -> new MalformedRecord(row.json().place(), "There is no id at '/id'."));
    }

    static Optional<String> owner(Row row) {
        return property(row, "hubspot_owner_id").map(number -> HubSpotKinds.id(HubSpotKinds.OWNERS, number));
    }

    static Optional<Instant> modified(Row row, Times times) {
        return times.instant(row, at("hs_lastmodifieddate")).or(() -> times.instant(row, "/updatedAt"));
    }
}
