package io.salesprocess.examples.crm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.force.api.ForceApi;
import com.force.api.QueryResult;
import io.salesprocess.crm.CrmFile;
import io.salesprocess.crm.CrmReader;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.rules.Inspector;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The gate behind a change of stage in Salesforce: reads one deal with the client that the application has anyway. */
final class SalesforceStageGate {
    private final ForceApi salesforce;
    private final CrmReader reader;
    private final Inspector inspector;
    private final ObjectMapper json = new ObjectMapper();

    SalesforceStageGate(ForceApi salesforce, CrmReader reader, Inspector inspector) {
        this.salesforce = salesforce;
        this.reader = reader;
        this.inspector = inspector;
    }

    /** Whether the deal may enter the stage, as of a moment. */
    GateDecision mayEnter(String deal, String stage, Instant asOf) {
        List<CrmFile> answers = new ArrayList<>();
        for (String query : List.of(
                "SELECT FIELDS(ALL) FROM Opportunity WHERE Id = '" + deal + "' LIMIT 1",
                "SELECT FIELDS(ALL) FROM OpportunityHistory WHERE OpportunityId = '" + deal + "' LIMIT 200",
                "SELECT FIELDS(ALL) FROM OpportunityContactRole WHERE OpportunityId = '" + deal + "' LIMIT 200",
                "SELECT FIELDS(ALL) FROM Task WHERE WhatId = '" + deal + "' LIMIT 200",
                "SELECT FIELDS(ALL) FROM Event WHERE WhatId = '" + deal + "' LIMIT 200",
                "SELECT FIELDS(ALL) FROM EventRelation WHERE Event.WhatId = '" + deal + "' LIMIT 200",
                "SELECT FIELDS(ALL) FROM ContentDocumentLink WHERE LinkedEntityId = '" + deal + "' LIMIT 200",
                "SELECT FIELDS(ALL) FROM ContentVersion WHERE FirstPublishLocationId = '" + deal + "' LIMIT 200")) {
            answers.add(answer(query));
        }
        List<Opportunity> deals = reader.read(answers).opportunities();
        return inspector.gate(deals.get(0), stage, asOf);
    }

    @SuppressWarnings("rawtypes") // so the client declares it
    private CrmFile answer(String query) {
        QueryResult<Map> result = salesforce.query(query);
        try {
            byte[] document = json.writeValueAsBytes(Map.of(
                    "totalSize", result.getTotalSize(), "done", result.isDone(), "records", result.getRecords()));
            return new CrmFile(query, document);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
