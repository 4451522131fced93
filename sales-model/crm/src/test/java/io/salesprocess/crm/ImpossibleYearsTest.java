package io.salesprocess.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date in a year that cannot be is one malformed record, and stops nothing else. */
class ImpossibleYearsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-01-01, 2025-01-02, 0",
        "9999-12-30, 9999-12-31, 0",
        "2025-01-01, +10000-01-01, 1",
        "2025-01-01, 0000-01-01, 1",
        "2025-01-01, -999999999-01-01, 1"
    })
    void a_date_is_read_if_its_year_has_four_digits(String start, String end, int malformed) {
        String event = "{\"kind\":\"calendar#event\",\"id\":\"a\",\"iCalUID\":\"a@x\",\"start\":{\"date\":\"" + start
                + "\"}," + "\"end\":{\"date\":\"" + end + "\"}}";

        CrmReading reading = CrmReader.of(CrmSystem.GOOGLE_CALENDAR)
                .read(List.of(new CrmFile("event.json", event.getBytes(StandardCharsets.UTF_8))));

        assertThat(reading.report().problems())
                .extracting(problem -> problem.problem().pointer())
                .hasSize(malformed)
                .allMatch("/end/date"::equals);
    }
}
