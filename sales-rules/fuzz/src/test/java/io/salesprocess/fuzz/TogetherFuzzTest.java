package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.rules.Inspector;
import java.util.Optional;

/** A process, and an opportunity or records of CRMs: what was read of all of them is judged by the laws. */
class TogetherFuzzTest {
    private static final Stock STOCK = Stock.of(TogetherFuzzTest.class);

    @DictionaryFile(resourcePath = "definition.dict")
    @DictionaryFile(resourcePath = "opportunity.dict")
    @FuzzTest
    void what_is_read_together_is_judged_by_the_laws(byte[] input) {
        byte[] document = Given.document(input, STOCK);
        Bounded.inTime(() -> Scenario.of(document)
                .ifPresent(scenario -> scenario.process().ifPresent(process -> judges(process, scenario))));
    }

    private static void judges(SalesProcess process, Scenario scenario) {
        Inspector inspector = Inspector.of(process);
        for (Opportunity opportunity : scenario.opportunities()) {
            if (opportunity.ambiguousId().isEmpty()) {
                Opportunity one = Opportunity.builder()
                        .copyOf(opportunity)
                        .process(Optional.empty())
                        .build();
                new Inspections(inspector, scenario.asOf()).hold(one);
                again(inspector, one, scenario);
            }
        }
    }

    /** Law 5: what was written and read is judged alike. */
    private static void again(Inspector inspector, Opportunity one, Scenario scenario) {
        Opportunity read = SalesJson.readOpportunity(Tree.utf8(SalesJson.write(one)), "written");
        assertThat(SalesJson.write(inspector.inspect(read, scenario.asOf())))
                .isEqualTo(SalesJson.write(inspector.inspect(one, scenario.asOf())));
    }
}
