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

    @Test
    void a_stage_that_is_called_as_no_id_may_be_called_is_unknown() {
        assertThat(read(lead("[2, 'null']")).claimedStage()).contains("unknown");
    }

    @Test
    void a_partner_who_cannot_be_read_says_nothing_of_the_account_before_or_behind_the_deal() {
        String deal = LEAD.replace("STAGE", "[2, 'Qualified'], 'partner_id': [9, 'The contact']");
        String partner =
                "[{'id': 9, 'is_company': false, 'commercial_partner_id': [8, 'The buyer'], 'email': {'a': 'b'},"
                        + " 'partner_share': true}]";

        assertThat(read(deal, partner).account())
                .contains("partner-9")
                .isEqualTo(read(partner, deal).account());
    }

    @Test
    void a_deal_that_was_closed_on_no_day_is_malformed_before_and_behind_the_stage_that_is_won() {
        String deal = LEAD.replace("STAGE", "[4, 'Closed'], 'date_closed': '2025-03-@0 10:00:00'");
        String won = "[{'id': 4, 'name': 'Closed', 'is_won': true, 'sequence': 4}]";

        assertThat(all(deal, won)).isEmpty();
        assertThat(all(won, deal)).isEmpty();
    }

    @Test
    void of_a_deal_that_is_told_twice_the_newer_says_who_the_customer_is_and_in_which_stage_it_stands() {
        String old = lead("[4, 'Closed'], 'partner_id': [9, 'B'], 'write_date': '2025-03-14 10:00:00'");
        String young = lead("[2, 'Qualified'], 'partner_id': [8, 'A'], 'write_date': '2025-03-15 10:00:00'");
        String stages = "[{'id': 4, 'name': 'Closed', 'is_won': true, 'sequence': 4}]";
        String other = "[{'id': 9, 'name': 'B', 'is_company': false, 'commercial_partner_id': [10, 'C']}]";
        Opportunity expected = read(young);

        assertThat(all(old, young, stages, other)).containsExactly(expected);
        assertThat(all(young, old, stages, other)).containsExactly(expected);
        assertThat(all(stages, other, young, old)).containsExactly(expected);
        assertThat(all(stages, other, old, young)).containsExactly(expected);
    }

    private static String lead(String stage) {
        return LEAD.replace("STAGE", stage);
    }

    private static Opportunity read(String... documents) {
        return all(documents).get(0);
    }

    private static List<Opportunity> all(String... documents) {
        List<CrmFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(new CrmFile(
                    files.size() + ".json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return CrmReader.of(CrmSystem.ODOO).read(files).opportunities();
    }
}
