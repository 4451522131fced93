package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.value.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shape of EspoCRM's records means. */
class EspoCrmTest {
    private static final String DEAL =
            "{'id': 'd1', 'stage': 'Proposal', 'amount': 10, 'createdAt': '2025-01-07 08:15:00'}";
    private static final String CREATED =
            "{'id': 'n1', 'type': 'Create', 'parentType': 'Opportunity', 'parentId': 'd1',"
                    + " 'data': {'statusField': 'stage', 'statusValue': 'Prospecting'}, 'createdAt': '2025-01-07 08:15:00'}";
    private static final String MOVED = "{'id': 'n2', 'type': 'Status', 'parentType': 'Opportunity', 'parentId': 'd1',"
            + " 'data': {'field': 'stage', 'value': 'Proposal'}, 'createdAt': '2025-01-14 09:00:00'}";

    @ParameterizedTest
    @CsvSource({"Planned, booked", "Held, held", "Not Held, cancelled", "Moved, unknown"})
    void a_meeting_is_in_the_state_of_its_status_whatever_its_date(String status, String state) {
        assertThat(meeting("'dateStart': '2025-01-09 09:00:00', 'status': '" + status + "'")
                        .states()
                        .get(0)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void a_meeting_of_a_whole_day_stays_on_its_date() {
        Activity day = meeting("'status': 'Held', 'dateStart': '2025-01-08 23:00:00', 'dateStartDate': '2025-01-09'");

        assertThat(day.start()).contains(Moment.on(LocalDate.parse("2025-01-09")));
    }

    @Test
    void a_meeting_of_a_time_is_of_utc() {
        Activity meeting = meeting("'status': 'Held', 'dateStart': '2025-01-08 23:00:00', 'dateStartDate': null");

        assertThat(meeting.start()).contains(Moment.at(Instant.parse("2025-01-08T23:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"2, COMPLETE", "3, PARTLY", "-1, PARTLY", "-2, COMPLETE"})
    void a_stream_is_all_of_the_history_if_as_many_entries_were_read_as_it_counts(int total, Coverage coverage) {
        assertThat(history(read(DEAL, list(total, CREATED, MOVED)))).isEqualTo(coverage);
    }

    @Test
    void a_stream_that_does_not_go_back_to_the_creation_is_a_part_of_the_history() {
        assertThat(history(read(DEAL, list(1, MOVED)))).isEqualTo(Coverage.PARTLY);
    }

    @Test
    void an_id_in_decomposed_letters_is_that_of_the_same_record() throws InvalidJsonException {
        Opportunity opportunity = read(
                DEAL,
                "{'id': 'a\u0300\u0301', 'name': 'A', 'status': 'Held', 'isAllDay': false, 'parentType': 'Opportunity',"
                        + " 'parentId': 'd1', 'dateStart': '2025-01-09 09:00:00'}",
                "{'id': '\u00e0\u0301', 'name': 'A', 'status': 'Held', 'isAllDay': false, 'parentType': 'Opportunity',"
                        + " 'parentId': 'd1', 'dateStart': '2025-01-09 09:00:00'}");

        assertThat(opportunity.activities()).extracting("id").containsExactly("\u00e0\u0301");
        String written = SalesJson.write(opportunity);
        assertThat(SalesJson.write(
                        SalesJson.readOpportunity(written.getBytes(StandardCharsets.UTF_8), "opportunity.json")))
                .isEqualTo(written);
    }

    @Test
    void whoever_is_linked_without_the_columns_of_the_link_has_roles_that_are_not_loaded() {
        Opportunity opportunity = read(DEAL.replace("}", ", 'contactsIds': ['c1']}"));

        assertThat(opportunity.people()).extracting("id").containsExactly("c1");
        assertThat(opportunity.loaded()).containsEntry(Part.PEOPLE, Coverage.PARTLY);
    }

    private static Coverage history(Opportunity opportunity) {
        return opportunity.loaded().getOrDefault(Part.STAGE_HISTORY, Coverage.COMPLETE);
    }

    private static String list(int total, String... records) {
        return "{'total': " + total + ", 'list': [" + String.join(", ", records) + "]}";
    }

    private static Activity meeting(String keys) {
        return read(
                        DEAL,
                        "{'id': 'm1', 'isAllDay': false, 'parentType': 'Opportunity', 'parentId': 'd1', " + keys + "}")
                .activities()
                .get(0);
    }

    private static Opportunity read(String... documents) {
        List<CrmFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(new CrmFile(
                    files.size() + ".json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return CrmReader.of(CrmSystem.ESPOCRM).read(files).opportunities().get(0);
    }
}
