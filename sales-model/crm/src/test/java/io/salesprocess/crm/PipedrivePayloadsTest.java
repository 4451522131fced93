package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.salesprocess.crm.source.Drop;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What others recorded of Pipedrive. The records are no part of this project; without them there is nothing to check. */
class PipedrivePayloadsTest {
    private static final Path FOLDER = Path.of("../../../shared/crm-payloads/pipedrive");

    @BeforeEach
    void the_records_are_there() {
        assumeTrue(Files.isDirectory(FOLDER));
    }

    @Test
    void a_deal_of_few_keys_is_an_opportunity_with_what_they_say() {
        CrmReading reading = read("deals.json");

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities()).extracting(Opportunity::id).containsExactly("1");
        assertThat(reading.opportunities().get(0).claimedStage()).isEmpty();
        assertThat(reading.opportunities().get(0).created()).isEmpty();
    }

    @Test
    @Tag("B039")
    void an_activity_of_a_page_that_is_not_the_last_leaves_the_activities_of_a_deal_partly_loaded() {
        CrmReading reading = read("deals.json", "activities.json");

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities().get(0).loaded()).containsEntry(Part.ACTIVITIES, Coverage.PARTLY);
        assertThat(reading.report().kinds())
                .extracting(CrmReport.Kind::kind, CrmReport.Kind::read, CrmReport.Kind::dropped)
                .contains(tuple("activities", 1, Map.of(Drop.NO_OPPORTUNITY, 1)));
    }

    @Test
    void descriptions_of_fields_say_nothing_of_opportunities() {
        CrmReading reading = read("activityFields.json", "dealsFields.json");

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities()).isEmpty();
        assertThat(reading.report().kinds())
                .extracting(CrmReport.Kind::kind, CrmReport.Kind::dropped)
                .containsExactly(tuple("fields", Map.of(Drop.OF_NO_INTEREST, 4)));
    }

    private static CrmReading read(String... names) {
        return CrmReader.of(CrmSystem.PIPEDRIVE)
                .read(Arrays.stream(names)
                        .map(name -> CrmFile.of(FOLDER.resolve(name)))
                        .toList());
    }
}
