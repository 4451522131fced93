package io.salesprocess.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An opportunity follows the process that it names, or else the one that its fields tell, in the version that counts. */
class FamiliesTest {
    private static final Instant AS_OF = Instant.parse("2025-07-01T12:00:00Z");
    private static final String FAMILY = """
            {"schemaVersion": "1", "family": "acme", "name": "How we sell",
             "shared": {"zone": "UTC", "fields": [{"id": "kind", "name": "Kind", "type": "text"}],
                        "stages": [{"id": "only", "name": "Only", "entryCriteria": [{"id": "it", "name": "It", "doneWhen": {"field": "kind"}}]}]},
             "processes": [
               {"id": "new", "version": "1", "name": "New", "stages": [{"use": "only"}]},
               {"id": "new", "version": "2", "name": "New", "effectiveFrom": "2025-06-01", "stages": [{"use": "only"}]},
               {"id": "renewal", "version": "1", "name": "Renewal", "stages": [{"use": "only"}]}
             ],
             "selection": [{"process": "renewal", "when": [{"field": "kind", "equals": "renewal"}]}, {"process": "new"}],
             "underWay": "UNDER-WAY"}
            """;

    @Test
    void a_deal_that_names_no_process_follows_the_first_that_its_fields_fit() {
        assertThat(chosen("stay", "\"fields\": {\"kind\": \"renewal\"}")).isEqualTo("renewal 1 SELECTED");
        assertThat(chosen("stay", "\"fields\": {\"kind\": \"other\"}, \"created\": \"2025-06-15\""))
                .isEqualTo("new 2 SELECTED");
        assertThat(chosen("stay", "\"fields\": {\"kind\": null}, \"created\": \"2025-05-15\""))
                .isEqualTo("new 1 SELECTED");
    }

    @Test
    void a_field_that_was_not_loaded_leaves_it_open() {
        assertThatThrownBy(() -> chosen("stay", "\"created\": \"2025-06-15\""))
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("kind");
    }

    @Test
    void a_deal_under_way_stays_with_the_version_with_which_it_began() {
        assertThat(chosen("stay", "\"process\": {\"id\": \"new\", \"version\": \"1\"}"))
                .isEqualTo("new 1 NAMED");
    }

    @Test
    void a_deal_under_way_follows_the_version_in_effect_where_the_family_says_so() {
        assertThat(chosen("follow", "\"process\": {\"id\": \"new\", \"version\": \"1\"}"))
                .isEqualTo("new 2 IN_EFFECT");
    }

    @Test
    void a_deal_under_way_changes_with_the_first_stage_that_is_claimed_once_a_version_is_in_effect() {
        assertThat(chosen("next-stage", moved("2025-05-31"))).isEqualTo("new 1 NAMED");
        assertThat(chosen("next-stage", moved("2025-06-01"))).isEqualTo("new 2 IN_EFFECT");
        assertThat(chosen("next-stage", moved("2025-07-02"))).isEqualTo("new 1 NAMED");
    }

    @Test
    void the_first_stage_is_no_change_of_the_stage() {
        assertThat(chosen(
                        "next-stage",
                        "\"process\": {\"id\": \"new\", \"version\": \"1\"}, \"stageHistory\": "
                                + "[{\"stage\": \"only\", \"at\": \"2025-06-15\"}]"))
                .isEqualTo("new 1 NAMED");
    }

    @Test
    void a_history_that_was_not_loaded_leaves_the_version_open() {
        assertThatThrownBy(() -> chosen("next-stage", "\"process\": {\"id\": \"new\", \"version\": \"1\"}"))
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("stage history");
    }

    @Test
    void a_version_that_the_family_does_not_have_is_no_process() {
        assertThatThrownBy(() -> chosen("stay", "\"process\": {\"id\": \"new\", \"version\": \"9\"}"))
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("'9'");
    }

    @Test
    void it_is_inspected_against_the_process_that_it_follows() {
        Opportunity deal = deal("\"fields\": {\"kind\": \"renewal\"}");
        assertThat(inspector("stay").inspect(deal, AS_OF).headline().process()).isEqualTo("renewal");
    }

    private static String moved(String date) {
        return "\"process\": {\"id\": \"new\", \"version\": \"1\"}, \"stageHistory\": [{\"stage\": \"only\", \"at\": "
                + "\"2025-05-01\"}, {\"stage\": \"next\", \"at\": \"" + date + "\"}]";
    }

    private static String chosen(String underWay, String facts) {
        ProcessChoice choice = inspector(underWay).choose(deal(facts), AS_OF);
        return choice.process().id() + " " + choice.process().version() + " " + choice.reason();
    }

    private static FamilyInspector inspector(String underWay) {
        byte[] json = FAMILY.replace("UNDER-WAY", underWay).getBytes(StandardCharsets.UTF_8);
        return FamilyInspector.of(SalesJson.readFamily(json, "family"));
    }

    private static Opportunity deal(String facts) {
        return SalesJson.readOpportunity(("{\"id\": \"d1\", " + facts + "}").getBytes(StandardCharsets.UTF_8), "deal");
    }
}
