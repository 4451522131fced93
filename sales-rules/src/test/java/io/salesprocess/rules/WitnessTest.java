package io.salesprocess.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.SalesJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessTest {
    private static final Instant AS_OF = Instant.parse("2025-03-14T11:00:00Z");

    private static Inspector process(String criteria) {
        String json = """
                {"schemaVersion": "1", "id": "p", "version": "1", "name": "P", "zone": "Europe/Berlin",
                 "roles": [{"id": "buyer", "name": "Buyer", "side": "buyer"}],
                 "activities": [{"id": "call", "name": "Call"}, {"id": "demo", "name": "Demo"}],
                 "documents": [{"id": "plan", "name": "Plan", "states": ["drafted", "sent"]}],
                 "attestations": [{"id": "fit", "name": "It fits"}],
                 "fields": [{"id": "users", "name": "Users", "type": "number"}],
                 "attributes": [{"id": "mood", "name": "Mood", "type": "choice", "choices": ["good", "bad"]}],
                 "stages": [{"id": "first", "name": "First", "exitCriteria": [%s]},
                            {"id": "second", "name": "Second"}],
                 "closedStages": [{"id": "won", "name": "Won", "outcome": "won"}]}
                """.formatted(criteria);
        return Inspector.of(SalesJson.readProcess(json.getBytes(StandardCharsets.UTF_8), "p.json"));
    }

    private static String criterion(String id, String doneWhen) {
        return "{\"id\": \"%s\", \"name\": \"%s\", \"doneWhen\": %s}".formatted(id, id, doneWhen);
    }

    private static void reached(String condition) {
        Inspector inspector = process(criterion("asked", condition));

        Witness witness = inspector.witness("second", AS_OF);

        assertThat(witness.hindered()).isEmpty();
        assertThat(inspector.inspect(witness.opportunity().orElseThrow(), AS_OF).verifiedStage())
                .contains("second");
    }

    @Test
    void a_stage_that_asks_for_nothing_is_reached_by_an_opportunity_without_records() {
        assertThat(process("")
                        .witness("second", AS_OF)
                        .opportunity()
                        .orElseThrow()
                        .activities())
                .isEmpty();
    }

    @Test
    void only_what_is_needed_is_left() {
        Witness witness = process(criterion("called", "{\"activity\": \"call\"}") + ", "
                        + criterion("called-at-all", "{\"activity\": [\"call\", \"demo\"]}"))
                .witness("second", AS_OF);

        assertThat(witness.opportunity().orElseThrow().activities()).hasSize(1);
    }

    @Test
    void details_are_imagined() {
        reached("{\"activity\": \"call\", \"where\": [{\"attribute\": \"mood\", \"equals\": \"bad\"}]}");
    }

    @Test
    void different_values_are_imagined() {
        reached("{\"activity\": \"call\", \"atLeast\": 2, \"distinct\": {\"attribute\": \"mood\"}}");
    }

    @Test
    void each_item_of_a_for_each_is_imagined_as_asked() {
        reached("{\"forEach\": {\"activity\": \"call\"}, \"holds\": {\"attribute\": \"mood\", \"equals\": \"good\"}}");
    }

    @Test
    void more_of_the_item_at_hand_is_imagined() {
        reached(
                "{\"forEach\": {\"document\": \"plan\", \"reached\": \"drafted\"}, \"holds\": {\"document\": \"plan\", \"reached\": \"sent\", "
                        + "\"is\": \"it\", \"when\": {\"after\": \"it\"}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"sameAs\": \"author\"", "\"otherThan\": [\"author\"]"})
    void the_author_of_what_is_spoken_about_is_imagined_and_anybody_else(String by) {
        reached("{\"attestation\": \"fit\", \"about\": {\"document\": \"plan\", \"reached\": \"sent\"}, \"by\": {" + by
                + "}}");
    }

    @Test
    void a_time_between_two_records_is_kept() {
        reached(
                "{\"activity\": \"demo\", \"when\": {\"after\": {\"first\": {\"activity\": \"call\"}}, \"atLeast\": \"10"
                        + " days\"}}");
    }

    @Test
    void requirements_that_exclude_each_other_are_named() {
        Witness witness = process(criterion("few", "{\"field\": \"users\", \"lessThan\": 5}")
                        + ", " + criterion("called", "{\"activity\": \"call\"}")
                        + ", " + criterion("many", "{\"field\": \"users\", \"greaterThan\": 5}"))
                .witness("second", AS_OF);

        assertThat(witness.reached()).isFalse();
        assertThat(witness.hindered()).containsExactly("few", "many");
    }

    @Test
    void the_same_question_gets_the_same_answer() {
        Inspector inspector = process(criterion("called", "{\"activity\": \"call\"}"));

        assertThat(inspector.witnesses(AS_OF)).isEqualTo(inspector.witnesses(AS_OF));
    }

    @Test
    void a_stage_that_the_process_does_not_have_is_refused() {
        assertThatThrownBy(() -> process("").witness("third", AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("third");
    }
}
