package io.salesprocess.crm.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingNameTest {
    private static final String SERIES =
            "040000008200E00074C5B7101A82E00800000000A0B1C2D3E4F5DA010000000000000000100000000123456789ABCDEF0123456789ABCDEF";

    @Test
    void an_occurrence_in_exchange_is_named_as_its_series_without_its_day() {
        String occurrence = SERIES.substring(0, 32) + "07E9030C" + SERIES.substring(40);
        assertThat(MeetingName.of(occurrence.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(SERIES);
    }

    @Test
    void a_name_that_another_calendar_gave_is_unwrapped() {
        String wrapped = SERIES.substring(0, 32) + "00000000" + "0000000000000000" + "0000000000000000" + "20000000"
                + "7643616C2D556964" + "01000000" + "64656D6F3140676F6F676C652E636F6D" + "00";
        assertThat(MeetingName.of(wrapped)).isEqualTo("demo1@google.com");
    }

    @Test
    void a_wrapped_name_ends_at_its_first_zero_even_where_it_begins() {
        String wrapped = SERIES.substring(0, 32) + "00000000" + "0000000000000000" + "0000000000000000" + "20000000"
                + "7643616C2D556964" + "01000000" + "0064656D6F3140676F6F676C652E636F6D";
        assertThat(MeetingName.of(wrapped)).isEmpty();
    }

    @Test
    void a_name_of_another_calendar_stays_as_it_is() {
        assertThat(MeetingName.of("Demo1@google.com")).isEqualTo("Demo1@google.com");
    }
}
