package io.salesprocess.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A review forty days before the end will do for a renewal that began before the new version, and for no later one. */
class WithFamilyTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/salesprocess/examples");

    @ParameterizedTest
    @CsvSource({"2025-06-30, 1, MET", "2025-07-01, 2, UNMET"})
    void a_deal_is_inspected_against_the_version_with_which_it_began(String created, String version, Verdict verdict) {
        String told = """
                {"id": "deal-1", "created": "%s", "owner": "rep-1", "fields": {"kind": "renewal"}, "closeDate": "2025-11-10",
                 "people": [{"id": "buyer-1", "side": "buyer", "roles": ["decision-maker"]}],
                 "activities": [{"id": "m1", "type": "review", "state": "held", "start": "2025-10-01T10:00:00+02:00",
                   "end": "2025-10-01T11:00:00+02:00", "attendees": [{"person": "buyer-1", "attendance": "attended"}]}],
                 "waivers": []}
                """.formatted(created);
        Opportunity deal = SalesJson.readOpportunity(told.getBytes(StandardCharsets.UTF_8), "deal");

        Inspection inspection = WithFamily.run(FOLDER, deal, Instant.parse("2025-10-15T12:00:00Z"));

        assertThat(inspection.headline().processVersion()).isEqualTo(version);
        assertThat(inspection.requirement("review-held").verdict()).isEqualTo(verdict);
    }
}
