package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.value.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shape of SuiteCRM's records means. */
class SuiteCrmTest {
    private static final String DEAL = "{'data': {'type': 'Opportunity', 'id': 'd1', 'attributes':"
            + " {'sales_stage': 'Qualification', 'date_entered': '2025-01-07 08:15:00'}}}";
    private static final String MEETING = "{'type': 'Meeting', 'id': 'm1', 'attributes': {'status': 'Held',"
            + " 'date_start': '2025-01-09 23:30:00', 'duration_hours': '1', 'duration_minutes': '15',"
            + " 'parent_type': 'Opportunities', 'parent_id': 'd1', 'deleted': '0'}}";
    private static final String MOVED = "{'id': 'a1', 'parent_id': 'd1', 'field_name': 'sales_stage',"
            + " 'before_value_string': 'Prospecting', 'after_value_string': 'Qualification',"
            + " 'date_created': '2025-01-14 09:00:00'}";

    @ParameterizedTest
    @CsvSource({"Planned, booked", "Held, held", "Not Held, cancelled", "Moved, unknown"})
    void a_meeting_is_in_the_state_of_its_status_whatever_its_date(String status, String state) {
        assertThat(meeting(MEETING.replace("Held", status)).states().get(0).state())
                .isEqualTo(state);
    }

    @Test
    void a_meeting_without_an_end_lasts_as_long_as_it_says() {
        assertThat(meeting(MEETING).end()).contains(Moment.at(Instant.parse("2025-01-10T00:45:00Z")));
    }

    @Test
    @Tag("B078")
    void a_meeting_that_was_deleted_is_left_out() {
        assertThat(read(DEAL, "{'data': " + MEETING.replace("'deleted': '0'", "'deleted': '1'") + "}")
                        .activities())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, 3, COMPLETE", "true, 3, PARTLY"})
    void a_page_is_the_last_if_no_page_is_next_however_many_there_are(boolean next, int pages, Coverage coverage) {
        String links = "'links': {'next': " + (next ? "'V8/module/Meetings'" : "null") + "}";

        assertThat(meetings("{'meta': {'total-pages': " + pages + "}, 'data': [" + MEETING + "], " + links + "}"))
                .isEqualTo(coverage);
    }

    @ParameterizedTest
    @CsvSource({"1, COMPLETE", "2, PARTLY"})
    void a_page_without_links_is_the_last_if_it_is_the_only_one(int pages, Coverage coverage) {
        assertThat(meetings("{'meta': {'total-pages': " + pages + "}, 'data': [" + MEETING + "]}"))
                .isEqualTo(coverage);
    }

    @Test
    void what_stood_in_the_audit_before_the_first_change_was_the_stage_since_the_creation() {
        assertThat(read(DEAL, "[" + MOVED + "]").stageHistory())
                .extracting(StageClaim::stage, StageClaim::at)
                .containsExactly(
                        tuple("Prospecting", Moment.at(Instant.parse("2025-01-07T08:15:00Z"))),
                        tuple("Qualification", Moment.at(Instant.parse("2025-01-14T09:00:00Z"))));
    }

    private static Activity meeting(String record) {
        return read(DEAL, "{'data': " + record + "}").activities().get(0);
    }

    /** How much of the activities was read, where calls and tasks were. */
    private static Coverage meetings(String page) {
        String call = "[" + MEETING.replace("'Meeting'", "'Call'").replace("m1", "k1") + "]";
        String task = "[" + MEETING.replace("'Meeting'", "'Task'").replace("m1", "t1") + "]";
        return read(DEAL, call, task, page).loaded().getOrDefault(Part.ACTIVITIES, Coverage.COMPLETE);
    }

    private static Opportunity read(String... documents) {
        List<CrmFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(new CrmFile(
                    files.size() + ".json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return CrmReader.of(CrmSystem.SUITECRM).read(files).opportunities().get(0);
    }
}
