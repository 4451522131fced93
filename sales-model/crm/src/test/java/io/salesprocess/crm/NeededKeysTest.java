package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeededKeysTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SALESFORCE | {'attributes': {'type': 'OpportunityFieldHistory'}, 'Field': 'StageName',"
                        + " 'NewValue': 'Demo', 'CreatedDate': '2025-01-14T09:00:00.000+0000'}"
                        + " | There is no id at '/OpportunityId'.",
                "PIPEDRIVE | {'success': true, 'data': [{'object': 'dealChange', 'data': {'item_id': 42,"
                        + " 'field_key': 'stage_id', 'new_value': '2'}}]} | There is no value at '/log_time'.",
                "DYNAMICS | {'AuditDetailCollection': {'MoreRecords': false, 'AuditDetails': [{'@odata.type':"
                        + " '#Microsoft.Dynamics.CRM.AttributeAuditDetail', 'NewValue': {'@odata.type':"
                        + " '#Microsoft.Dynamics.CRM.opportunity', 'stepname': 'Develop'}, 'AuditRecord':"
                        + " {'_objectid_value': 'd0000001-0000-4000-8000-00000000000a'}}]}}"
                        + " | There is no value at '/AuditRecord/createdon'.",
            })
    void a_record_that_lacks_what_it_cannot_do_without_is_told(CrmSystem system, String record, String message) {
        byte[] json = record.replace('\'', '"').getBytes(StandardCharsets.UTF_8);

        assertThat(CrmReader.of(system)
                        .read(List.of(new CrmFile("records.json", json)))
                        .report()
                        .problems())
                .extracting(found -> found.problem().message())
                .containsExactly(message);
    }
}
