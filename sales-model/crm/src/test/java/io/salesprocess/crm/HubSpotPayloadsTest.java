package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.salesprocess.crm.source.Drop;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What others recorded of HubSpot. Rows of a warehouse are given the shape in which the API returned them. The records
 * are no part of this project; without them there is nothing to check.
 */
class HubSpotPayloadsTest {
    private static final Path FOLDER = Path.of("../../../shared/crm-payloads/hubspot");

    @BeforeEach
    void the_records_are_there() {
        assumeTrue(Files.isDirectory(FOLDER));
    }

    @Test
    void contacts_of_a_page_that_is_not_the_last_are_read() {
        CrmReading reading = read(recorded("contacts-response.json"));

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.report().kinds())
                .extracting(CrmReport.Kind::kind, CrmReport.Kind::read, CrmReport.Kind::dropped)
                .containsExactly(tuple("contacts", 3, Map.of()));
    }

    @Test
    void an_occurrence_of_an_event_is_no_deal() {
        CrmReading reading = read(recorded("e_deal_closed.json"));

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities()).isEmpty();
        assertThat(reading.report().kinds())
                .extracting(CrmReport.Kind::kind, CrmReport.Kind::dropped)
                .containsExactly(tuple("unknown", Map.of(Drop.UNKNOWN_KIND, 1)));
    }

    @Test
    @Tag("B094")
    void a_stage_is_known_by_the_name_that_its_pipeline_gives_it_and_is_never_a_presentation() {
        CrmReading reading = read(recorded("metadata-deals-external-pipelines.json"), file("""
                {"id": "1", "properties": {"dealstage": "presentationscheduled", "pipeline": "default"}}"""));

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities().get(0).claimedStage()).contains("Presentation Scheduled");
        assertThat(reading.opportunities().get(0).activities()).isEmpty();
        assertThat(reading.report().unknown())
                .extracting(CrmReport.UnknownWord::what, CrmReport.UnknownWord::word)
                .containsExactly(tuple("stage", "Presentation Scheduled"));
    }

    @Test
    void deals_of_few_properties_are_opportunities_with_what_they_say() {
        List<Map<String, String>> rows = rows("deal_data.csv");
        CrmReading reading = read(results(rows, HubSpotPayloadsTest::deal));

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities()).hasSize(rows.size());
        assertThat(reading.opportunities()).allMatch(deal -> deal.created().isPresent());
    }

    private static String deal(Map<String, String> row) {
        return """
                {"id": "%s", "archived": %s, "properties": {"dealname": "x", "dealstage": %s, "amount": %s, "createdate": %s}}""".formatted(
                        row.get("deal_id"),
                        row.get("is_deleted"),
                        text(row, "deal_pipeline_stage_id"),
                        text(row, "property_amount"),
                        time(row, "property_createdate"));
    }

    @Test
    void meetings_of_which_no_outcome_was_recorded_are_booked_however_long_ago() {
        List<Map<String, String>> rows = rows("engagement_meeting_data.csv");
        String links = rows.stream()
                .map(row -> "{\"id\": \"%s\", \"type\": \"deal_to_meeting_event\"}".formatted(row.get("engagement_id")))
                .collect(Collectors.joining(","));
        CrmReading reading = read(results(rows, HubSpotPayloadsTest::meeting), file("""
                {"id": "1", "properties": {"dealstage": "x"}, "associations": {"meetings": {"results": [%s]}}}""".formatted(links)));

        assertThat(reading.report().problems()).isEmpty();
        List<Activity> activities = reading.opportunities().get(0).activities();
        assertThat(activities).hasSize(rows.size());
        assertThat(activities)
                .allMatch(activity -> activity.states().get(0).state().equals("booked"));
    }

    private static String meeting(Map<String, String> row) {
        return """
                {"id": "%s", "properties": {"hs_meeting_outcome": %s, "hs_meeting_start_time": %s, "hs_meeting_end_time": %s}}""".formatted(
                row.get("engagement_id"), text(row, "meeting_outcome"), time(row, "start_time"), time(row, "end_time"));
    }

    @Test
    void stages_that_were_entered_are_claimed_with_their_time() {
        List<Map<String, String>> rows = rows("deal_stage_data.csv");
        CrmReading reading = read(
                results(rows, row -> """
                {"id": "%s", "properties": {}, "propertiesWithHistory": {"dealstage": [{"value": %s, "timestamp": %s}]}}""".formatted(row.get("deal_id"), text(row, "value"), time(row, "date_entered"))));

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities()).hasSize(rows.size()).allSatisfy(deal -> {
            assertThat(deal.stageHistory()).hasSize(1);
            assertThat(deal.claimedStage()).contains(deal.stageHistory().get(0).stage());
            assertThat(deal.loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.COMPLETE);
        });
    }

    @Test
    void deals_that_were_merged_are_read_as_the_one_that_remains() {
        Map<String, List<String>> losers = new HashMap<>();
        rows("merged_deal_data.csv").forEach(row -> losers.computeIfAbsent(row.get("deal_id"), id -> new ArrayList<>())
                .add(row.get("merged_deal_id")));
        List<String> deals = new ArrayList<>();
        losers.forEach((winner, merged) -> {
            deals.add("""
                    {"id": "%s", "properties": {"dealstage": "x", "hs_merged_object_ids": "%s"}}""".formatted(winner, String.join(";", merged)));
            merged.forEach(loser -> deals.add("""
                    {"id": "%s", "properties": {"dealstage": "x", "hs_merged_object_ids": null}}""".formatted(loser)));
        });
        CrmReading reading = read(file("{\"results\": [" + String.join(",", deals) + "]}"));

        assertThat(reading.opportunities())
                .extracting(Opportunity::id)
                .containsExactlyInAnyOrderElementsOf(losers.keySet());
        assertThat(reading.report().kinds())
                .extracting(CrmReport.Kind::dropped)
                .containsExactly(Map.of(Drop.MERGED, deals.size() - losers.size()));
    }

    @Test
    void contacts_that_were_merged_are_one_person_with_both_ids() {
        Map<String, String> row = rows("contact_merge_audit_data.csv").get(0);
        CrmReading reading = read(file("""
                        {"id": "1", "properties": {"dealstage": "x"},
                         "associations": {"contacts": {"results": [{"id": "%s", "type": "deal_to_contact"}]}}}""".formatted(row.get("vid_to_merge"))), file("""
                        {"id": "%s", "properties": {"email": null, "hs_calculated_merged_vids": "%s:1570549857000"}}""".formatted(
                        row.get("canonical_vid"), row.get("vid_to_merge"))));

        List<Person> people = reading.opportunities().get(0).people();
        assertThat(people).hasSize(1);
        assertThat(people.get(0).id()).isEqualTo("contact-" + row.get("canonical_vid"));
        assertThat(people.get(0).aliases()).containsExactly("contact-" + row.get("vid_to_merge"));
    }

    @Test
    void associations_of_types_that_nobody_knows_are_told_by_the_records_that_they_join() {
        List<Map<String, String>> rows = rows("deal_contact_data.csv");
        CrmReading reading = read(
                results(rows, row -> """
                        {"from": {"id": "%s"}, "to": [{"toObjectId": %s, "associationTypes": [{"category": "USER_DEFINED", "typeId": %s, "label": null}]}]}""".formatted(row.get("deal_id"), row.get("contact_id"), row.get("type_id"))),
                results(rows, row -> """
                        {"id": "%s", "properties": {"dealstage": "x"}}""".formatted(row.get("deal_id"))),
                results(rows, row -> """
                        {"id": "%s", "properties": {"email": null}}""".formatted(row.get("contact_id"))));

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities())
                .hasSize(rows.size())
                .allMatch(deal -> deal.people().size() == 1);
    }

    private static CrmReading read(CrmFile... files) {
        return CrmReader.of(CrmSystem.HUBSPOT).read(List.of(files));
    }

    private static CrmFile recorded(String name) {
        return CrmFile.of(FOLDER.resolve(name));
    }

    private static CrmFile file(String json) {
        return new CrmFile("records", json.getBytes(StandardCharsets.UTF_8));
    }

    private static CrmFile results(List<Map<String, String>> rows, Function<Map<String, String>, String> shape) {
        return file(rows.stream().map(shape).collect(Collectors.joining(",", "{\"results\": [", "]}")));
    }

    private static String text(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "");
        return value.isEmpty() ? "null" : "\"" + value + "\"";
    }

    /** Times of the warehouse are of UTC; it drops the zone, and the zero of an early hour. */
    private static String time(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "").replaceFirst(" ([0-9]:)", " 0$1");
        return value.isEmpty() ? "null" : "\"" + value.replace(' ', 'T') + "Z\"";
    }

    /** No value in these files has a comma. */
    private static List<Map<String, String>> rows(String name) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(name))) {
            List<String[]> cells = lines.map(line -> line.split(",", -1)).toList();
            return cells.stream()
                    .skip(1)
                    .map(row -> {
                        Map<String, String> named = new HashMap<>();
                        for (int i = 0; i < row.length; i++) {
                            named.put(cells.get(0)[i], row[i]);
                        }
                        return named;
                    })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
