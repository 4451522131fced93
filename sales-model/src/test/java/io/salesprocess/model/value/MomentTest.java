package io.salesprocess.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Moment INSTANT = Moment.at(Instant.parse("2025-03-04T23:30:00Z"));
    private static final Moment DATE = Moment.on(LocalDate.parse("2025-03-04"));

    @Test
    void the_date_of_an_instant_is_that_of_the_zone_and_a_date_is_its_own_everywhere() {
        assertThat(INSTANT.dateIn(BERLIN)).isEqualTo("2025-03-05");
        assertThat(INSTANT.dateIn(ZoneId.of("UTC"))).isEqualTo("2025-03-04");
        assertThat(DATE.dateIn(BERLIN)).isEqualTo("2025-03-04");
    }

    @Test
    void a_date_lasts_from_its_midnight_to_just_before_the_next_and_an_instant_no_time() {
        assertThat(DATE.begins(BERLIN)).isEqualTo("2025-03-03T23:00:00Z");
        assertThat(DATE.ends(BERLIN)).isEqualTo("2025-03-04T22:59:59.999999999Z");
        assertThat(INSTANT.begins(BERLIN)).isEqualTo(INSTANT.ends(BERLIN)).isEqualTo("2025-03-04T23:30:00Z");
    }

    @Test
    void moments_are_equal_that_are_recorded_alike() {
        assertThat(DATE)
                .isEqualTo(Moment.on(LocalDate.parse("2025-03-04")))
                .hasSameHashCodeAs(Moment.on(LocalDate.parse("2025-03-04")));
    }

    @Test
    void a_date_is_no_other_and_no_instant() {
        assertThat(DATE)
                .isNotEqualTo(Moment.on(LocalDate.parse("2025-03-05")))
                .isNotEqualTo(Moment.at(Instant.parse("2025-03-04T00:00:00Z")))
                .isNotEqualTo("2025-03-04");
    }
}
