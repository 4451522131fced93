package io.salesprocess.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-05T00:00:00Z, 2025-03-05T00:00:00Z",
        "2025-03-05T23:59:59Z, 2025-03-05T23:59:59Z",
        "2025-03-05T12:00:00+18:00, 2025-03-04T18:00:00Z",
        "2025-03-05T12:00:00-18:00, 2025-03-06T06:00:00Z",
        "2025-03-05T12:00:00+00:59, 2025-03-05T11:01:00Z",
        "2025-03-05, 2025-03-05",
    })
    void a_moment_may_stand_at_either_end_of_the_day_and_of_the_offsets(String text, String moment) {
        assertThat(Moments.understood(text).map(Object::toString)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-05T24:00:00Z",
                "2025-03-05T23:60:00Z",
                "2025-03-05T23:59:60Z",
                "2025-03-05T12:00:00+18:01",
                "2025-03-05T12:00:00-18:01",
                "2025-03-05T12:00:00+00:60",
            })
    void there_is_no_moment_beyond_them(String text) {
        assertThat(Moments.understood(text)).isEmpty();
    }
}
