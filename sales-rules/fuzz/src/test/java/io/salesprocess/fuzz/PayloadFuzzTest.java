package io.salesprocess.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.salesprocess.crm.CrmFile;
import io.salesprocess.model.facts.Opportunity;
import java.util.List;

/** Whatever a CRM returns, what cannot be read is told and stops nothing else. */
class PayloadFuzzTest {
    private static final Stock STOCK = Stock.of(PayloadFuzzTest.class);

    @FuzzTest
    void records_are_read_or_told_of(byte[] input) {
        byte[] document = Given.document(input, STOCK);
        Bounded.inTime(() -> read(document));
    }

    /** A scenario says which profiles; anything else may come from any system. */
    private static List<Opportunity> read(byte[] document) {
        return Scenario.of(document)
                .map(Scenario::opportunities)
                .orElseGet(() -> Payloads.read(Scenario.readyMade(), List.of(new CrmFile("records", document))));
    }
}
