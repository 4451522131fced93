package io.salesprocess.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {
    private static final String FLAG = "\uD83D\uDEA9";

    @Test
    void a_text_of_as_many_characters_as_may_be_is_shown_whole_and_a_longer_one_is_cut() {
        assertThat(Quoted.shortened("a".repeat(64), 64)).isEqualTo("a".repeat(64));
        assertThat(Quoted.shortened("a".repeat(65), 64)).isEqualTo("a".repeat(63) + "…");
    }

    @Test
    void no_character_is_cut_in_half() {
        assertThat(Quoted.shortened("a".repeat(62) + FLAG + "b", 64)).isEqualTo("a".repeat(62) + "…");
        assertThat(Quoted.shortened("a".repeat(61) + FLAG + "bb", 64)).isEqualTo("a".repeat(61) + FLAG + "…");
    }

    @ParameterizedTest
    @CsvSource({"FFFF, \\uFFFF", "1FFFF, \\u{1FFFF}", "202E, \\u202E", "E0001, \\u{E0001}"})
    void what_is_not_seen_is_shown_by_its_number(String point, String shown) {
        assertThat(Quoted.printable(Character.toString(Integer.parseInt(point, 16))))
                .isEqualTo(shown);
    }

    @Test
    void what_is_seen_is_shown_as_it_is() {
        assertThat(Quoted.quoted("Zürich " + FLAG)).isEqualTo("'Zürich " + FLAG + "'");
    }
}
