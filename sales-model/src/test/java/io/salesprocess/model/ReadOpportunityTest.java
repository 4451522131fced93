package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.value.FieldValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOpportunityTest {
    private static final String DOCUMENT =
            "{\"id\": \"doc-1\", \"type\": \"findings\", \"state\": \"final\", \"author\": \"rep-1\", \"at\": \"2025-01-12\"}";
    private static final String PERSON = "{\"id\": \"rep-1\", \"side\": \"ours\"}";

    static Stream<Arguments> one_thing_wrong() {
        return Stream.of(
                arguments("\"2025-01-04\",\n  \"owner\"", "\"2025-02-30\",\n  \"owner\"", "invalid-moment", "/created"),
                arguments("\"id\": \"OPP-1\"", "\"id\": 17", "wrong-type", "/id"),
                arguments("\"id\": \"OPP-1\"", "\"id\": \" OPP\"", "invalid-id", "/id"),
                arguments("\"id\": \"act-2\"", "\"id\": \"a\\u202Eb\"", "invalid-id", "/activities/1/id"),
                arguments("\"attestations\": []", "\"attestations\": [null]", "null-value", "/attestations/0"),
                arguments("\"attestations\": []", "\"attestations\": null", "null-value", "/attestations"),
                arguments("\"attestations\"", "\"attestation\"", "unknown-key", "/attestation"),
                arguments("\"claimedStage\": \"demo\"", "\"claimedStage\": 3", "wrong-type", "/claimedStage"),
                arguments("\"custom-field\"", "\"custom\"", "unknown-word", "/activities/0/basis"),
                arguments(
                        "\"attendance\": \"attended\"",
                        "\"attendance\": 0",
                        "wrong-type",
                        "/activities/0/attendees/0/attendance"),
                arguments("\"state\": \"Done!\"", "\"state\": 2", "wrong-type", "/activities/1/state"),
                arguments(", \"state\": \"Done!\"", "", "missing-key", "/activities/1"),
                arguments(
                        "\"state\": \"Done!\"",
                        "\"state\": \"held\", \"states\": [{\"state\": \"held\"}]",
                        "wrong-keys",
                        "/activities/1/states"),
                arguments(
                        "{\"state\": \"booked\", \"at\": \"2025-01-06\"}",
                        "{\"state\": \"booked\"}",
                        "undated-state",
                        "/activities/0/states/0"),
                arguments(
                        "\"end\": \"2025-01-10T11",
                        "\"end\": \"2025-01-10T09",
                        "impossible-range",
                        "/activities/0/end"),
                arguments(
                        "\"end\": \"2025-01-10T11",
                        "\"end\": \"2026-02-14T11",
                        "impossible-range",
                        "/activities/0/end"),
                arguments(
                        "\"to\": \"2025-06-30\"", "\"to\": \"2024-06-30\"", "impossible-range", "/people/2/roles/1/to"),
                arguments(
                        "\"expires\": \"2025-02-20\"",
                        "\"expires\": \"2025-01-19\"",
                        "impossible-range",
                        "/waivers/0/expires"),
                arguments(
                        "\"currency\": \"EUR\"",
                        "\"currency\": \"euro\"",
                        "invalid-currency",
                        "/amount/history/0/value/currency"),
                arguments("\"amount\": 50000", "\"amount\": \"fifty\"", "wrong-type", "/amount/history/0/value/amount"),
                arguments("\"seats\": 100.0", "\"seats\": 1e1000000000", "out-of-range", "/fields/seats"),
                arguments("\"seats\": 100.0", "\"seats\": [1]", "wrong-type", "/fields/seats"),
                arguments("\"seats\": 100.0", "\"se ats\": 100.0", "invalid-id", "/fields/se ats"),
                arguments(
                        "{\"activities\": \"partly\"}",
                        "{\"activities\": \"not-loaded\"}",
                        "contradictory-coverage",
                        "/activities"),
                arguments(
                        "{\"activities\": \"partly\"}",
                        "{\"activites\": \"partly\"}",
                        "unknown-word",
                        "/loaded/activites"),
                arguments(
                        DOCUMENT,
                        DOCUMENT + ", " + DOCUMENT.replace("final", "sent"),
                        "duplicate-id",
                        "/documents/1/id"),
                arguments("{\"id\": \"evt-2\"", "{\"id\": \"evt-1\"", "duplicate-id", "/events/1/id"),
                arguments("\"about\": [\"wrk-1\", ", "\"about\": [7, ", "wrong-type", "/activities/0/about/0"),
                arguments("\"about\": [\"wrk-1\", ", "\"about\": [\" \", ", "invalid-id", "/activities/0/about/0"),
                arguments("\"scope\": \"account\"", "\"scope\": \"deal\"", "unknown-word", "/activities/0/scope"),
                arguments(
                        "\"organisation\": \"acme\"",
                        "\"organisation\": null",
                        "null-value",
                        "/activities/0/organisation"),
                arguments(
                        "\"format\": \"on-site\"", "\"format\": [1]", "wrong-type", "/activities/0/attributes/format"),
                arguments(
                        "\"format\": \"on-site\"", "\"for mat\": 1", "invalid-id", "/activities/0/attributes/for mat"),
                arguments(
                        "\"format\": \"on-site\"",
                        "\"format\": {\"history\": [{\"value\": 1}, {\"value\": 2, \"at\": \"2025-01-05\"}]}",
                        "undated-state",
                        "/activities/0/attributes/format/history/0"),
                arguments(
                        "{\"value\": true, \"at\": \"2025-01-02\"}",
                        "{\"history\": [{\"value\": true}, {\"value\": false, \"at\": \"2025-01-03\"}]}",
                        "undated-state",
                        "/people/1/attributes/certified/history/0"),
                arguments("\"leads\": true", "\"leads\": \"yes\"", "wrong-type", "/activities/0/attendees/0/leads"),
                arguments(
                        "\"author\": \"rep-1\"}],\n  \"events\"",
                        "\"kind\": \"work\"}],\n  \"events\"",
                        "unknown-key",
                        "/work/0/kind"),
                arguments(
                        "{\"state\": \"planned\", \"at\": \"2025-01-11\"}",
                        "{\"state\": \"planned\"}",
                        "undated-state",
                        "/work/0/states/0"),
                arguments(
                        "\"state\": \"returned\"",
                        "\"state\": \"returned\", \"states\": [{\"state\": \"happened\"}]",
                        "wrong-keys",
                        "/events/1/states"),
                arguments(
                        "{\"activities\": \"partly\"}",
                        "{\"events\": \"not-loaded\"}",
                        "contradictory-coverage",
                        "/events"),
                arguments(
                        "{\"activities\": \"partly\"}",
                        "{\"pathway\": \"not-loaded\"}",
                        "contradictory-coverage",
                        "/pathway"),
                arguments("[\"buyer-old\"]", "[\"buyer-1\"]", "contradictory-alias", "/people/2/aliases/0"),
                arguments(
                        PERSON,
                        "{\"id\": \"rep-1\", \"side\": \"ours\", \"aliases\": [\"buyer-old\"]}",
                        "contradictory-alias",
                        "/people/2/aliases/0"));
    }

    @Test
    void the_sample_is_accepted() {
        assertThat(Sample.opportunity().opportunityProblems()).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("one_thing_wrong")
    void one_thing_wrong_gets_one_problem_at_its_place(String text, String instead, String code, String pointer) {
        List<Problem> problems = Sample.opportunity().with(text, instead).opportunityProblems();

        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems).extracting(Problem::pointer).containsExactly(pointer);
        assertThat(problems.get(0).line()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025-13-01",
                "2025-3-4",
                "20250304",
                "2025-03-04T10:00",
                "2025-03-04T10:00:60Z",
                "2025-03-04T24:00:00Z",
                "2025-03-04T10:60:00Z",
                "2025-03-04T10:00:00 EST",
                "2025-03-04T10:00:00IST",
                "2025-03-04 10:00:00Z",
                "2025-03-04T10:00:00+19:00",
                "1741082400000",
                "+2025-03-04",
                "2025-W10-2",
                "",
                "tomorrow",
                "٢٠٢٥-٠٣-٠٤"
            })
    void what_is_no_date_and_no_moment_is_rejected(String text) {
        assertThat(created(text).opportunityProblems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("invalid-moment", "/created"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29",
                "2025-03-04T10:00Z",
                "2025-03-04T10:00:59.999999999+14:00",
                "2025-03-04T00:00:00-08:00"
            })
    void dates_and_moments_with_an_offset_are_read(String text) {
        assertThat(created(text).opportunityProblems()).isEmpty();
    }

    @Test
    void a_moment_without_an_offset_is_answered_with_the_remedy() {
        assertThat(created("2025-03-04T10:00:00").opportunityProblems().get(0).remedy())
                .contains("Add the offset, such as 'Z' or '+01:00'.");
    }

    private static Sample created(String text) {
        return Sample.opportunity().with("\"2025-01-04\",\n  \"owner\"", "\"" + text + "\",\n  \"owner\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Held", "done", "2", "", "HELD", "held "})
    @Tag("B033")
    void a_state_that_nothing_maps_is_kept_as_it_is(String state) {
        Opportunity read = read(Sample.opportunity().with("Done!", state));

        assertThat(read.activities().get(1).states().get(0).state()).isEqualTo(state);
    }

    @Test
    @Tag("B029")
    void an_absent_collection_was_not_loaded_and_an_empty_one_is_complete() {
        Opportunity read = read(Sample.opportunity());
        Opportunity without = read(Sample.opportunity().with("\"attestations\": [],", ""));

        assertThat(read.coverage(Part.ATTESTATIONS)).isEqualTo(Coverage.COMPLETE);
        assertThat(read.coverage(Part.ACTIVITIES)).isEqualTo(Coverage.PARTLY);
        assertThat(without.coverage(Part.ATTESTATIONS)).isEqualTo(Coverage.NOT_LOADED);
    }

    @Test
    void an_empty_field_was_loaded_and_an_absent_one_was_not() {
        Opportunity read = read(Sample.opportunity());

        assertThat(read.fields().get("region")).isEmpty();
        assertThat(read.fields()).doesNotContainKey("competitor");
    }

    @Test
    void a_number_keeps_its_digits() {
        assertThat(read(Sample.opportunity()).fields().get("seats").get(0).value())
                .contains(new FieldValue.Number(new BigDecimal("100.0")));
    }

    @Test
    @Tag("B074")
    void an_amount_without_a_currency_is_read_as_it_is() {
        assertThat(read(Sample.opportunity()).fields().get("amount").get(1).value())
                .contains(new FieldValue.Money(new BigDecimal("60000.00"), Optional.empty()));
    }

    @Test
    void roles_that_are_absent_were_not_loaded() {
        Opportunity read = read(Sample.opportunity());

        assertThat(read.people().get(0).rolesLoaded()).isFalse();
        assertThat(read.people().get(1).rolesLoaded()).isTrue();
    }

    @Test
    @Tag("B032")
    void a_record_that_is_told_twice_in_the_same_words_is_one() {
        assertThat(read(Sample.opportunity().with(DOCUMENT, DOCUMENT + ", " + DOCUMENT))
                        .documents())
                .hasSize(1);
    }

    @ParameterizedTest
    @Tag("B032")
    @Tag("B073")
    @CsvSource(delimiter = ';', textBlock = """
            100.0; 100.00
            1e2; 100
            {"amount": "100.0", "currency": "EUR"}; {"amount": 100, "currency": "EUR"}
            """)
    void a_record_that_is_told_twice_with_one_number_in_two_spellings_is_one(String one, String other) {
        List<Opportunity> bothWays = Stream.of(told(one) + ", " + told(other), told(other) + ", " + told(one))
                .map(twice -> read(Sample.opportunity().with(DOCUMENT, twice)))
                .toList();

        assertThat(bothWays).allSatisfy(deal -> assertThat(deal.documents()).hasSize(1));
        assertThat(SalesJson.write(bothWays.get(0))).isEqualTo(SalesJson.write(bothWays.get(1)));
    }

    @ParameterizedTest
    @Tag("B032")
    @CsvSource(delimiter = ';', textBlock = """
            100.0; 100.01
            100; "100"
            {"amount": "100", "currency": "EUR"}; {"amount": "100", "currency": "USD"}
            """)
    void a_record_that_is_told_twice_with_two_values_is_ambiguous(String one, String other) {
        assertThat(Sample.opportunity()
                        .with(DOCUMENT, told(one) + ", " + told(other))
                        .opportunityProblems())
                .extracting(Problem::code)
                .containsExactly("duplicate-id");
    }

    private static String told(String value) {
        return "{\"id\": \"d\", \"type\": \"offer\", \"state\": \"sent\", \"attributes\": {\"p\": " + value + "}}";
    }

    @Test
    @Tag("B077")
    void a_chain_of_merged_people_is_no_circle() {
        assertThat(Sample.opportunity()
                        .with(
                                PERSON,
                                "{\"id\": \"rep-1\", \"side\": \"ours\", \"aliases\": [\"rep-0\"]}, {\"id\": \"rep-0\", \"side\": \"ours\", \"aliases\": [\"rep-00\"]}")
                        .opportunityProblems())
                .isEmpty();
    }

    @Test
    @Tag("B077")
    void a_circle_of_merged_people_is_rejected() {
        assertThat(Sample.opportunity()
                        .with(
                                PERSON,
                                "{\"id\": \"rep-1\", \"side\": \"ours\", \"aliases\": [\"rep-0\"]}, {\"id\": \"rep-0\", \"side\": \"ours\", \"aliases\": [\"rep-1\"]}")
                        .opportunityProblems())
                .extracting(Problem::code)
                .containsOnly("contradictory-alias");
    }

    @Test
    void a_date_may_lie_before_a_moment_that_is_the_same_day_somewhere() {
        assertThat(Sample.opportunity()
                        .with("\"end\": \"2025-01-10T11:00:00+01:00\"", "\"end\": \"2025-01-10\"")
                        .opportunityProblems())
                .isEmpty();
    }

    @Test
    @Tag("B065")
    void ids_are_kept_in_composed_form() {
        assertThat(read(Sample.opportunity().with("{\"id\": \"act-2\"", "{\"id\": \"re\\u0301union\""))
                        .activities()
                        .get(1)
                        .id())
                .isEqualTo("r\u00E9union");
    }

    private static Opportunity read(Sample sample) {
        return SalesJson.readOpportunity(sample.json().getBytes(StandardCharsets.UTF_8), "opportunity.json");
    }
}
