package io.salesprocess.fuzz;

import io.salesprocess.crm.CrmFile;
import io.salesprocess.crm.CrmSystem;
import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an inspection needs, in one document: {@code process}, {@code asOf}, and either an {@code opportunity}
 * or the {@code files} of CRMs with the {@code profiles} by which they are read. A file that is a text is that text.
 */
final class Scenario {
    private static final Instant EARLIEST = LocalDateTime.of(1, 1, 2, 0, 0).toInstant(ZoneOffset.UTC);
    private static final Instant LATEST = LocalDateTime.of(9998, 12, 31, 0, 0).toInstant(ZoneOffset.UTC);
    private static final Instant USUAL = Instant.parse("2025-03-14T11:00:00Z");

    private final Map<?, ?> parts;

    private Scenario(Map<?, ?> parts) {
        this.parts = parts;
    }

    /** The scenario that a document tells, if it tells one. */
    static Optional<Scenario> of(byte[] document) {
        return Tree.of(document)
                .filter(tree ->
                        tree instanceof Map<?, ?> map && (map.containsKey("process") || map.containsKey("files")))
                .map(tree -> new Scenario((Map<?, ?>) tree));
    }

    Optional<SalesProcess> process() {
        return Definitions.read(Tree.bytes(parts.get("process")));
    }

    Instant asOf() {
        try {
            Instant said = Instant.parse(String.valueOf(parts.get("asOf")));
            return said.isBefore(EARLIEST) || said.isAfter(LATEST) ? USUAL : said;
        } catch (DateTimeException none) {
            return USUAL;
        }
    }

    List<Opportunity> opportunities() {
        if (parts.containsKey("files")) {
            return Payloads.read(profiles(), files());
        }
        return Opportunities.read(Tree.bytes(parts.get("opportunity"))).stream().toList();
    }

    /** One for each system, or the ready-made ones of all systems. */
    private List<CrmProfile> profiles() {
        Map<CrmSystem, CrmProfile> profiles = new EnumMap<>(CrmSystem.class);
        for (Object said : list(parts.get("profiles"))) {
            Profiles.read(Tree.bytes(said)).ifPresent(profile -> profiles.putIfAbsent(profile.system(), profile));
        }
        return profiles.isEmpty() ? readyMade() : List.copyOf(profiles.values());
    }

    static List<CrmProfile> readyMade() {
        List<CrmProfile> all = new ArrayList<>();
        for (CrmSystem system : CrmSystem.values()) {
            all.add(CrmProfiles.readyMade(system));
        }
        return all;
    }

    private List<CrmFile> files() {
        List<CrmFile> files = new ArrayList<>();
        for (Object said : list(parts.get("files"))) {
            byte[] json = said instanceof String text ? Tree.utf8(text) : Tree.bytes(said);
            files.add(new CrmFile("file-" + files.size(), json));
        }
        return files;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
