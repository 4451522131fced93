package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.source.Drop;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shape of Salesforce's records means. One opportunity, of an account. */
class SalesforceTest {
    private static final String DEAL = "006Bb00000000A1IAI";
    private static final String ACCOUNT = "001Bb00000000B1IAI";
    private static final String OPPORTUNITY = record(
            "Opportunity",
            "'Id': '" + DEAL + "', 'AccountId': '" + ACCOUNT
                    + "', 'StageName': 'Qualification', 'CreatedDate': '2025-01-07T08:15:00.000+0000'");

    @Test
    void an_event_whose_time_has_passed_is_a_booking_and_nothing_more() {
        Activity event = event("'StartDateTime': '2020-01-09T09:00:00.000+0000'");

        assertThat(event.states()).extracting(state -> state.state()).containsExactly("booked");
    }

    @ParameterizedTest
    @CsvSource({
        "'''Status'': ''Completed'', ''IsClosed'': false', held",
        "'''Status'': ''Deferred'', ''IsClosed'': true', booked",
        "'''Status'': ''Settled'', ''IsClosed'': true', unknown",
        "'''IsClosed'': true', held",
        "'''IsClosed'': false', booked",
        "'''Subject'': ''x''', unknown"
    })
    void the_status_of_a_task_says_its_state_and_only_without_it_the_closed_flag(String told, String state) {
        assertThat(task(told).states().get(0).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-10", "2025-03-10T00:00:00.000+0000"})
    void the_day_of_a_task_is_a_date_however_it_is_written(String date) {
        assertThat(task("'Status': 'Completed', 'ActivityDate': '" + date + "'").start())
                .contains(Moment.on(LocalDate.parse("2025-03-10")));
    }

    @Test
    void an_event_of_whole_days_has_dates_and_one_that_begins_at_midnight_has_not() {
        String at = "'StartDateTime': '2025-03-10T00:00:00.000+0000', 'EndDateTime': '2025-03-11T00:00:00.000+0000'";

        Activity days = event(at + ", 'IsAllDayEvent': true");
        Activity hours = event(at + ", 'IsAllDayEvent': false");

        assertThat(days.start()).contains(Moment.on(LocalDate.parse("2025-03-10")));
        assertThat(days.end()).contains(Moment.on(LocalDate.parse("2025-03-11")));
        assertThat(hours.start()).contains(Moment.at(Instant.parse("2025-03-10T00:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"'''3'''", "3"})
    @Tag("B079")
    void the_pattern_of_a_newer_series_is_no_meeting_and_its_occurrences_are(String group) {
        CrmReading reading = read(
                query(OPPORTUNITY),
                query(
                        linked("1", "'IsRecurrence2': true, 'GroupEventType': " + group),
                        linked("2", "'IsRecurrence2': true, 'GroupEventType': '0'")));

        assertThat(of(reading).activities()).extracting(Activity::id).containsExactly("00UBb0000000002");
        assertThat(dropped(reading, "Event")).isEqualTo(Drop.SERIES_MASTER);
    }

    @Test
    void a_series_that_does_not_tell_its_pattern_from_its_occurrences_leaves_activities_partly_loaded() {
        CrmReading told = read(query(OPPORTUNITY), query(linked("1", "'GroupEventType': null")), query(done()));
        CrmReading untold = read(query(OPPORTUNITY), query(linked("1", "'IsRecurrence2': true")), query(done()));

        assertThat(of(told).loaded()).containsEntry(Part.ACTIVITIES, Coverage.COMPLETE);
        assertThat(of(untold).loaded()).containsEntry(Part.ACTIVITIES, Coverage.PARTLY);
        assertThat(of(untold).activities()).extracting(Activity::id).containsExactly("00TBb0000000001");
    }

    @Test
    void a_sub_query_that_found_nothing_is_null_and_one_that_was_not_asked_is_not_there() {
        String asked = OPPORTUNITY.replace("'StageName'", "'OpportunityHistories': null, 'StageName'");

        assertThat(of(read(query(asked))).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.COMPLETE);
        assertThat(of(read(query(OPPORTUNITY))).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.NOT_LOADED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'done': false", "'nextRecordsUrl': '/services/data/v60.0/query/x-2000'"})
    void stages_are_partly_loaded_while_the_answer_says(String more) {
        String stage = record(
                "OpportunityHistory",
                "'OpportunityId': '" + DEAL
                        + "', 'StageName': 'Qualification', 'CreatedDate': '2025-01-07T08:15:00.000+0000'");

        CrmReading reading = read(query(OPPORTUNITY), "{'totalSize': 2001, " + more + ", 'records': [" + stage + "]}");

        assertThat(of(reading).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.PARTLY);
    }

    @Test
    void changes_of_the_stage_are_claims_but_never_all_of_them() {
        CrmReading reading = read(query(OPPORTUNITY), query(change("StageName", "'Prospecting'", "'Qualification'")));

        assertThat(of(reading).stageHistory()).extracting(StageClaim::stage).containsExactly("Qualification");
        assertThat(of(reading).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.PARTLY);
    }

    @Test
    void of_a_change_of_owner_the_ids_are_taken_and_never_the_names() {
        CrmReading reading = read(
                query(OPPORTUNITY),
                query(
                        change("Owner", "'One Before'", "'One After'"),
                        change("Owner", "'005Bb00000000C1IAI'", "'005Bb00000000C2IAI'")));

        assertThat(dropped(reading, "OpportunityFieldHistory")).isEqualTo(Drop.TOLD_TWICE);
        assertThat(of(reading).toMap().toString()).doesNotContain("One Before", "One After");
    }

    @Test
    @Tag("B084")
    void an_event_of_another_opportunity_does_not_count_for_the_account_and_one_of_the_account_does() {
        String event = "{'attributes': {'type': 'Event'}, 'Id': '00UBb0000000001', 'AccountId': '" + ACCOUNT + "'";

        CrmReading other = read(query(OPPORTUNITY), query(event + ", 'WhatId': '006Bb00000000A9'}"));
        CrmReading own = read(query(OPPORTUNITY), query(event + ", 'WhatId': '" + ACCOUNT + "'}"));

        assertThat(of(other).activities()).isEmpty();
        assertThat(of(own).activities()).extracting(Evidence::scope).containsExactly(Scope.ACCOUNT);
    }

    @Test
    @Tag("B077")
    void a_merged_contact_is_the_one_that_stands_for_it_although_it_is_deleted() {
        String merged = record(
                "Contact", "'Id': '003Bb00000000E2IAI', 'IsDeleted': true, 'MasterRecordId': '003Bb00000000E1IAI'");

        CrmReading reading = read(query(OPPORTUNITY), query(merged), query(linked("1", "'WhoId': '003Bb00000000E2'")));

        assertThat(of(reading).activities().get(0).attendees())
                .extracting(Attendee::person)
                .containsExactly("003Bb00000000E1");
        assertThat(dropped(reading, "Contact")).isEqualTo(Drop.MERGED);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false"})
    void who_was_invited_is_known_if_the_sub_query_of_the_event_was_read_to_its_end(String done, boolean loaded) {
        String one = record("EventRelation", "'RelationId': '003Bb00000000E1', 'Status': 'Accepted'");

        Activity event = event("'EventRelations': {'done': " + done + ", 'records': [" + one + "]}");

        assertThat(event.attendees()).extracting(Attendee::person).containsExactly("003Bb00000000E1");
        assertThat(event.attendeesLoaded()).isEqualTo(loaded);
    }

    @Test
    void a_queue_that_owns_a_task_is_nobody() {
        assertThat(task("'Status': 'Completed', 'OwnerId': '00GBb0000000001'").attendees())
                .isEmpty();
    }

    @Test
    void a_malformed_record_is_told_without_its_value_and_stops_no_other() {
        CrmReading reading = read(
                query(OPPORTUNITY), query(linked("1", "'StartDateTime': 'secret'"), linked("2", "'Subject': 'x'")));

        assertThat(of(reading).activities()).extracting(Activity::id).containsExactly("00UBb0000000002");
        assertThat(reading.report().problems()).hasSize(1);
        CrmReport.FileProblem problem = reading.report().problems().get(0);
        assertThat(problem.problem().pointer()).isEqualTo("/records/0/StartDateTime");
        assertThat(problem.problem().message()).doesNotContain("secret");
    }

    private static Activity event(String keys) {
        return of(read(query(OPPORTUNITY), query(linked("1", keys))))
                .activities()
                .get(0);
    }

    private static Activity task(String keys) {
        String task =
                record("Task", "'Id': '00TBb0000000001', 'WhatId': '" + DEAL + "', 'TaskSubtype': 'Call', " + keys);
        return of(read(query(OPPORTUNITY), query(task))).activities().get(0);
    }

    private static String done() {
        return record(
                "Task",
                "'Id': '00TBb0000000001', 'WhatId': '" + DEAL + "', 'TaskSubtype': 'Call', 'Status': 'Completed'");
    }

    private static String linked(String number, String keys) {
        return record(
                "Event", "'Id': '00UBb000000000" + number + "', 'WhatId': '" + DEAL + "', 'Type': 'Meeting', " + keys);
    }

    private static String change(String field, String from, String to) {
        return record(
                "OpportunityFieldHistory",
                "'OpportunityId': '" + DEAL + "', 'Field': '" + field + "', 'OldValue': " + from + ", 'NewValue': " + to
                        + ", 'CreatedDate': '2025-01-14T09:00:00.000+0000'");
    }

    private static String record(String kind, String keys) {
        return "{'attributes': {'type': '" + kind + "'}, " + keys + "}";
    }

    private static String query(String... records) {
        return "{'totalSize': " + records.length + ", 'done': true, 'records': [" + String.join(", ", records) + "]}";
    }

    private static Opportunity of(CrmReading reading) {
        assertThat(reading.opportunities()).hasSize(1);
        return reading.opportunities().get(0);
    }

    /** The only reason for which one record of a kind was left out. */
    private static Drop dropped(CrmReading reading, String kind) {
        return reading.report().kinds().stream()
                .filter(one -> one.kind().equals(kind))
                .flatMap(one -> one.dropped().keySet().stream())
                .reduce((one, other) -> {
                    throw new AssertionError("There are several reasons.");
                })
                .orElseThrow();
    }

    private static CrmReading read(String... documents) {
        List<CrmFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(new CrmFile("records.json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return CrmReader.of(CrmSystem.SALESFORCE).read(files);
    }
}
