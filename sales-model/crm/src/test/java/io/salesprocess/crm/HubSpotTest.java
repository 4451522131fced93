package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.salesprocess.crm.source.Drop;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubSpotTest {
    private static final String DEAL = """
            {"id": "1", "properties": {"dealstage": "qualifiedtobuy"},
             "associations": {"meetings": {"results": [{"id": "2", "type": "deal_to_meeting_event"}]}}}""";

    @ParameterizedTest
    @CsvSource({
        "'\"COMPLETED\"', held",
        "'\"NO SHOW\"', no-show",
        "'\"NO_SHOW\"', no-show",
        "'\"SCHEDULED\"', booked",
        "'\"\"', booked",
        "'null', booked",
        "'\"Went well\"', unknown"
    })
    void the_outcome_of_a_meeting_is_its_state(String outcome, String state) {
        assertThat(states(read(DEAL, meeting("\"hs_meeting_outcome\": " + outcome))))
                .containsExactly(state);
    }

    @Test
    void a_meeting_of_which_nobody_asked_for_the_outcome_is_in_no_known_state() {
        CrmReading reading = read(DEAL, meeting("\"hs_meeting_title\": \"x\""));

        assertThat(states(reading)).containsExactly("unknown");
        assertThat(reading.report().unknown())
                .filteredOn(word -> word.what().equals("state"))
                .extracting(CrmReport.UnknownWord::at, CrmReport.UnknownWord::word)
                .containsExactly(tuple("/properties/hs_meeting_outcome", ""));
    }

    @Test
    @Tag("B090")
    void a_call_that_rang_unanswered_was_not_held_though_its_status_is_completed() {
        String disposition = "\"73a0d17f-1163-4015-bdd5-ec830791da20\"";

        assertThat(states(call(disposition))).containsExactly("no-show");
        assertThat(states(call("null"))).containsExactly("held");
    }

    private static CrmReading call(String disposition) {
        return read("""
                {"id": "1", "properties": {"dealstage": "qualifiedtobuy"}}""", """
                {"id": "2", "properties": {"hs_call_status": "COMPLETED", "hs_call_disposition": %s},
                 "associations": {"deals": {"results": [{"id": "1", "type": "call_to_deal"}]}}}""".formatted(disposition));
    }

    @Test
    void milliseconds_of_the_epoch_in_a_text_are_a_moment() {
        Activity meeting = activity(read(DEAL, meeting("\"hs_meeting_start_time\": \"1741179600000\"")));

        assertThat(meeting.start().map(Object::toString)).contains("2025-03-05T13:00:00Z");
    }

    @Test
    void a_contact_of_a_meeting_is_listed_and_never_more() {
        Activity meeting = activity(read(DEAL, """
                {"id": "2", "properties": {"hs_meeting_outcome": "COMPLETED"},
                 "associations": {"contacts": {"results": [{"id": "5", "type": "meeting_event_to_contact"}]}}}"""));

        assertThat(meeting.attendees()).hasSize(1);
        assertThat(meeting.attendees().get(0).person()).isEqualTo("contact-5");
        assertThat(meeting.attendees().get(0).attendance()).isEqualTo(Attendance.LISTED);
        assertThat(meeting.attendeesLoaded()).isTrue();
    }

    @Test
    void a_meeting_begins_when_it_says_and_else_at_the_time_of_its_entry() {
        String entry = "\"hs_timestamp\": \"2025-03-05T13:00:00Z\"";
        String told = ", \"hs_meeting_start_time\": \"2025-03-06T13:00:00Z\"";

        assertThat(activity(read(DEAL, meeting(entry))).start().map(Object::toString))
                .contains("2025-03-05T13:00:00Z");
        assertThat(activity(read(DEAL, meeting(entry + told))).start().map(Object::toString))
                .contains("2025-03-06T13:00:00Z");
    }

    @Test
    void owners_who_attend_are_ours_and_no_one_stands_between_two_semicolons() {
        Opportunity deal = read(DEAL, meeting("\"hs_attendee_owner_ids\": \"8;; 9;\""))
                .opportunities()
                .get(0);

        assertThat(deal.activities().get(0).attendees())
                .extracting(Attendee::person)
                .containsExactlyInAnyOrder("owner-8", "owner-9");
        assertThat(deal.people()).extracting(Person::side).containsOnly(Side.OURS);
    }

    @Test
    void who_was_at_a_meeting_is_not_loaded_if_the_meeting_embeds_no_contacts() {
        assertThat(activity(read(DEAL, meeting("\"hs_meeting_outcome\": \"COMPLETED\"")))
                        .attendeesLoaded())
                .isFalse();
    }

    @Test
    void a_deal_with_all_that_it_is_linked_to_has_complete_activities() {
        assertThat(loaded(read(all("3", "\"total\": 1")), "1")).isEqualTo(Coverage.COMPLETE);
    }

    @Test
    void a_deal_that_is_linked_to_a_meeting_that_nobody_read_has_some_of_its_activities() {
        assertThat(loaded(read(all("33", "\"total\": 1")), "1")).isEqualTo(Coverage.PARTLY);
    }

    @Test
    void an_answer_with_errors_leaves_its_kind_partly_loaded() {
        assertThat(loaded(read(all("3", "\"errors\": [{}]")), "1")).isEqualTo(Coverage.PARTLY);
    }

    @Test
    void a_page_after_which_none_comes_may_say_so() {
        assertThat(loaded(read(all("3", "\"paging\": {\"next\": null}")), "1")).isEqualTo(Coverage.COMPLETE);
        assertThat(loaded(read(all("3", "\"paging\": {\"next\": {\"after\": \"4\"}}")), "1"))
                .isEqualTo(Coverage.PARTLY);
    }

    /** A deal, and one activity of each kind; it is linked to a meeting of this id, and the meetings are answered so. */
    private static String all(String linked, String answer) {
        return """
                [{"id": "1", "properties": {"dealstage": "qualifiedtobuy"}, "associations": {
                   "meetings": {"results": [{"id": "%s", "type": "deal_to_meeting_event"}]},
                   "calls": {"results": [{"id": "4", "type": "deal_to_call"}]},
                   "tasks": {"results": [{"id": "5", "type": "deal_to_task"}]},
                   "emails": {"results": [{"id": "6", "type": "deal_to_email"}]}}},
                 {%s, "results": [{"id": "3", "properties": {"hs_meeting_outcome": "COMPLETED"}}]},
                 {"results": [{"id": "4", "properties": {"hs_call_status": "COMPLETED"}}]},
                 {"results": [{"id": "5", "properties": {"hs_task_status": "COMPLETED"}}]},
                 {"results": [{"id": "6", "properties": {"hs_email_status": "SENT"}}]}]""".formatted(linked, answer);
    }

    @Test
    @Tag("B078")
    void a_meeting_that_was_archived_is_no_gap() {
        CrmReading reading = read(DEAL, """
                {"id": "2", "properties": {"hs_meeting_outcome": "COMPLETED"}, "archived": true}""");

        assertThat(reading.opportunities().get(0).activities()).isEmpty();
        assertThat(dropped(reading, "meetings")).isEqualTo(Map.of(Drop.DELETED, 1));
    }

    @Test
    void a_history_of_twenty_stages_may_have_lost_older_ones() {
        assertThat(read(history(20)).opportunities().get(0).loaded())
                .containsEntry(Part.STAGE_HISTORY, Coverage.PARTLY);
        assertThat(read(history(19)).opportunities().get(0).loaded())
                .containsEntry(Part.STAGE_HISTORY, Coverage.COMPLETE);
    }

    private static String history(int length) {
        return """
                {"id": "1", "properties": {"dealstage": "s1"}, "propertiesWithHistory": {"dealstage": [%s]}}""".formatted(IntStream.rangeClosed(1, length)
                .mapToObj(i -> """
                                        {"value": "s%d", "timestamp": "2025-01-%02dT09:00:00Z"}""".formatted(i, 31 - i))
                .collect(Collectors.joining(",")));
    }

    @Test
    void a_deal_of_which_only_the_history_was_read_claims_the_last_of_its_stages() {
        Opportunity deal = read(history(3).replace("\"dealstage\": \"s1\"", "\"amount\": \"1\""))
                .opportunities()
                .get(0);

        assertThat(deal.claimedStage()).contains("s1");
        assertThat(deal.stageHistory()).extracting(StageClaim::stage).containsExactly("s3", "s2", "s1");
    }

    @Test
    void a_closed_deal_is_lost_only_if_it_is_known_not_to_be_won() {
        assertThat(claimed("\"hs_is_closed\": \"true\", \"hs_is_closed_won\": \"false\""))
                .isEqualTo("lost");
        assertThat(claimed("\"hs_is_closed\": \"true\", \"hs_is_closed_won\": \"true\""))
                .isEqualTo("won");
        assertThat(claimed("\"hs_is_closed\": \"true\"")).isEqualTo("s9");
    }

    private static String claimed(String properties) {
        return read("{\"id\": \"1\", \"properties\": {\"dealstage\": \"s9\", " + properties + "}}")
                .opportunities()
                .get(0)
                .claimedStage()
                .orElse("");
    }

    @Test
    void a_quote_is_published_when_its_history_says_and_else_at_no_known_time() {
        assertThat(published(", \"propertiesWithHistory\": {\"hs_status\": "
                        + "[{\"value\": \"APPROVED\", \"timestamp\": \"2025-03-10T15:00:00Z\"}]}"))
                .isEqualTo("approved 2025-03-10T15:00:00Z");
        assertThat(published("")).isEqualTo("approved");
    }

    private static String published(String history) {
        CrmReading reading = read("""
                {"id": "1", "properties": {"dealstage": "s"},
                 "associations": {"quotes": {"results": [{"id": "7", "type": "deal_to_quote"}]}}}""", """
                {"id": "7", "properties": {"hs_quote_number": "1", "hs_status": "APPROVED"}%s, "createdAt": "2025-03-01T08:00:00Z"}""".formatted(history));
        StateChange state =
                reading.opportunities().get(0).documents().get(0).states().get(0);
        return state.state() + state.at().map(at -> " " + at).orElse("");
    }

    @Test
    void a_line_item_with_an_amount_is_no_deal() {
        CrmReading reading = read("""
                {"id": "8", "properties": {"amount": "100.00", "quantity": "2", "hs_product_id": "7"}}""");

        assertThat(reading.opportunities()).isEmpty();
        assertThat(dropped(reading, "unknown")).isEqualTo(Map.of(Drop.UNKNOWN_KIND, 1));
    }

    @Test
    void a_link_to_nobody_is_one_located_error_and_the_other_deals_are_read() {
        CrmReading reading = read("""
                {"results": [
                  {"id": "1", "properties": {"dealstage": "s"}, "associations": {"contacts": {"results": [{"type": "deal_to_contact"}]}}},
                  {"id": "2", "properties": {"dealstage": "s"}}]}""");

        assertThat(reading.opportunities()).extracting(Opportunity::id).containsExactly("1", "2");
        assertThat(reading.report().problems()).hasSize(1);
        assertThat(reading.report().problems().get(0).problem().pointer())
                .isEqualTo("/results/0/associations/contacts/results/0");
    }

    private static String meeting(String properties) {
        return "{\"id\": \"2\", \"properties\": {\"hs_internal_meeting_notes\": null, " + properties + "}}";
    }

    private static CrmReading read(String... documents) {
        List<CrmFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(new CrmFile("records-" + files.size(), document.getBytes(StandardCharsets.UTF_8)));
        }
        return CrmReader.of(CrmSystem.HUBSPOT).read(files);
    }

    private static Activity activity(CrmReading reading) {
        return reading.opportunities().get(0).activities().get(0);
    }

    private static List<String> states(CrmReading reading) {
        return reading.opportunities().get(0).activities().stream()
                .flatMap(activity -> activity.states().stream())
                .map(change -> change.state())
                .toList();
    }

    private static Coverage loaded(CrmReading reading, String deal) {
        return reading.opportunities().stream()
                .filter(one -> one.id().equals(deal))
                .map(one -> one.loaded().getOrDefault(Part.ACTIVITIES, Coverage.NOT_LOADED))
                .findFirst()
                .orElseThrow();
    }

    private static Map<Drop, Integer> dropped(CrmReading reading, String kind) {
        return reading.report().kinds().stream()
                .filter(one -> one.kind().equals(kind))
                .map(CrmReport.Kind::dropped)
                .findFirst()
                .orElseThrow();
    }
}
