package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.salesprocess.crm.source.Drop;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others recorded of Dynamics. The records are no part of this project; without them there is nothing to check. */
class DynamicsPayloadsTest {
    private static final Path FOLDER = Path.of("../../../shared/crm-payloads/dynamics");

    @BeforeEach
    void the_records_are_there() {
        assumeTrue(Files.isDirectory(FOLDER));
    }

    @Test
    void contacts_are_read_without_a_fault_and_are_no_opportunities() {
        CrmReading reading = read("contacts-read.json");

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities()).isEmpty();
        assertThat(reading.report().kinds())
                .extracting(CrmReport.Kind::kind, CrmReport.Kind::read)
                .containsExactly(tuple("contact", 2));
    }

    @Test
    void what_a_table_may_hold_says_nothing_of_opportunities() {
        CrmReading reading = read("options-states.json");

        assertThat(reading.report().problems()).isEmpty();
        assertThat(reading.opportunities()).isEmpty();
        assertThat(reading.report().kinds())
                .extracting(CrmReport.Kind::dropped)
                .containsExactly(Map.of(Drop.UNKNOWN_KIND, 1));
    }

    private static CrmReading read(String name) {
        return CrmReader.of(CrmSystem.DYNAMICS).read(List.of(CrmFile.of(FOLDER.resolve(name))));
    }
}
