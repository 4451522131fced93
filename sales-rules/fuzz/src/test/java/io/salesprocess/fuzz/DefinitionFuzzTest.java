package io.salesprocess.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A definition is read or rejected, survives being written, and never makes an inspection fail. */
class DefinitionFuzzTest {
    private static final Stock STOCK = Stock.of(DefinitionFuzzTest.class);
    private static final Instant AS_OF = Instant.parse("2025-03-14T11:00:00Z");

    @DictionaryFile(resourcePath = "definition.dict")
    @FuzzTest
    void a_definition_is_read_or_rejected_and_never_fails_an_inspection(byte[] input) {
        byte[] document = Given.document(input, STOCK);
        Bounded.inTime(() -> Definitions.read(document).ifPresent(DefinitionFuzzTest::judges));
    }

    private static void judges(SalesProcess process) {
        Inspector inspector = Inspector.of(process);
        Opportunity unknown = Opportunity.builder().id("unknown").build();
        Opportunity empty = Opportunity.builder()
                .id("empty")
                .claimedStage(process.stages().stream().map(Stage::id).reduce((one, next) -> next))
                .loaded(loaded())
                .build();
        new Inspections(inspector, AS_OF).hold(unknown);
        new Inspections(inspector, AS_OF).hold(empty);
        if (Tree.size(process.toMap()) < 150) {
            inspector.witnesses(AS_OF);
        }
    }

    private static Map<Part, Coverage> loaded() {
        return Arrays.stream(Part.values()).collect(Collectors.toMap(Function.identity(), part -> Coverage.COMPLETE));
    }
}
