package io.salesprocess.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.util.Optional;

/** An opportunity is read or rejected, survives being written, and is judged by the laws. */
class OpportunityFuzzTest {
    private static final Stock STOCK = Stock.of(OpportunityFuzzTest.class);
    private static final Inspector INSPECTOR = Inspector.of(Resource.process("judging.json"));
    private static final Instant AS_OF = Instant.parse("2025-03-14T11:00:00Z");

    @DictionaryFile(resourcePath = "opportunity.dict")
    @FuzzTest
    void an_opportunity_is_read_or_rejected_and_judged_by_the_laws(byte[] input) {
        byte[] document = Given.document(input, STOCK);
        Bounded.inTime(() -> Opportunities.read(document)
                .ifPresent(opportunity -> new Inspections(INSPECTOR, AS_OF).hold(ofNoProcess(opportunity))));
    }

    private static Opportunity ofNoProcess(Opportunity opportunity) {
        return Opportunity.builder()
                .copyOf(opportunity)
                .process(Optional.empty())
                .build();
    }
}
