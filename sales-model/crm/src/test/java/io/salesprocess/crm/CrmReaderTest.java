package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesprocess.crm.profile.CrmProfiles;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the records of every system. */
class CrmReaderTest {
    private static final String DEAL =
            "{'totalSize': 1, 'done': true, 'records': [{'attributes': {'type': 'Opportunity'}, 'Id': '006A'}]}";
    private static final String EVENT =
            "{'attributes': {'type': 'Event'}, 'Id': '00U%s', 'WhatId': '006A', 'Type': 'Demo',"
                    + " 'StartDateTime': '2025-03-05T13:00:00Z', 'EndDateTime': '2025-03-05T14:00:00Z'}";
    private static final String TASKS = "[" + "{'attributes': {'type': 'Task'}, 'Id': '00T1', 'WhatId': '006A',"
            + " 'TaskSubtype': 'Call', 'Status': 'Completed'}" + "]";

    @Test
    void neither_the_names_of_the_files_nor_their_order_change_anything() {
        CrmReading one = salesforce(DEAL, TASKS, page(false, "1"), page(true, "2"));
        CrmReading other = salesforce(page(true, "2"), page(false, "1"), TASKS, DEAL);

        assertThat(written(one)).isEqualTo(written(other));
        assertThat(coverage(one)).isEqualTo(Coverage.COMPLETE);
    }

    @Test
    void what_files_say_that_contradict_each_other_does_not_depend_on_the_order_in_which_they_are_given() {
        List<CrmFile> files = files(
                "[{'id': 7, 'type': 'opportunity', 'stage_id': [2, 'Qualified'], 'partner_id': [9, 'A']}]",
                "[{'id': 9, 'is_company': false, 'commercial_partner_id': [10, 'B']}]",
                "[{'id': 9, 'is_company': false, 'commercial_partner_id': [11, 'C']}]");
        List<CrmFile> reversed = new ArrayList<>(files);
        Collections.reverse(reversed);
        CrmReader reader = CrmReader.of(CrmSystem.ODOO);

        assertThat(written(reader.read(reversed))).isEqualTo(written(reader.read(files)));
    }

    @Test
    @Tag("B039")
    void pages_of_which_none_is_the_last_leave_a_collection_partly_loaded() {
        assertThat(coverage(salesforce(DEAL, TASKS, page(false, "1"), page(false, "2"))))
                .isEqualTo(Coverage.PARTLY);
    }

    @Test
    void one_record_alone_says_nothing_of_the_others_and_a_bare_list_is_whole() {
        assertThat(coverage(salesforce(DEAL, TASKS, EVENT.formatted("1")))).isEqualTo(Coverage.PARTLY);
        assertThat(coverage(salesforce(DEAL, TASKS, "[" + EVENT.formatted("1") + "]")))
                .isEqualTo(Coverage.COMPLETE);
    }

    @Test
    void what_a_profile_tells_of_a_field_is_never_all_of_its_kind_and_changes_no_other() {
        String profile = "{'schemaVersion': '1', 'system': 'salesforce', 'statements': [{'as': 'confirmation',"
                + " 'topic': 'fit', 'at': '/Fit__c', 'means': {'true': 'yes'}}]}";
        CrmReading reading = CrmReader.of(
                        CrmProfiles.read(profile.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "profile.json"))
                .read(files(DEAL));

        assertThat(reading.opportunities().get(0).loaded())
                .containsEntry(Part.CONFIRMATIONS, Coverage.PARTLY)
                .containsEntry(Part.APPROVALS, Coverage.NOT_LOADED);
    }

    @Test
    @Tag("B077")
    void records_that_are_each_merged_into_the_other_are_told_and_not_lost() {
        String deals = "{'results': [{'id': '1', 'properties': {'dealname': 'a', 'hs_merged_object_ids': '2'}},"
                + " {'id': '2', 'properties': {'dealname': 'b', 'hs_merged_object_ids': '1'}}]}";

        CrmReading reading = CrmReader.of(CrmSystem.HUBSPOT).read(files(deals));

        assertThat(reading.opportunities()).hasSize(1);
        assertThat(reading.report().problems())
                .extracting(found -> found.problem().message())
                .containsExactly("The records '1' and '2' are each said to be merged into the other.");
    }

