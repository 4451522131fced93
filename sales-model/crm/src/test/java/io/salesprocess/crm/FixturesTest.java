package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.json.JsonWriter;
import io.salesprocess.model.json.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Records as each system shapes them, beside the facts that they are. A folder for each system, in it one for each case:
 * {@code records} in files as the system returned them, perhaps {@code profile.json} (and {@code profile-*.json} of a
 * second source), and {@code expected.json}. With {@code -Dwrite.expected=true} the expectation is written anew; read it
 * before you keep it.
 */
class FixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/salesprocess/crm");

    @TestFactory
    Stream<DynamicTest> records_become_the_expected_facts() {
        List<Path> cases = cases();
        assertThat(cases).isNotEmpty();
        return cases.stream()
                .map(one -> DynamicTest.dynamicTest(FOLDER.relativize(one).toString(), () -> check(one)));
    }

    @TestFactory
    Stream<DynamicTest> facts_that_are_written_can_be_read_again() {
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(FOLDER.relativize(one).toString(), () -> {
                    for (Opportunity opportunity : read(one).opportunities()) {
                        List<Reading<Opportunity>> again = SalesJson.readOpportunities(
                                SalesJson.write(opportunity).getBytes(StandardCharsets.UTF_8));
                        assertThat(again).hasSize(1);
                        assertThat(again.get(0).problems()).isEmpty();
                    }
                }));
    }

    private static void check(Path folder) throws IOException {
        CrmReading reading = read(folder);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(
                "opportunities",
                reading.opportunities().stream().map(Opportunity::toMap).toList());
        facts.put("report", reading.report().toMap());
        String told = JsonWriter.pretty(facts);
        Path expected = folder.resolve("expected.json");
        if (Boolean.getBoolean("write.expected")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    private static CrmReading read(Path folder) {
        List<CrmFile> files =
                list(folder.resolve("records")).stream().map(CrmFile::of).toList();
        return CrmReader.of(profiles(folder)).read(files);
    }

    /** The profiles of the folder; without one, the system as it comes out of the box. */
    private static List<CrmProfile> profiles(Path folder) {
        List<CrmProfile> profiles = new ArrayList<>();
        for (Path file : list(folder)) {
            if (file.getFileName().toString().startsWith("profile")) {
                profiles.add(CrmProfiles.read(file));
            }
        }
        CrmSystem system = system(folder);
        if (profiles.stream().noneMatch(profile -> profile.system() == system)) {
            profiles.add(0, CrmProfiles.readyMade(system));
        }
        return profiles;
    }

    private static CrmSystem system(Path folder) {
        String name = folder.getParent().getFileName().toString();
        return Stream.of(CrmSystem.values())
                .filter(system -> system.spelled().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> cases() {
        return list(FOLDER).stream()
                .filter(system -> Stream.of(CrmSystem.values())
                        .anyMatch(known -> system.getFileName().toString().equals(known.spelled())))
                .flatMap(system -> list(system).stream())
                .toList();
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
