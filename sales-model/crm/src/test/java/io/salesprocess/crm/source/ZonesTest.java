package io.salesprocess.crm.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZonesTest {
    @Test
    void a_zone_that_windows_names_is_known() {
        assertThat(Zones.of("W. Europe Standard Time")).contains(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_zone_of_the_tz_database_is_known() {
        assertThat(Zones.of("America/New_York")).contains(ZoneId.of("America/New_York"));
    }

    @Test
    void a_zone_that_somebody_made_up_is_not() {
        assertThat(Zones.of("tzone://Microsoft/Custom")).isEmpty();
    }
}