    @Test
    void of_two_records_with_one_id_and_one_time_the_same_counts_in_whatever_order_they_come() {
        String poor = DEAL.replace("'Id'", "'StageName': 'Proposal', 'Id'");
        String rich = DEAL.replace("'Id'", "'StageName': 'Demo', 'OwnerId': '005A', 'Id'");

        assertThat(written(salesforce(poor, rich)).get(0)).contains("Demo", "005A");
        assertThat(written(salesforce(rich, poor)).get(0)).contains("Demo", "005A");
    }

    @Test
    void what_stands_nested_where_a_word_is_read_is_unknown_and_stops_nothing() {
        CrmReading reading = salesforce(DEAL, TASKS.replace("'Completed'", "{'label': 'Completed'}"));

        assertThat(reading.opportunities().get(0).activities())
                .flatExtracting(Activity::states)
                .extracting(StateChange::state)
                .containsExactly("unknown");
        assertThat(reading.report().unknown())
                .extracting(CrmReport.UnknownWord::what, CrmReport.UnknownWord::at)
                .contains(tuple("state", "/Status"));
    }

    @Test
    void what_is_malformed_around_the_records_is_told_and_stops_nothing() {
        CrmReading reading = CrmReader.of(
                        CrmProfiles.readyMade(CrmSystem.ODOO), CrmProfiles.readyMade(CrmSystem.SALESFORCE))
                .read(files(
                        "{'jsonrpc': '2.0', 'id': 1, 'result': {'length': {}, 'records': [{'id': 7, 'type': 'opportunity'}]}}",
                        DEAL));

        assertThat(reading.opportunities()).extracting(Opportunity::id).containsExactly("006A");
        assertThat(reading.report().problems())
                .extracting(found -> found.file(), found -> found.problem().pointer())
                .containsExactly(tuple("0.json", "/result/length"));
    }

    @Test
    void a_record_that_an_opportunity_could_not_carry_is_told_and_left_out() {
        CrmReading backwards = salesforce(DEAL, page(true, "1").replace("T14:", "T11:"), page(true, "2"));
        CrmReading reserved = salesforce(DEAL.replace("006A", "true"), DEAL);
        CrmReading mistaken = salesforce(DEAL, page(true, "2").replace("00U2", "field:seats"), page(true, "2"));

        assertThat(backwards.opportunities().get(0).activities())
                .extracting(Activity::id)
                .containsExactly("00U2");
        assertThat(mistaken.opportunities().get(0).activities())
                .extracting(Activity::id)
                .containsExactly("00U2");
        assertThat(reserved.opportunities()).extracting(Opportunity::id).containsExactly("006A");
        assertThat(List.of(backwards, reserved, mistaken))
                .flatExtracting(reading -> reading.report().problems())
                .extracting(found -> found.problem().message())
                .containsExactly(
                        "The end of the record lies before its beginning, or more than a year after it.",
                        "The id 'true' is a reserved word.",
                        "The id 'field:seats' would be taken for other evidence, which is cited as 'field:\u2026'.");
    }

