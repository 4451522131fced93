package io.salesprocess.rules.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    @Tag("B049")
    @Tag("B051")
    void after_memory_was_exhausted_the_next_call_is_correct_and_10_000_definitions_leave_nothing_behind()
            throws Exception {
        String said = OtherJvm.run(SmallHeap.class, List.of("-Xmx64m", "-XX:+UseSerialGC"));

        assertThat(said.lines())
                .contains(
                        "exhausted true, then correct 20",
                        "a rule that allocates without end: discovery",
                        "heap grew by more than 2 MiB: false",
                        "metaspace and code grew by more than 6 MiB: false");
    }
}
