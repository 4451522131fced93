package io.salesprocess.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {
    private final Notes notes = new Notes();

    @ParameterizedTest
    @ValueSource(strings = {"coffee", "coffee-is-missing", "coffee2"})
    void an_application_finds_under_codes_of_its_own(String code) {
        notes.finding(code, Severity.INFO, "There is none.");

        assertThat(notes.findings()).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "cannot-tell", "Coffee", "coffee is missing", "coffee\nmissing", "-", "c-", ""})
    void and_under_no_other(String code) {
        assertThatThrownBy(() -> notes.finding(code, Severity.INFO, "There is none."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no code of an application's own")
                .hasMessageNotContaining("\n");
        assertThat(notes.findings()).isEmpty();
    }

    @Test
    void no_id_of_a_record_begins_a_line_of_its_own() {
        notes.finding("coffee", Severity.INFO, "There is none.", "m1\nm2");

        assertThat(notes.findings().get(0).evidence()).containsExactly("m1\\u000Am2");
    }
}
