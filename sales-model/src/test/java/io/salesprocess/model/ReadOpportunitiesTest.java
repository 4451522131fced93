package io.salesprocess.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadOpportunitiesTest {
    private static List<Reading<Opportunity>> read(String json) {
        return SalesJson.readOpportunities(json.getBytes(UTF_8));
    }

    private static String told(List<Reading<Opportunity>> readings) {
        return String.join(
                " ",
                readings.stream()
                        .map(reading -> reading.value().isPresent()
                                ? reading.value().get().id()
                                : reading.problems().get(0).code())
                        .toList());
    }

    @Test
    void one_object_is_one_opportunity() {
        assertThat(told(read(Sample.opportunity().json()))).isEqualTo("OPP-1");
    }

    @Test
    void a_list_is_read_in_order() {
        assertThat(told(read("[{\"id\": \"a\"},\n {\"id\": \"b\"}]"))).isEqualTo("a b");
    }

    @Test
    void one_object_a_line_is_read_in_order() {
        assertThat(told(read("{\"id\": \"a\"}\n\n{\"id\": \"b\"}\r\n"))).isEqualTo("a b");
    }

    @Test
    void a_carriage_return_ends_a_line_as_a_line_feed_does() {
        List<Reading<Opportunity>> readings = read("{\"id\": \"a\"}\r{\"id\": \"b\"}\r\n{\"id\": \"c\"\n<html>");

        assertThat(told(readings)).isEqualTo("a b syntax syntax");
        assertThat(readings).extracting(Reading::line).containsExactly(1, 2, 3, 4);
    }

    @Test
    void an_empty_list_holds_no_opportunity() {
        assertThat(read(" [ ] ")).isEmpty();
    }

    @Test
    void nothing_at_all_is_rejected() {
        assertThat(told(read(""))).isEqualTo("empty");
    }

    @Test
    void a_bad_item_never_stops_the_others() {
        List<Reading<Opportunity>> readings =
                read("[{\"id\": \"a\"},\n {\"id\": \"b\", \"zon\": 1},\n null,\n {\"id\": \"c\"}]");

        assertThat(told(readings)).isEqualTo("a unknown-key null-value c");
        Problem problem = readings.get(1).problems().get(0);
        assertThat(problem.pointer()).isEqualTo("/1/zon");
        assertThat(problem.line() + ":" + problem.column()).isEqualTo("2:14");
        assertThat(readings.get(1).id()).contains("b");
        assertThat(readings.get(1).line()).isEqualTo(2);
    }

    @Test
    void a_bad_line_never_stops_the_others() {
        List<Reading<Opportunity>> readings =
                read("{\"id\": \"a\"}\n{\"id\": \"b\", \"zon\": 1}\n<html>\n{\"id\": \"c\"");

        assertThat(told(readings)).isEqualTo("a unknown-key syntax syntax");
        assertThat(readings.get(1).problems().get(0).pointer()).isEqualTo("/zon");
        assertThat(readings).extracting(Reading::line).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_first_line_that_is_cut_off_never_stops_the_others() {
        assertThat(told(read("{\"id\": \"a\", \"own\n{\"id\": \"b\"}\n{\"id\": \"c\"}")))
                .isEqualTo("syntax b c");
    }

    @Test
    void an_object_over_several_lines_is_no_object_a_line() {
        assertThat(told(read("{\n\"id\": \"a\",\n\"people\": [\n{\"id\": \"b\", \"side\": \"ours\"}\n]\n}")))
                .isEqualTo("a");
    }

    @Test
    void a_list_that_is_broken_keeps_what_came_before() {
        assertThat(told(read("[{\"id\": \"a\"}, {\"id\": \"b\"} {\"id\": \"c\"}]")))
                .isEqualTo("a b syntax");
        assertThat(told(read("[{\"id\": \"a\"}, {\"id\": "))).isEqualTo("a syntax");
        assertThat(told(read("[{\"id\": \"a\"}] x"))).isEqualTo("a syntax");
        assertThat(told(read("[{\"id\": \"a\"}] []"))).isEqualTo("a trailing-text");
    }

    @Test
    void an_item_that_is_too_deep_never_stops_the_others() {
        String deep = "{\"id\": \"b\", \"fields\": " + "[".repeat(100) + "]".repeat(100) + "}";

        assertThat(told(read("[{\"id\": \"a\"}, " + deep + ", {\"id\": \"c\"}]")))
                .isEqualTo("a too-large c");
    }

    @ParameterizedTest
    @CsvSource({"'',33,'',1:35", "'{\"id\": \"a\"},',34,'',1:48", "'',33,x],1:35", "'\n',40,'\n} ]',3:1"})
    void an_item_that_is_too_deep_and_broken_is_rejected_with_one_problem(
            String before, int deep, String after, String place) {
        List<Reading<Opportunity>> readings = read("[" + before + "[".repeat(deep) + after);

        assertThat(readings).hasSize(before.isBlank() ? 1 : 2);
        assertThat(readings.get(readings.size() - 1).value()).isEmpty();
        assertThat(readings.get(readings.size() - 1).problems())
                .extracting(Problem::code, Problem::effect, problem -> problem.line() + ":" + problem.column())
                .containsExactly(tuple("syntax", Effect.REJECTED, place));
    }

    @Test
    void an_item_too_deep_to_be_passed_over_is_too_large_and_the_last() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        List<Reading<Opportunity>> readings = read("[{\"id\": \"a\"}, " + deep + ", {\"id\": \"c\"}]");

        assertThat(told(readings)).isEqualTo("a too-large");
        assertThat(readings.get(1).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).endsWith("nothing is read from here on.");
            assertThat(problem.line()).isEqualTo(1);
        });
    }

    @Test
    void an_item_that_is_too_long_never_stops_the_others() {
        Limits limits = Limits.builder().opportunityBytes(40).build();
        String json = "[{\"id\": \"a\"}, {\"id\": \"b\", \"account\": \"" + "x".repeat(60) + "\"}, {\"id\": \"c\"}]";

        assertThat(told(SalesJson.readOpportunities(json.getBytes(UTF_8), limits)))
                .isEqualTo("a too-large c");
    }

    @Test
    @Tag("B038")
    void every_beginning_of_a_list_is_read_as_far_as_it_goes() {
        byte[] whole =
                "[{\"id\": \"a\"}, {\"id\": \"é\", \"zone\": \"Europe/Berlin\"}, {\"id\": \"c\"}]".getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            List<Reading<Opportunity>> readings = SalesJson.readOpportunities(Arrays.copyOf(whole, length));
            assertThat(readings.get(readings.size() - 1).value())
                    .as("%d bytes", length)
                    .isEmpty();
        }
    }

    @Test
    @Tag("B040")
    void an_error_page_is_no_opportunity() {
        assertThat(told(read("{\"error\": \"unauthorized\"}"))).isEqualTo("missing-key");
        assertThat(told(read("<!DOCTYPE html>\n<html>\n</html>"))).isEqualTo("syntax");
    }
}
