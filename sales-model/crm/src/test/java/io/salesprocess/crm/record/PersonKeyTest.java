package io.salesprocess.crm.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonKeyTest {
    @Test
    void an_address_is_never_shown() {
        assertThat(PersonKey.address("decider@buyer.example")).hasToString("an address");
    }

    @Test
    void an_id_is_shown_as_it_is() {
        assertThat(PersonKey.id("contact-5")).hasToString("contact-5");
    }
}
