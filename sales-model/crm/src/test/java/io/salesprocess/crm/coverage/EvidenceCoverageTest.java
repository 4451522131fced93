package io.salesprocess.crm.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.CrmSystem;
import io.salesprocess.crm.profile.CrmProfile;
import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the records of a CRM can show of a process. */
class EvidenceCoverageTest {
    private static final CrmProfile SALESFORCE = CrmProfiles.readyMade(CrmSystem.SALESFORCE);

    @Test
    void a_meeting_of_which_nobody_records_what_became_of_it_cannot_be_seen() {
        RequirementSight demo = of("{\"activity\": \"demo\"}", SALESFORCE);

        assertThat(demo.sight()).isEqualTo(Sight.PROVES);
        RequirementSight meeting = of("{\"activity\": \"workshop\"}", withWorkshops(""));
        assertThat(meeting.sight()).isEqualTo(Sight.CANNOT_SEE);
        assertThat(meeting.record())
                .containsExactly(
                        "Record what became of a 'workshop' in a field of salesforce Event, and map it to 'held'.");
    }

    @Test
    void a_meeting_whose_outcome_stands_in_a_field_can_be_proved() {
        String outcome = ", \"state\": {\"at\": \"/Outcome__c\", \"means\": {\"Yes\": \"held\"}}";

        assertThat(of("{\"activity\": \"workshop\"}", withWorkshops(outcome))).satisfies(one -> {
            assertThat(one.sight()).isEqualTo(Sight.PROVES);
            assertThat(one.record()).isEmpty();
        });
    }

    @Test
    void a_booking_can_be_proved_where_a_booking_is_enough() {
        assertThat(of("{\"activity\": \"workshop\", \"state\": \"booked\"}", withWorkshops(""))
                        .sight())
                .isEqualTo(Sight.PROVES);
    }

    @Test
    void who_came_cannot_be_seen_without_attendance_reports() {
        String asked = "{\"activity\": \"demo\", \"with\": [{\"side\": \"buyer\"}]}";

        assertThat(of(asked, SALESFORCE).sight()).isEqualTo(Sight.CANNOT_SEE);
        assertThat(of(asked, SALESFORCE, CrmProfiles.readyMade(CrmSystem.MICROSOFT_GRAPH))
                        .sight())
                .isEqualTo(Sight.PROVES);
        assertThat(of(
                                "{\"activity\": \"demo\", \"with\": [{\"side\": \"buyer\", \"attendance\": \"accepted\"}]}",
                                SALESFORCE)
                        .sight())
                .isEqualTo(Sight.PROVES);
    }

    @Test
    void a_type_that_no_profile_maps_cannot_be_seen() {
        assertThat(of("{\"activity\": \"workshop\"}", SALESFORCE).record())
                .containsExactly("Map a type of salesforce Event or salesforce Task to 'workshop'.");
    }

    @Test
    void a_field_asserts_and_one_that_is_not_mapped_cannot_be_seen() {
        assertThat(of("{\"field\": \"amount\"}", SALESFORCE).sight()).isEqualTo(Sight.ASSERTS);
        assertThat(of("{\"field\": \"budget\"}", SALESFORCE).sight()).isEqualTo(Sight.CANNOT_SEE);
    }

    @Test
    void of_alternatives_the_best_counts_and_of_all_the_worst() {
        String any = "{\"anyOf\": [{\"field\": \"budget\"}, {\"field\": \"amount\"}, {\"activity\": \"demo\"}]}";
        String all = "{\"allOf\": [{\"field\": \"amount\"}, {\"activity\": \"demo\"}]}";
        String two =
                "{\"atLeast\": 2, \"of\": [{\"field\": \"budget\"}, {\"field\": \"amount\"}, {\"activity\": \"demo\"}]}";

        assertThat(of(any, SALESFORCE).sight()).isEqualTo(Sight.PROVES);
        assertThat(of(all, SALESFORCE).sight()).isEqualTo(Sight.ASSERTS);
        assertThat(of(two, SALESFORCE).sight()).isEqualTo(Sight.ASSERTS);
    }

