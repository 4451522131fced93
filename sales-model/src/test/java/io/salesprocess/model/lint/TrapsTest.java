package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.json.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What says something else than is likely to be meant is told, and its neighbours are not")
class TrapsTest {
    private static final String EARLY =
            "\"when\": {\"before\": {\"first\": {\"document\": \"report\", \"reached\": \"sent\"}}}";

    private static List<Problem> asked(String doneWhen) {
        return Sound.process()
                .exitCriterion("{\"id\": \"asked\", \"name\": \"It is done\", \"why\": \"To learn.\", \"doneWhen\": "
                        + doneWhen.replace("EARLY", EARLY) + "}")
                .with(
                        LintRule.Where.PROCESS,
                        "{\"documents\": [{\"id\": \"proposal\", \"name\": \"Proposal\", \"states\": [\"drafted\", \"reviewed\","
                                + " \"sent\"]}, {\"id\": \"report\", \"name\": \"Report\", \"states\": [\"sent\"]}]}")
                .problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"activity\": \"demo\", \"atMost\": 0, EARLY} | /when",
                "{\"not\": {\"activity\": \"demo\", EARLY}} | /not/when",
                "{\"anyOf\": [{\"approval\": \"discount\"}, {\"activity\": \"demo\", \"atMost\": 0, EARLY}]} | /anyOf/1/when",
            })
    void what_is_barred_before_something_that_nobody_asks_for_is_let_pass_till_then(String doneWhen, String at) {
        assertThat(asked(doneWhen))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("barred-afterwards", "/stages/1/exitCriteria/2/doneWhen" + at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"activity\": \"demo\", \"atLeast\": 2, EARLY}",
                "{\"activity\": \"demo\", \"atMost\": 3, EARLY}",
                "{\"allOf\": [{\"document\": \"report\", \"reached\": \"sent\"}, {\"activity\": \"demo\", \"atMost\": 0, EARLY}]}",
                "{\"not\": {\"not\": {\"activity\": \"demo\", \"atLeast\": 2, EARLY}}}",
            })
    void what_is_asked_for_before_it_or_barred_where_it_must_come_is_meant_so(String doneWhen) {
        assertThat(asked(doneWhen)).extracting(Problem::code).doesNotContain("barred-afterwards");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"activity\": \"demo\", \"about\": \"it\", \"lasting\": \"1 hour\"} | true",
                "{\"anyOf\": [{\"approval\": \"discount\"}, {\"activity\": \"demo\", \"about\": \"it\"}]} | true",
                "{\"activity\": \"demo\", \"is\": \"it\", \"lasting\": \"1 hour\"} | false",
                "{\"activity\": \"discovery-meeting\", \"about\": \"it\"} | false",
            })
    void another_of_the_kind_at_hand_may_be_meant_for_the_one_at_hand(String holds, boolean advised) {
        List<String> codes = asked("{\"forEach\": {\"activity\": \"demo\"}, \"holds\": " + holds + "}").stream()
                .map(Problem::code)
                .filter("about-its-own-kind"::equals)
                .toList();
        assertThat(codes).hasSize(advised ? 1 : 0);
    }
}
