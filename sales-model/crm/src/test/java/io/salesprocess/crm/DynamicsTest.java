package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.source.Drop;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.value.Moment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shape of Dataverse's rows means. */
class DynamicsTest {
    private static final String GUID = "d0000001-0000-4000-8000-00000000000a";
    private static final String DEAL =
            "{'opportunityid': 'd0000001-0000-4000-8000-00000000000a', 'statecode': 0, 'createdon': '2025-01-07T08:15:00Z'}";

    @ParameterizedTest
    @CsvSource({"3, 5, booked", "0, 2, booked", "1, 3, held", "2, 4, cancelled", "1, 100000001, unknown"})
    void an_appointment_is_in_the_state_of_its_status_reason_whatever_its_date(
            String state, String reason, String expected) {
        assertThat(appointment("'statecode': " + state + ", 'statuscode': " + reason)
                        .states()
                        .get(0)
                        .state())
                .isEqualTo(expected);
    }

    @Test
    void an_appointment_without_a_status_reason_is_in_the_state_of_its_status() {
        assertThat(appointment("'statecode': 1").states().get(0).state()).isEqualTo("held");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d0000001-0000-4000-8000-00000000000a",
                "D0000001-0000-4000-8000-00000000000A",
                "{D0000001-0000-4000-8000-00000000000A}"
            })
    void an_appointment_belongs_to_its_opportunity_however_the_guid_is_written(String guid) {
        assertThat(read(DEAL, regarding(guid)).opportunities().get(0).activities())
                .hasSize(1);
    }

    @Test
    void an_appointment_regarding_something_else_belongs_to_no_opportunity() {
        CrmReading reading = read(DEAL, regarding("d0000001-0000-4000-8000-00000000000b"));

        assertThat(reading.opportunities().get(0).activities()).isEmpty();
        assertThat(reading.report().kinds().get(0).dropped()).containsEntry(Drop.NO_OPPORTUNITY, 1);
    }

    @Test
    void a_whole_day_ends_on_the_day_before_the_midnight_at_which_it_ends() {
        Activity day = appointment("'isalldayevent': true, 'scheduledstart': '2025-03-05T00:00:00Z',"
                + " 'scheduledend': '2025-03-06T00:00:00Z'");

        assertThat(day.start()).contains(Moment.on(LocalDate.parse("2025-03-05")));
        assertThat(day.end()).contains(Moment.on(LocalDate.parse("2025-03-05")));
    }

    @Test
    void an_account_is_merged_only_if_it_says_so() {
        String other = "'_masterid_value': 'a0000001-0000-4000-8000-00000000000b',"
                + " '_masterid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account'";

        assertThat(account("'merged': true, " + other)).containsExactly(Drop.MERGED);
        assertThat(account("'merged': false, " + other)).containsExactly(Drop.UNKNOWN_KIND);
    }

    private static Set<Drop> account(String keys) {
        return read("{'@odata.context': 'x/api/data/v9.2/$metadata#accounts', 'value':"
                        + " [{'accountid': 'a0000001-0000-4000-8000-00000000000a', " + keys + "}]}")
                .report()
                .kinds()
                .get(0)
                .dropped()
                .keySet();
    }

    @Test
    @Tag("B039")
    void a_page_with_a_next_link_leaves_the_activities_partly_loaded() {
        Opportunity opportunity = read(DEAL, "{'@odata.nextLink': 'next', 'value': [" + regarding(GUID) + "]}")
                .opportunities()
                .get(0);

        assertThat(opportunity.activities()).hasSize(1);
        assertThat(opportunity.loaded()).containsEntry(Part.ACTIVITIES, Coverage.PARTLY);
    }

    @Test
    void an_activity_pointer_never_takes_the_place_of_the_appointment_to_which_it_points() {
        Opportunity opportunity = read(
                        DEAL,
                        "{'@odata.context': 'x/api/data/v9.2/$metadata#activitypointers', 'value': ["
                                + regarding(GUID, "'statecode': 3, 'modifiedon': '2025-06-01T00:00:00Z'") + "]}",
                        regarding(GUID, "'statecode': 1, 'statuscode': 3, 'modifiedon': '2025-02-01T00:00:00Z'"))
                .opportunities()
                .get(0);

        assertThat(opportunity.activities()).hasSize(1);
        assertThat(opportunity.activities().get(0).states().get(0).state()).isEqualTo("held");
    }

    private static Activity appointment(String keys) {
        return read(DEAL, regarding(GUID, keys))
                .opportunities()
                .get(0)
                .activities()
                .get(0);
    }

    private static String regarding(String guid) {
        return regarding(guid, "'statecode': 3");
    }

    private static String regarding(String guid, String keys) {
        return "{'activityid': '000000a1-0000-4000-8000-000000000000', 'activitytypecode': 'appointment',"
                + " '_regardingobjectid_value': '" + guid + "',"
                + " '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'opportunity', " + keys + "}";
    }

    private static CrmReading read(String... documents) {
        List<CrmFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(new CrmFile(
                    files.size() + ".json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return CrmReader.of(CrmSystem.DYNAMICS).read(files);
    }
}
