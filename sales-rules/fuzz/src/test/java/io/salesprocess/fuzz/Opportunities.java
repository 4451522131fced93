package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Reading;
import java.util.List;
import java.util.Optional;

/** What holds for an opportunity, whatever it says. */
final class Opportunities {
    private Opportunities() {}

    /** The opportunity, unless it is rejected as it should be. */
    static Optional<Opportunity> read(byte[] document) {
        files(document);
        Opportunity opportunity;
        try {
            opportunity = SalesJson.readOpportunity(document, "fuzz");
        } catch (InvalidJsonException rejection) {
            Problems.rejected(rejection, document);
            return Optional.empty();
        }
        survive(opportunity);
        return Optional.of(opportunity);
    }

    /** Law 5. */
    static void survive(Opportunity opportunity) {
        String written = SalesJson.write(opportunity);
        Opportunity again = SalesJson.readOpportunity(Tree.utf8(written), "written");
        assertThat(again).isEqualTo(opportunity);
        assertThat(SalesJson.write(again)).isEqualTo(written);
        assertThat(SalesJson.readOpportunity(Tree.utf8(SalesJson.writeCompact(opportunity)), "compact"))
                .isEqualTo(opportunity);
    }

    /** The same document as a file of many: each is there, or there is a reason why not. */
    private static void files(byte[] document) {
        List<Reading<Opportunity>> readings = SalesJson.readOpportunities(document);
        for (Reading<Opportunity> reading : readings) {
            assertThat(reading.value().isPresent()).isEqualTo(reading.problems().isEmpty());
            Problems.told(reading.problems(), document);
        }
    }
}
