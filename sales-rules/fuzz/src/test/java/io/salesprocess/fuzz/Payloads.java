package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.CrmFile;
import io.salesprocess.crm.CrmReader;
import io.salesprocess.crm.CrmReading;
import io.salesprocess.crm.CrmReport;
import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.JsonWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What holds for the records of CRMs, whatever they say. */
final class Payloads {
    private Payloads() {}

    /** The opportunities of some documents: nothing that they say stops the reading. */
    static List<Opportunity> read(List<CrmProfile> profiles, List<CrmFile> files) {
        CrmReader reader = CrmReader.of(profiles);
        CrmReading reading = reader.read(files);
        assertThat(told(reader.read(files))).as("read twice").isEqualTo(told(reading));
        List<CrmFile> turned = new ArrayList<>(files);
        Collections.reverse(turned);
        assertThat(reader.read(turned).opportunities())
                .as("files in another order")
                .isEqualTo(reading.opportunities());
        report(reading.report(), files);
        for (Opportunity opportunity : reading.opportunities()) {
            if (opportunity.ambiguousId().isEmpty()) {
                survives(opportunity);
            }
        }
        return reading.opportunities();
    }

    /** Law 5, as far as JSON tells: it does not tell a date from a text. */
    private static void survives(Opportunity opportunity) {
        String written = SalesJson.write(opportunity);
        Opportunity again = SalesJson.readOpportunity(Tree.utf8(written), "written");
        assertThat(SalesJson.write(again)).isEqualTo(written);
        for (Part part : Part.values()) {
            assertThat(again.coverage(part)).as("%s", part).isEqualTo(opportunity.coverage(part));
        }
    }

    private static List<String> told(CrmReading reading) {
        List<String> told = new ArrayList<>();
        reading.opportunities().forEach(opportunity -> told.add(SalesJson.writeCompact(opportunity)));
        told.add(JsonWriter.compact(reading.report().toMap()));
        return told;
    }

    private static void report(CrmReport report, List<CrmFile> files) {
        assertThat(Tree.of(Tree.bytes(report.toMap()))).isPresent();
        assertThat(report.toText()).doesNotContain("\u0000", "\u001B", "\u202E", "\r");
        for (CrmReport.FileProblem problem : report.problems()) {
            CrmFile file = files.stream()
                    .filter(one -> one.name().equals(problem.file()))
                    .findFirst()
                    .orElseThrow();
            if (problem.problem().line() > 0) {
                Problems.told(List.of(problem.problem()), file.json());
            }
        }
    }
}