    static Stream<Arguments> namings() {
        String task = "{'attributes': {'type': 'Task'}, 'Id': '00T1', 'WhatId': '006A', 'OwnerId': '%s'}";
        String role = "{'attributes': {'type': 'OpportunityContactRole'}, 'OpportunityId': '006A', 'ContactId': '%s'}";
        String moved = "{'attributes': {'type': 'OpportunityHistory'}, 'OpportunityId': '006A', 'StageName': 'Demo',"
                + " 'CreatedDate': '2025-03-05T13:00:00Z', 'CreatedById': '%s'}";
        String filled =
                "{'attributes': {'type': 'OpportunityFieldHistory'}, 'OpportunityId': '006A', 'Field': 'Fit__c',"
                        + " 'OldValue': null, 'NewValue': 'good', 'CreatedDate': '2025-03-05T13:00:00Z', 'CreatedById': '%s'}";
        String merged = "{'attributes': {'type': 'Contact'}, 'Id': '003A', 'MasterRecordId': '%s', 'IsDeleted': true}";
        return Stream.of(
                arguments("an owner", DEAL.replace("'Id'", "'OwnerId': '%s', 'Id'")),
                arguments("an opportunity", DEAL.replace("006A", "%s")),
                arguments("whoever did it", task),
                arguments("whoever plays a role", role),
                arguments("whoever moved it", moved),
                arguments("whoever filled in a field", filled),
                arguments("whoever stands for another", merged));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namings")
    void nobody_has_an_id_that_would_be_taken_for_other_evidence(String what, String document) {
        for (String id : List.of("field:x", "people")) {
            CrmReading reading = salesforce(DEAL, document.formatted(id));

            assertThat(reading.report().problems()).singleElement().satisfies(found -> assertThat(
                            found.problem().message())
                    .startsWith("The id '" + id + "' would be taken for other evidence"));
            assertThat(reading.opportunities())
                    .allMatch(deal -> deal.mistakenId().isEmpty());
        }
        assertThat(salesforce(DEAL, document.formatted("fields:x")).report().problems())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("namings")
    void nobody_has_an_id_that_no_opportunity_can_carry(String what, String document) throws InvalidJsonException {
        CrmReading reading = salesforce(DEAL, document.formatted("false"));

        assertThat(reading.report().problems())
                .extracting(found -> found.problem().message())
                .containsExactly("The id 'false' is a reserved word.");
        for (Opportunity opportunity : reading.opportunities()) {
            String written = SalesJson.write(opportunity);
            assertThat(SalesJson.write(SalesJson.readOpportunity(written.getBytes(StandardCharsets.UTF_8), "written")))
                    .isEqualTo(written);
        }
    }

    @Test
    @Tag("B071")
    @Tag("B055")
    void a_value_that_is_none_of_its_kind_is_told_as_it_stands_and_one_that_was_not_loaded_is_not() {
        CrmReading reading = salesforce(
                DEAL.replace("'Id'", "'Amount': 1e1000000000, 'CloseDate': '2025-02-30\\u001b[31m', 'Id'"),
                DEAL.replace("006A", "006B").replace("'Id'", "'Amount': {'value': 5}, 'Id'"),
                DEAL.replace("006A", "006C"));

        assertThat(reading.report().unknown())
                .extracting(CrmReport.UnknownWord::at, CrmReport.UnknownWord::word, CrmReport.UnknownWord::example)
                .contains(
                        tuple("/Amount", "1e1000000000", "006A"),
                        tuple("/CloseDate", "2025-02-30\\u001B[31m", "006A"),
                        tuple("/Amount", "{\u2026}", "006B"))
                .noneMatch(word -> word.toList().contains("006C"));
        assertThat(reading.report().toText())
                .contains("money at /Amount: '1e1000000000', once, in '006A'")
                .doesNotContain("\u001b");
        assertThat(reading.opportunities().get(0).fields()).doesNotContainKey(Opportunity.AMOUNT);
    }

    @Test
    @Tag("B039")
    void an_answer_that_counts_more_records_than_were_given_is_told_and_not_complete() {
        String seven = page(true, "1").replace("'totalSize': 2", "'totalSize': 7");
        CrmReading reading = salesforce(DEAL, seven);

        assertThat(coverage(reading)).isEqualTo(Coverage.PARTLY);
        assertThat(reading.report().problems())
                .extracting(
                        found -> found.file(),
                        found -> found.problem().code(),
                        found -> found.problem().pointer(),
                        found -> found.problem().message())
                .containsExactly(tuple(
                        "1.json",
                        "incomplete-answer",
                        "/totalSize",
                        "The answer counts 7 records, of which 1 was given."));
    }

    @Test
    @Tag("B039")
    void the_last_of_two_pages_alone_is_not_complete_and_with_the_first_it_is_in_whatever_order() {
        assertThat(coverage(salesforce(DEAL, TASKS, page(true, "2")))).isEqualTo(Coverage.PARTLY);
        CrmReading twice = salesforce(DEAL, TASKS, page(true, "2"), page(true, "2"));
        assertThat(coverage(twice)).isEqualTo(Coverage.PARTLY);
        for (CrmReading both : List.of(
                salesforce(DEAL, TASKS, page(true, "2"), page(false, "1")),
                salesforce(DEAL, TASKS, page(false, "1"), page(true, "2")))) {
            assertThat(coverage(both)).isEqualTo(Coverage.COMPLETE);
            assertThat(both.report().problems()).isEmpty();
        }
    }

    @Test
    @Tag("B039")
    void a_sub_query_that_counts_more_records_than_it_has_is_not_complete() {
        String within = DEAL.replace(
                "'Id'",
                "'Tasks': {'totalSize': 1, 'done': true, 'records': []}, 'Events': {'totalSize': %d, 'done': true,"
                        + " 'records': [" + EVENT.formatted("1") + "]}, 'Id'");
        String tasksLoaded = within.replace("'Tasks': {'totalSize': 1", "'Tasks': {'totalSize': 0");

        assertThat(coverage(salesforce(tasksLoaded.formatted(1)))).isEqualTo(Coverage.COMPLETE);
        assertThat(coverage(salesforce(tasksLoaded.formatted(2)))).isEqualTo(Coverage.PARTLY);
        assertThat(coverage(salesforce(within.formatted(1)))).isEqualTo(Coverage.PARTLY);
    }

    @Test
    @Tag("B040")
    void what_no_system_returned_is_told_and_stops_nothing() {
        CrmReading reading = salesforce("{'hello': 'world'}", DEAL, "{broken");

        assertThat(reading.opportunities()).extracting(Opportunity::id).containsExactly("006A");
        assertThat(reading.report().problems())
                .extracting(found -> found.file(), found -> found.problem().code())
                .containsExactly(tuple("0.json", "unknown-content"), tuple("2.json", "syntax"));
    }

    @Test
    void no_more_of_a_file_is_read_than_shows_that_it_is_too_large(@TempDir Path folder) throws IOException {
        Path file =
                Files.write(folder.resolve("records.json"), files(DEAL).get(0).json());
        int size = (int) Files.size(file);
        Limits enough = Limits.builder().fileBytes(size).build();
        Limits few = Limits.builder().fileBytes(size - 2).build();

        assertThat(CrmFile.of(file, enough).json()).hasSize(size);
        assertThat(CrmFile.of(file, few).json()).hasSize(size - 1);
        assertThat(CrmReader.of(CrmSystem.SALESFORCE)
                        .within(few)
                        .read(List.of(CrmFile.of(file, few)))
                        .report()
                        .problems())
                .extracting(found -> found.problem().code())
                .containsExactly("too-large");
        assertThat(CrmFile.of(
                                file,
                                Limits.builder().fileBytes(Integer.MAX_VALUE).build())
                        .json())
                .hasSize(size);
        assertThat(CrmFile.of(file).json()).hasSize(size);
    }

    @Test
    void two_profiles_of_one_system_are_refused() {
        assertThatThrownBy(() ->
                        CrmReader.of(CrmProfiles.readyMade(CrmSystem.ODOO), CrmProfiles.readyMade(CrmSystem.ODOO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two of the profiles are of one system. Lay one over the other.");
    }

    private static String page(boolean last, String id) {
        return "{'totalSize': 2, 'done': " + last + ", 'records': [" + EVENT.formatted(id) + "]}";
    }

    private static Coverage coverage(CrmReading reading) {
        return reading.opportunities().get(0).coverage(Part.ACTIVITIES);
    }

    private static List<String> written(CrmReading reading) {
        List<String> written = new ArrayList<>(
                reading.opportunities().stream().map(SalesJson::write).toList());
        written.add(reading.report().toText());
        return written;
    }

    private static CrmReading salesforce(String... documents) {
        return CrmReader.of(CrmSystem.SALESFORCE).read(files(documents));
    }

    private static List<CrmFile> files(String... documents) {
        List<CrmFile> files = new ArrayList<>();
        for (String document : documents) {
            files.add(new CrmFile(
                    files.size() + ".json", document.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        return files;
    }
}
