package io.salesprocess.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the smallest parts of a document are read as. */
class NodesTest {
    private static @Nullable Node tree(String json, int tokens) {
        return Json.tree(json, 1, tokens, new Input(Limits.usual()));
    }

    @Test
    void a_document_is_told_as_plain_maps_lists_texts_numbers_and_booleans() {
        Node tree = tree("{\"a\": [1.50, \"text\", true, null, {\"b\": []}]}", 100);

        assertThat(Json.plain(tree))
                .isEqualTo(
                        Map.of("a", Arrays.asList(new BigDecimal("1.50"), "text", true, null, Map.of("b", List.of()))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[] | 2", "[1, 2] | 4", "{\"a\": \"b\"} | 4"})
    void each_key_value_and_bracket_counts(String json, int tokens) {
        assertThat(tree(json, tokens)).isNotNull();
        assertThat(tree(json, tokens - 1)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void a_count_may_be_the_least_and_the_most_that_is_allowed(int value) {
        assertThat(count(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 1, 8})
    void a_count_below_the_least_or_above_the_most_is_none(int value) {
        assertThat(count(value)).isNull();
    }

    private static @Nullable Integer count(int value) {
        return Codecs.count(2, 7)
                .read(new Node.Digits(Place.root(1, 1), String.valueOf(value)), new Input(Limits.usual()));
    }

    @Test
    void a_value_that_is_neither_true_nor_false_is_told_what_is_wanted() {
        Input input = new Input(Limits.usual());

        assertThat(new YesNoCodec().read(new Node.Text(Place.root(1, 1), "yes"), input))
                .isNull();
        assertThat(input.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("must be true or false"));
    }

    @Test
    void a_problem_is_printed_with_its_place_and_what_to_do() {
        Input input = new Input(Limits.usual());
        input.report(ProblemCode.OUT_OF_RANGE, Place.root(3, 14), "It is too much.", "Write less.");

        assertThat(new InvalidJsonException("a.json", input.problems()))
                .hasMessage("a.json:3:14: It is too much. Write less.");
    }
}
