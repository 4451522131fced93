package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.value.Moment;
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

/** What the shape of Pipedrive's records means. Opportunity 42 was created in stage 1 and is in stage 2. */
class PipedriveTest {
    private static final String DEAL =
            "{'id': 42, 'stage_id': 2, 'status': 'open', 'value': 10, 'add_time': '2025-01-07 08:15:00'}";
    private static final String MOVED =
            "{'object': 'dealChange', 'data': {'item_id': 42, 'field_key': 'stage_id', 'old_value': '1', 'new_value': '2',"
                    + " 'log_time': '2025-01-14 09:00:00'}}";

    @ParameterizedTest
    @CsvSource({"true, held", "1, held", "'''1''', held", "false, booked", "0, booked", "null, unknown", "2, unknown"})
    void an_activity_is_held_if_it_is_done_and_booked_if_it_is_not_whatever_its_date(String done, String state) {
        assertThat(activity("'due_date': '2025-01-09', 'done': " + done)
                        .states()
                        .get(0)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void an_activity_without_the_key_done_is_in_no_known_state() {
        assertThat(activity("'due_date': '2025-01-09', 'due_time': ''")
                        .states()
                        .get(0)
                        .state())
                .isEqualTo("unknown");
    }

    @Test
    void an_activity_came_to_its_state_when_it_was_marked_as_done() {
        Activity done =
                activity("'due_date': '2025-01-09', 'done': true, 'marked_as_done_time': '2025-01-10 07:00:00'");

        assertThat(done.states().get(0).at()).contains(Moment.at(Instant.parse("2025-01-10T07:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "null", "'0000-00-00 00:00:00'"})
    void nobody_knows_when_an_activity_was_done_whose_time_is(String time) {
        Activity done = activity("'due_date': '2025-01-09', 'done': true, 'marked_as_done_time': " + time);

        assertThat(done.states().get(0).state()).isEqualTo("held");
        assertThat(done.states().get(0).at()).isEmpty();
    }

    @Test
    void a_date_and_a_time_of_day_are_of_utc_and_end_after_the_duration() {
        Activity meeting = activity("'due_date': '2025-01-28', 'due_time': '23:30', 'duration': '01:15', 'done': 0");

        assertThat(meeting.start()).contains(Moment.at(Instant.parse("2025-01-28T23:30:00Z")));
        assertThat(meeting.end()).contains(Moment.at(Instant.parse("2025-01-29T00:45:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "null"})
    void a_date_without_a_time_of_day_stays_a_date(String time) {
        Activity call = activity("'due_date': '2025-01-28', 'duration': '01:15', 'done': 0, 'due_time': " + time);

        assertThat(call.start()).contains(Moment.on(LocalDate.parse("2025-01-28")));
        assertThat(call.end()).isEmpty();
    }

    @Test
    @Tag("B079")
    void the_pattern_of_a_series_is_no_meeting_unless_it_was_held_itself() {
        String rule = "'due_date': '2025-01-06', 'rec_rule': 'FREQ=WEEKLY', 'rec_master_activity_id': null, 'done': ";

        assertThat(of(read(list(DEAL), list(linked(rule + "false")))).activities())
                .isEmpty();
        assertThat(of(read(list(DEAL), list(linked(rule + "true")))).activities())
                .hasSize(1);
    }

    @Test
    void an_opportunity_stood_since_its_creation_in_the_stage_that_its_first_change_left() {
        assertThat(stages(read(list(DEAL), list(MOVED))))
                .containsExactly("1 since 2025-01-07T08:15:00Z", "2 since 2025-01-14T09:00:00Z");
    }

    @Test
    void the_stage_before_the_first_change_is_not_known_while_a_page_of_changes_is_missing() {
        CrmReading reading = read(list(DEAL), page(MOVED, true));

        assertThat(stages(reading)).containsExactly("2 since 2025-01-14T09:00:00Z");
        assertThat(of(reading).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.PARTLY);
    }

    @Test
    void the_last_page_of_changes_completes_them_in_whatever_order_even_if_it_holds_no_change() {
        String note = "{'object': 'note', 'data': {'id': 3, 'deal_id': 42}}";

        for (CrmReading reading : List.of(
                read(list(DEAL), page(MOVED, true), page(note, false)),
                read(list(DEAL), page(note, false), page(MOVED, true)))) {
            assertThat(stages(reading)).containsExactly("1 since 2025-01-07T08:15:00Z", "2 since 2025-01-14T09:00:00Z");
            assertThat(of(reading).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.COMPLETE);
        }
    }

    /** A hundred changes lie before it. */
    @Test
    @Tag("B039")
    void the_last_page_of_changes_alone_is_not_all_of_them() {
        String last = from(100, MOVED, false);
        String first = from(0, "{'object': 'note', 'data': {'id': 3, 'deal_id': 42}}", true);

        assertThat(stages(read(list(DEAL), last))).containsExactly("2 since 2025-01-14T09:00:00Z");
        assertThat(of(read(list(DEAL), last)).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.PARTLY);
        assertThat(of(read(list(DEAL), last, first)).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.COMPLETE);
        assertThat(of(read(list(DEAL), first, last)).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.COMPLETE);
    }

    @Test
    @Tag("B039")
    void the_last_page_of_activities_alone_is_not_all_of_them() {
        String last = from(100, linked("'done': true, 'due_date': '2025-02-01'"), false);
        String first = from(0, linked("'done': true, 'due_date': '2025-01-01'").replace("'id': 1", "'id': 2"), true);

        assertThat(of(read(list(DEAL), last)).loaded()).containsEntry(Part.ACTIVITIES, Coverage.PARTLY);
        assertThat(of(read(list(DEAL), last, first)).loaded()).containsEntry(Part.ACTIVITIES, Coverage.COMPLETE);
    }

    private static String from(int start, String records, boolean more) {
        String next = more ? ", 'next_start': 100" : "";
        return page(records, more).replace("{'more", "{'start': " + start + ", 'limit': 100" + next + ", 'more");
    }

    @Test
    void an_opportunity_that_changed_but_never_moved_stood_in_its_stage_since_its_creation() {
        String priced = MOVED.replace("stage_id", "value").replace("'1'", "'5'").replace("'2'", "'10'");

        assertThat(stages(read(list(DEAL), list(priced)))).containsExactly("2 since 2025-01-07T08:15:00Z");
    }

    @Test
    void a_list_of_what_happened_without_a_change_does_not_say_that_nothing_changed() {
        String file = "{'object': 'file', 'data': {'id': 3, 'deal_id': 42, 'file_name': 'x'}}";

        CrmReading reading = read(list(DEAL), list(file));

        assertThat(stages(reading)).isEmpty();
        assertThat(of(reading).loaded()).containsEntry(Part.STAGE_HISTORY, Coverage.PARTLY);
    }

    @Test
    void an_activity_of_a_merged_opportunity_belongs_to_the_one_that_stands_for_it() {
        String winner = DEAL.replace("'value'", "'merge_what_id': 43, 'value'");
        String call = linked("'due_date': '2025-01-09', 'done': true").replace("42", "43");

        assertThat(of(read(list(winner), list(call))).activities())
                .extracting(Activity::id)
                .containsExactly("activity-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'deleted': true", "'is_deleted': true", "'is_archived': true", "'status': 'deleted'"})
    void an_opportunity_is_left_out_that_is(String gone) {
        String deal = gone.contains("status")
                ? DEAL.replace("'status': 'open'", gone)
                : DEAL.replace("'value'", gone + ", 'value'");

        assertThat(read(list(deal)).opportunities()).isEmpty();
    }

    @Test
    void an_activity_whose_guests_were_not_asked_for_does_not_say_who_was_invited() {
        String told = "'due_date': '2025-01-09', 'done': true, 'participants': []";

        assertThat(activity(told).attendeesLoaded()).isFalse();
        assertThat(activity(told + ", 'attendees': null").attendeesLoaded()).isTrue();
    }

    @Test
    @Tag("B037")
    void a_malformed_record_is_told_without_its_value_and_stops_no_other() {
        String odd = linked("'due_date': 'secret', 'done': true").replace("'id': 1", "'id': 2");
        String good = linked("'due_date': '2025-01-09', 'done': true");

        CrmReading reading = read(list(DEAL), list(odd, good));

        assertThat(of(reading).activities()).extracting(Activity::id).containsExactly("activity-1");
        assertThat(of(reading).loaded()).containsEntry(Part.ACTIVITIES, Coverage.PARTLY);
        assertThat(reading.report().problems()).hasSize(1);
        CrmReport.FileProblem problem = reading.report().problems().get(0);
        assertThat(problem.kind()).contains("activities");
        assertThat(problem.problem().pointer()).isEqualTo("/data/0/due_date");
        assertThat(problem.problem().message()).doesNotContain("secret");
    }

    @Test
    void changes_that_name_no_opportunity_are_malformed_and_stop_no_other() {
        String odd = MOVED.replace("'item_id': 42", "'item_id': [42]");

        CrmReading reading = read(list(DEAL), list(odd));

        assertThat(reading.opportunities()).hasSize(1);
        assertThat(reading.report().problems()).hasSize(1);
    }

    @Test
    void an_answer_that_says_it_failed_is_nobodys_document() {
        CrmReading reading = read("{'success': false, 'error': 'x', 'data': null}");

        assertThat(reading.report().problems())
                .extracting(problem -> problem.problem().code())
                .containsExactly("unknown-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'first_name': 'A', 'name': 'A B'",
                "'name': 'A B', 'emails': []",
                "'name': 'A B', 'email': [{'value': 'a@buyer.example'}]",
                "'name': 'A B', 'org_id': 5",
            })
    void a_person_is_known_by_what_only_persons_have(String keys) {
        assertThat(read(list("{'id': 4, " + keys + "}")).report().kinds())
                .extracting(CrmReport.Kind::kind)
                .containsExactly("persons");
    }

    @Test
    void a_user_or_a_person_may_attend() {
        assertThat(activity(
                                "'due_date': '2025-01-09', 'done': true, 'attendees': [{'user_id': 3, 'status': 'accepted'}, {'person_id': 4, 'status': 'accepted'}]")
                        .attendees())
                .extracting(Attendee::person)
                .containsExactlyInAnyOrder("user-3", "person-4");
    }

    private static Activity activity(String keys) {
        return of(read(list(DEAL), list(linked(keys)))).activities().get(0);
    }

    private static String linked(String keys) {
        return "{'id': 1, 'deal_id': 42, 'type': 'meeting', " + keys + "}";
    }

    private static String list(String... records) {
        return page(String.join(", ", records), false);
    }

    private static String page(String records, boolean more) {
        return "{'success': true, 'data': [" + records
                + "], 'additional_data': {'pagination': {'more_items_in_collection': " + more + "}}}";
    }

    private static Opportunity of(CrmReading reading) {
        assertThat(reading.opportunities()).hasSize(1);
        return reading.opportunities().get(0);
    }

    private static List<String> stages(CrmReading reading) {
        return of(reading).stageHistory().stream().map(PipedriveTest::told).toList();
    }

    private static String told(StageClaim claim) {
        return claim.stage() + " since " + claim.at();
    }

    private static CrmReading read(String... documents) {
        List<CrmFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(new CrmFile("records.json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return CrmReader.of(CrmSystem.PIPEDRIVE).read(files);
    }
}
