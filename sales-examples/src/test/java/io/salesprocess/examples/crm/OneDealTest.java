package io.salesprocess.examples.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.CrmFile;
import io.salesprocess.crm.CrmReader;
import io.salesprocess.crm.CrmReading;
import io.salesprocess.crm.CrmSystem;
import io.salesprocess.crm.coverage.EvidenceCoverage;
import io.salesprocess.crm.coverage.RequirementSight;
import io.salesprocess.crm.coverage.Sight;
import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.Inspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One deal, told in the records of every CRM: the same inspection, except for what a system cannot know. */
class OneDealTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/salesprocess/examples/crm");
    private static final Instant AS_OF = Instant.parse("2025-03-20T12:00:00Z");

    /** What every system should show of each requirement. */
    private static final Map<String, String> TOLD = told(
            "amount-known", "met",
            "introduce", "met",
            "discover", "met",
            "decider-known", "met",
            "show", "unmet lapsed",
            "prove", "unmet cancelled",
            "propose", "met",
            "fit", "undetermined not-loaded",
            "budget-there", "met");

    /** What some systems cannot know, and what they show instead. */
    private static final Map<CrmSystem, Map<String, String>> UNKNOWABLE =
            Map.of(CrmSystem.PIPEDRIVE, Map.of("prove", "unmet lapsed"));

    private static Map<String, String> told(String... entries) {
        Map<String, String> told = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            told.put(entries[i], entries[i + 1]);
        }
        return told;
    }

    @TestFactory
    Stream<DynamicTest> one_deal_is_inspected_alike_from_the_records_of() {
        SalesProcess process = SalesJson.readProcess(FOLDER.resolve("process.json"));
        Inspector inspector = Inspector.of(process);
        return systems()
                .map(system -> DynamicTest.dynamicTest(system.spelled(), () -> {
                    CrmReading reading = read(system);
                    assertThat(reading.report().problems()).isEmpty();
                    assertThat(reading.report().unknown()).isEmpty();
                    assertThat(reading.opportunities()).hasSize(1);
                    Inspection inspection =
                            inspector.inspect(reading.opportunities().get(0), AS_OF);
                    Map<String, String> expected = new LinkedHashMap<>(TOLD);
                    expected.putAll(UNKNOWABLE.getOrDefault(system, Map.of()));
                    assertThat(verdicts(inspection)).isEqualTo(expected);
                    assertThat(inspection.claimedStage()).contains("proof");
                    assertThat(inspection.verifiedStage()).contains("demo");
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_met_that_cannot_be_seen_in() {
        SalesProcess process = SalesJson.readProcess(FOLDER.resolve("process.json"));
        Inspector inspector = Inspector.of(process);
        return systems()
                .map(system -> DynamicTest.dynamicTest(system.spelled(), () -> {
                    Inspection inspection =
                            inspector.inspect(read(system).opportunities().get(0), AS_OF);
                    assertThat(EvidenceCoverage.of(process, profiles(system)).requirements())
                            .filteredOn(one -> one.sight() == Sight.CANNOT_SEE)
                            .extracting(RequirementSight::requirement)
                            .contains("fit")
                            .noneMatch(one -> inspection.requirement(one).verdict() == Verdict.MET);
                }));
    }

    private static Map<String, String> verdicts(Inspection inspection) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        inspection
                .requirements()
                .forEach(result -> verdicts.put(
                        result.id(),
                        result.verdict().spelled()
                                + result.shortfall()
                                        .map(shortfall -> " " + shortfall.spelled())
                                        .orElse("")));
        return verdicts;
    }

    private static CrmReading read(CrmSystem system) {
        Path records = FOLDER.resolve(system.spelled()).resolve("records");
        return CrmReader.of(profiles(system))
                .read(list(records).stream().map(CrmFile::of).toList());
    }

    private static List<CrmProfile> profiles(CrmSystem system) {
        return list(FOLDER.resolve(system.spelled())).stream()
                .filter(Files::isRegularFile)
                .map(CrmProfiles::read)
                .toList();
    }

    private static Stream<CrmSystem> systems() {
        return Arrays.stream(CrmSystem.values())
                .filter(system -> !system.calendar())
                .filter(system -> Files.isDirectory(FOLDER.resolve(system.spelled())));
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
