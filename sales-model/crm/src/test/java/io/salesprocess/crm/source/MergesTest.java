package io.salesprocess.crm.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.crm.record.Ref;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("B077")
class MergesTest {
    private final Merges merges = new Merges();

    @Test
    void a_record_that_was_not_merged_stands_for_itself() {
        assertThat(merges.standing(person("a"))).isEqualTo(person("a"));
    }

    @Test
    void the_last_of_a_chain_stands_for_all() {
        assertThat(merges.add(person("b"), person("c"))).isTrue();
        assertThat(merges.add(person("a"), person("b"))).isTrue();

        assertThat(merges.standing(person("a"))).isEqualTo(person("c"));
        assertThat(merges.losers()).containsExactlyInAnyOrder(person("a"), person("b"));
    }

    @Test
    void an_account_of_the_same_id_is_another_record() {
        merges.add(person("a"), person("b"));

        assertThat(merges.standing(Ref.account("a"))).isEqualTo(Ref.account("a"));
    }

    @Test
    void records_that_close_a_circle_are_refused() {
        merges.add(person("a"), person("b"));
        merges.add(person("b"), person("c"));

        assertThat(merges.add(person("c"), person("a"))).isFalse();
        assertThat(merges.standing(person("a"))).isEqualTo(person("c"));
    }

    @Test
    void what_is_told_twice_is_told_once() {
        merges.add(person("a"), person("b"));

        assertThat(merges.add(person("a"), person("b"))).isTrue();
        assertThat(merges.standing(person("a"))).isEqualTo(person("b"));
    }

    @Test
    void of_two_into_which_one_was_merged_the_first_in_order_stands_for_all_whichever_was_told_first() {
        merges.add(person("a"), person("c"));
        merges.add(person("a"), person("b"));
        Merges turned = new Merges();
        turned.add(person("a"), person("b"));
        turned.add(person("a"), person("c"));

        assertThat(merges.standing(person("a"))).isEqualTo(person("b"));
        assertThat(merges.standing(person("c"))).isEqualTo(person("b"));
        assertThat(turned.standing(person("a"))).isEqualTo(person("b"));
        assertThat(turned.standing(person("c"))).isEqualTo(person("b"));
    }

    @Test
    void one_of_whom_another_stands_in_the_circle_of_a_third_ends_somewhere() {
        merges.add(person("c"), person("a"));
        merges.add(person("a"), person("b"));

        assertThat(merges.add(person("a"), person("c"))).isTrue();
        assertThat(merges.standing(person("c"))).isEqualTo(person("b"));
    }

    /** Every link is told before the one that follows it: without a shorter way 200,000 links take minutes. */
    @Test
    void a_long_chain_costs_little() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 200_000; i++) {
                merges.add(person("p" + i), person("p" + (i + 1)));
                merges.standing(person("p0"));
            }
        });

        assertThat(merges.standing(person("p0"))).isEqualTo(person("p200000"));
    }

    private static Ref person(String id) {
        return Ref.person(id);
    }
}
