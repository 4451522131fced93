package io.salesprocess.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.inspection.Shortfall;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {
    @ParameterizedTest
    @EnumSource
    void a_shortfall_is_a_short_phrase_to_be_set_within_a_sentence(Shortfall shortfall) {
        assertThat(English.shortfall(shortfall))
                .matches("[a-z][a-z, ]{4,70}[a-z]")
                .doesNotContain("  ");
    }

    @Test
    void no_two_shortfalls_are_told_alike() {
        assertThat(Arrays.stream(Shortfall.values()).map(English::shortfall)).doesNotHaveDuplicates();
    }

    @Test
    void what_salespeople_hear_most_often() {
        assertThat(English.shortfall(Shortfall.SCHEDULED_ONLY)).isEqualTo("only booked, not held yet");
        assertThat(English.shortfall(Shortfall.LAPSED)).isEqualTo("its time passed and nobody said what happened");
        assertThat(English.shortfall(Shortfall.UNDECIDED)).isEqualTo("nobody has decided whether it is needed");
    }
}