    @Test
    void an_attestation_asserts_where_a_field_holds_it() {
        String statements =
                "\"statements\": [{\"as\": \"attestation\", \"topic\": \"fit\", \"at\": \"/Fit__c\", \"means\": {\"true\": \"yes\"}}]";

        assertThat(of("{\"attestation\": \"fit\"}", profile(statements)).sight())
                .isEqualTo(Sight.ASSERTS);
        assertThat(of("{\"attestation\": \"fit\"}", SALESFORCE).sight()).isEqualTo(Sight.CANNOT_SEE);
    }

    @Test
    void what_is_not_defined_cannot_be_seen() {
        assertThat(EvidenceCoverage.of(process("\"why\": \"We learn.\""), List.of(SALESFORCE))
                        .requirements()
                        .get(0)
                        .record())
                .containsExactly("Say when it is done.");
    }

    @Test
    void an_event_that_no_profile_maps_cannot_be_seen() {
        assertThat(of("{\"event\": \"signing\"}", SALESFORCE).sight()).isEqualTo(Sight.CANNOT_SEE);
    }

    @Test
    void a_role_can_be_seen_where_a_profile_maps_it_or_knows_who_has_it() {
        String asked = "{\"activity\": \"demo\", \"with\": [{\"role\": \"sponsor\", \"attendance\": \"accepted\"}]}";
        String known = "\"people\": [{\"id\": \"005A\", \"roles\": [\"sponsor\"]}]";

        assertThat(of(asked, SALESFORCE).sight()).isEqualTo(Sight.CANNOT_SEE);
        assertThat(of(asked, profile("\"roles\": {\"Sponsor\": \"sponsor\"}")).sight())
                .isEqualTo(Sight.PROVES);
        assertThat(of(asked, profile(known)).sight()).isEqualTo(Sight.PROVES);
    }

    @Test
    void requirements_are_counted_by_what_can_be_seen_of_them() {
        EvidenceCoverage coverage =
                EvidenceCoverage.of(process("\"doneWhen\": {\"field\": \"amount\"}"), List.of(SALESFORCE));

        assertThat(coverage.count(Sight.ASSERTS)).isOne();
        assertThat(coverage.count(Sight.PROVES)).isZero();
    }

    private static CrmProfile withWorkshops(String more) {
        return profile(
                "\"records\": {\"Event\": {\"type\": {\"at\": \"/Type\", \"means\": {\"Workshop\": \"workshop\"}}"
                        + more + "}}");
    }

    private static CrmProfile profile(String keys) {
        String json = "{\"schemaVersion\": \"1\", \"system\": \"salesforce\", " + keys + "}";
        return CrmProfiles.read(json.getBytes(StandardCharsets.UTF_8), "profile.json");
    }

    private static RequirementSight of(String doneWhen, CrmProfile... profiles) {
        return EvidenceCoverage.of(process("\"doneWhen\": " + doneWhen), List.of(profiles))
                .requirements()
                .get(0);
    }

    private static SalesProcess process(String criterion) {
        String json = """
                {"schemaVersion": "1", "id": "sale", "version": "1", "name": "Sale", "zone": "UTC",
                 "activities": [{"id": "demo", "name": "Demo"}, {"id": "workshop", "name": "Workshop"}],
                 "events": [{"id": "signing", "name": "Signing"}], "roles": [{"id": "sponsor", "name": "Sponsor", "side": "buyer"}],
                 "fields": [{"id": "budget", "name": "Budget", "type": "money"}],
                 "attestations": [{"id": "fit", "name": "It fits"}],
                 "stages": [{"id": "first", "name": "First", "entryCriteria": [
                   {"id": "asked", "name": "Asked", %s}]}]}
                """.formatted(criterion);
        return SalesJson.readProcess(json.getBytes(StandardCharsets.UTF_8), "process.json");
    }
}
