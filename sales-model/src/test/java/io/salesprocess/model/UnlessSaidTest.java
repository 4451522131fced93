package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.Moves;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Attendee;
import org.junit.jupiter.api.Test;

/** What holds of a part that an application builds, unless it says otherwise. */
class UnlessSaidTest {
    private static Activity.Builder demo() {
        return Activity.builder().id("a1").type("demo");
    }

    @Test
    void all_attendees_were_loaded_if_there_are_any() {
        Attendee guest = Attendee.builder().person("p1").build();

        assertThat(demo().build().attendeesLoaded()).isFalse();
        assertThat(demo().addAttendees(guest).build().attendeesLoaded()).isTrue();
        assertThat(demo().addAttendees(guest).attendeesLoaded(false).build().attendeesLoaded())
                .isFalse();
    }

    @Test
    void deals_may_be_opened_again_and_closed_in_another_way() {
        assertThat(Moves.builder().build().reopening()).isTrue();
        assertThat(Moves.builder().build().betweenClosed()).isTrue();
    }
}
