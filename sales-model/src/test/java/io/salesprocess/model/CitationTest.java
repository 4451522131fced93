package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.value.Side;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An id under which a record would pass for evidence of another kind. */
class CitationTest {
    static Stream<String> mistaken() {
        return Stream.of(
                        Arrays.stream(Citation.values()).map(kind -> kind.of("seats")),
                        Arrays.stream(Citation.values()).map(kind -> kind.of("")),
                        Arrays.stream(Part.values()).map(Part::spelled),
                        Stream.of("asOf", "it"))
                .flatMap(ids -> ids);
    }

    @ParameterizedTest
    @MethodSource("mistaken")
    void no_record_and_nobody_has_an_id_that_is_spelled_as_other_evidence_is_cited(String id) {
        assertThat(Stream.of("activities", "documents", "work", "events")
                        .flatMap(part -> told(part, "{'id': '" + id + "', 'type': 't', 'state': 's'}")))
                .containsExactly(
                        "invalid-id /activities/0/id", "invalid-id /documents/0/id",
                        "invalid-id /work/0/id", "invalid-id /events/0/id");
        assertThat(Stream.of("confirmations", "approvals", "attestations")
                        .flatMap(part -> told(part, "{'id': '" + id + "', 'topic': 't'}")))
                .containsExactly(
                        "invalid-id /confirmations/0/id",
                        "invalid-id /approvals/0/id",
                        "invalid-id /attestations/0/id");
        assertThat(told("decisions", "{'id': '" + id + "', 'decision': 't', 'answer': 'no'}"))
                .containsExactly("invalid-id /decisions/0/id");
        assertThat(told("people", "{'id': '" + id + "', 'side': 'ours'}")).containsExactly("invalid-id /people/0/id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"field", "fields:seats", "my-field:seats", "call:1", "Activities", "activity", "stage-2"})
    void an_id_that_only_resembles_a_citation_is_one(String id) {
        assertThat(told("activities", "{'id': '" + id + "', 'type': 't', 'state': 's'}"))
                .isEmpty();
    }

    @Test
    void a_waiver_may_be_called_as_evidence_is_for_it_is_cited_as_a_waiver() {
        assertThat(told(
                        "waivers",
                        "{'id': 'field:x', 'requirement': 'r', 'reason': 'b', 'by': 'p', 'at': '2025-01-01'}"))
                .isEmpty();
    }

    @Test
    void the_sentence_tells_for_what_it_would_be_taken_and_what_to_do() {
        assertThat(problems("activities", "{'id': 'field:seats', 'type': 't', 'state': 's'}"))
                .extracting(
                        problem -> problem.message() + " " + problem.remedy().orElse(""))
                .containsExactly(
                        "The id 'field:seats' would be taken for other evidence, which is cited as 'field:\u2026'."
                                + " Let it begin otherwise, with the name of its source, say.");
        assertThat(problems("people", "{'id': 'asOf', 'side': 'ours'}"))
                .extracting(Problem::message)
                .containsExactly("The id 'asOf' would be taken for other evidence, which is cited as 'asOf'.");
    }

    @Test
    void an_opportunity_that_was_built_tells_the_first_such_id() {
        Opportunity sound = Opportunity.builder()
                .id("stage:o")
                .addPeople(Person.builder().id("p").side(Side.OURS).build())
                .build();
        assertThat(sound.mistakenId()).isEmpty();
        assertThat(Opportunity.builder()
                        .copyOf(sound)
                        .addActivities(Activity.builder()
                                .id("requirement:it")
                                .type("t")
                                .build())
                        .build()
                        .mistakenId())
                .contains("requirement:it");
        assertThat(Opportunity.builder()
                        .copyOf(sound)
                        .addPeople(Person.builder().id("people").side(Side.OURS).build())
                        .build()
                        .mistakenId())
                .contains("people");
    }

    private static Stream<String> told(String part, String record) {
        return problems(part, record).stream().map(problem -> problem.code() + " " + problem.pointer());
    }

    private static List<Problem> problems(String part, String record) {
        String json = "{'id': 'o', '" + part + "': [" + record + "]}";
        try {
            SalesJson.readOpportunity(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), "o.json");
            return List.of();
        } catch (InvalidJsonException invalid) {
            return invalid.problems();
        }
    }
}
