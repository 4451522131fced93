package io.salesprocess.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.json.Quoted;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u0085",
                "\u00a0",
                "\u2007",
                "\u202f",
                "\u3000",
                "\u200b",
                "\u200d",
                "\u00ad",
                "\u034f",
                "\u061c",
                "\u115f",
                "\u1160",
                "\u17b4",
                "\u180e",
                "\u206a",
                "\u2800",
                "\u3164",
                "\ufe0f",
                "\ufeff",
                "\uffa0",
                "\ufff9",
                "\udb40\udc41",
                "\udb40\udd00",
                "\u00a0\u200b \ufe0f"
            })
    void a_text_of_which_nothing_is_seen_is_blank(String text) {
        assertThat(Legible.blank(text)).isTrue();
        assertThat(new FieldValue.Text(text).blank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "-", " x ", "\u00a0x", "\u0301", "\u0600", "\u06dd", "\ud55c", "\u2764\ufe0f"})
    void a_text_of_which_something_is_seen_is_not(String text) {
        assertThat(Legible.blank(text)).isFalse();
        assertThat(new FieldValue.Text(text).blank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u00adb",
                "a\u034fb",
                "a\u061cb",
                "a\u200eb",
                "a\u200fb",
                "a\u202eb",
                "a\u2067b",
                "a\u206ab",
                "a\u3164b",
                "a\uffa0b",
                "a\ufff9b",
                "\u1100\u1160",
                "\u17b4\u1780",
                "fi\ufe0frst",
                "\u0430\ufe0f",
                "a\udb40\udd00b",
                "a\udb40\udc41b",
                "\u200da",
                "a \u200db",
                "\ufe0fa",
                "\u2764\ufe0f\ufe0f",
                "\u4e00\udb40\udd00\udb40\udd01",
                "\u0646\u200c\u200c"
            })
    void a_hidden_character_misleads_where_it_shapes_nothing_that_is_seen(String text) {
        assertThat(Legible.misleads(text)).isTrue();
        assertThat(Quoted.harmless(text)).isNotEqualTo(text).contains("\\u");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06cc\u200c\u0631\u0648\u062f",
                "\u0915\u094d\u200d\u0937",
                "Auf\u200clage",
                "\u2764\ufe0f",
                "1\ufe0f\u20e3",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\u2764\ufe0f\u200d\ud83d\udd25",
                "\u845b\udb40\udd00",
                "\u1820\u180b",
                "\u0661\u06dd",
                "a\u00a0b",
                "a\u0301"
            })
    void joiners_and_selectors_that_shape_what_is_before_them_do_not(String text) {
        assertThat(Legible.misleads(text)).isFalse();
        assertThat(Quoted.harmless(text)).isSameAs(text);
    }

    @Test
    void nothing_is_waived_or_changed_without_a_reason() {
        Waiver.Builder waiver = Waiver.builder()
                .id("w")
                .requirement("it")
                .reason("\u00a0")
                .by("manager")
                .at(Moment.on(LocalDate.of(2025, 3, 1)));
        PathwayChange.Builder change = PathwayChange.builder()
                .id("c")
                .change(Alteration.DROP)
                .requirement("it")
                .reason("")
                .by("manager")
                .at(Moment.on(LocalDate.of(2025, 3, 1)));

        assertThatThrownBy(waiver::build).hasMessage("The waiver of 'it' says no reason.");
        assertThatThrownBy(change::build).hasMessage("The change 'drop' of the pathway says no reason.");
        assertThat(waiver.reason("agreed").build().reason()).isEqualTo("agreed");
        assertThat(change.reason("agreed").build().reason()).isEqualTo("agreed");
    }
}
