package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Side;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the shape of Odoo's records means. */
class OdooTest {
    private static final String LEAD = "[{'id': 7, 'type': 'opportunity', 'active': true, 'stage_id': STAGE,"
            + " 'create_date': '2025-01-07 08:15:00'}]";

    @Test
    void whose_activity_it_is_is_ours() {
        Opportunity deal = read(
                lead("[2, 'Qualified']"),
                "[{'id': 3, 'res_model': 'crm.lead', 'res_id': 7, 'activity_type_id': [2, 'Call'],"
                        + " 'user_id': [5, 'The owner'], 'date_deadline': '2025-02-01', 'state': 'planned'}]");

        assertThat(deal.people())
                .filteredOn(person -> person.id().equals("user-5"))
                .extracting(Person::side)
                .containsExactly(Side.OURS);
    }

    @Test
    void a_stage_is_known_by_its_name_however_the_relation_to_it_is_told() {
        assertThat(read(lead("[2, 'Qualified']")).claimedStage()).contains("Qualified");
        assertThat(read(lead("{'id': 2, 'display_name': 'Qualified'}")).claimedStage())
                .contains("Qualified");
    }

    @Test
    void a_stage_of_which_nobody_read_the_name_is_known_by_its_number() {
        assertThat(read(lead("2")).claimedStage()).contains("2");
    }

    private static String lead(String stage) {
        return LEAD.replace("STAGE", stage);
    }

    private static Opportunity read(String... documents) {
        List<CrmFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(new CrmFile(
                    files.size() + ".json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return CrmReader.of(CrmSystem.ODOO).read(files).opportunities().get(0);
    }
}
