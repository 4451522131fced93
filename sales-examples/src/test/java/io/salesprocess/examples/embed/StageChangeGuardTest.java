package io.salesprocess.examples.embed;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.examples.Examples;
import org.junit.jupiter.api.Test;

class StageChangeGuardTest {
    private final StageChangeGuard guard = new StageChangeGuard(Examples.processFile());

    @Test
    void a_deal_whose_demo_was_held_may_move_to_proof() {
        assertThat(guard.objections(Examples.deal("demo-held"), "proof", Examples.AS_OF))
                .isEmpty();
    }

    @Test
    void a_deal_whose_demo_is_only_booked_may_not_and_hears_why() {
        assertThat(guard.objections(Examples.deal("demo-only-booked"), "proof", Examples.AS_OF))
                .singleElement()
                .asString()
                .contains("demo-1");
    }
}
