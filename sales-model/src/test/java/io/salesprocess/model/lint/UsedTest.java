package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.json.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is declared is used, wherever that is")
class UsedTest {
    private static Sound declaring() {
        return Sound.process().process("""
                {
                  "roles": [
                    {"id": "account-executive", "name": "Account executive", "side": "ours"},
                    {"id": "sales-manager", "name": "Sales manager", "side": "ours"},
                    {"id": "decision-maker", "name": "Decision maker", "side": "buyer"},
                    {"id": "referee", "name": "Referee", "side": "buyer"},
                    {"id": "deal-desk", "name": "Deal desk", "side": "ours"}
                  ],
                  "attributes": [{"id": "rank", "name": "Rank", "type": "number"}, {"id": "until", "name": "Until", "type": "date"}],
                  "tables": [
                    {"id": "patience", "name": "Patience", "type": "span", "rows": [{"where": [{"field": "region", "equals": "emea"}], "value": "5 days"}]},
                    {"id": "floor", "name": "Floor", "type": "number", "rows": [{"where": [{"field": "region", "equals": "emea"}], "value": 3}]}
                  ]
                }
                """);
    }

    private static List<String> unused(Sound process) {
        return process.problems().stream()
                .filter(problem -> problem.code().equals("never-used"))
                .map(Problem::message)
                .toList();
    }

    private static String said(String what) {
        return "The " + what + " is declared and nowhere used.";
    }

    private static Sound asking(String keys) {
        return declaring()
                .with(
                        LintRule.Where.STEP,
                        "{\"id\": \"asked\", \"name\": \"Do it\", \"why\": \"x\", " + keys.replace('\'', '"') + "}");
    }

    @Test
    void what_nothing_names_is_told() {
        assertThat(unused(declaring()))
                .contains(
                        said("role 'referee'"),
                        said("role 'deal-desk'"),
                        said("attribute 'rank'"),
                        said("attribute 'until'"),
                        said("table 'patience'"),
                        said("table 'floor'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'doneWhen': {'stakeholders': ['referee']}",
                "'doneWhen': {'people': {'role': 'referee'}}",
                "'doneWhen': {'confirmation': 'plan', 'by': {'role': 'referee'}}",
                "'doneWhen': {'activity': 'demo', 'with': [{'role': 'referee'}]}",
                "'doneWhen': {'activity': 'demo', 'without': [{'role': 'referee'}]}",
                "'doneWhen': {'not': {'activity': 'demo', 'with': [{'role': 'referee'}]}}",
                "'doneWhen': {'activity': 'demo', 'about': {'document': 'proposal', 'reached': 'sent', 'by': {'role': 'referee'}}}",
                "'appliesWhen': {'confirmation': 'plan', 'by': {'role': 'referee'}}, 'doneWhen': {'activity': 'demo'}",
            })
    void a_role_is_used_where_somebody_of_it_is_asked_for(String keys) {
        assertThat(unused(asking(keys))).doesNotContain(said("role 'referee'")).contains(said("role 'deal-desk'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'responsible': 'deal-desk', 'doneWhen': {'activity': 'demo'}",
                "'doneWhen': {'activity': 'demo'}, 'due': {'within': '2 days', 'after': 'created'}, 'overdue': [{'escalateTo': 'deal-desk'}]",
            })
    void a_role_is_used_where_it_is_responsible_or_told(String keys) {
        assertThat(unused(asking(keys)))
                .doesNotContain(said("role 'deal-desk'"))
                .contains(said("role 'referee'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"waivers", "pathway"})
    void a_role_is_used_where_it_may_change_what_is_asked(String policy) {
        assertThat(unused(declaring().process("{\"%s\": {\"by\": [\"deal-desk\"]}}".formatted(policy))))
                .doesNotContain(said("role 'deal-desk'"))
                .contains(said("role 'referee'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'doneWhen': {'activity': 'demo', 'where': [{'attribute': 'rank', 'atLeast': 3}]}",
                "'doneWhen': {'activity': 'demo', 'atLeast': 2, 'distinct': {'attribute': 'rank'}}",
                "'doneWhen': {'people': {'side': 'buyer'}, 'where': [{'attribute': 'rank', 'atLeast': 3}]}",
                "'doneWhen': {'forEach': {'activity': 'demo'}, 'holds': {'attribute': 'rank'}}",
            })
    void an_attribute_is_used_where_it_is_compared_or_tells_records_apart(String keys) {
        assertThat(unused(asking(keys)))
                .doesNotContain(said("attribute 'rank'"))
                .contains(said("attribute 'until'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'doneWhen': {'activity': 'demo', 'when': {'after': {'attribute': 'until', 'of': {'document': 'proposal', 'reached': 'sent'}}}}",
                "'doneWhen': {'activity': 'demo'}, 'due': {'within': '2 days', 'after': {'attribute': 'until', 'of': {'document': 'proposal', 'reached': 'sent'}}}",
            })
    void an_attribute_is_used_where_its_date_is_counted_from(String keys) {
        assertThat(unused(asking(keys)))
                .doesNotContain(said("attribute 'until'"))
                .contains(said("attribute 'rank'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'doneWhen': {'activity': 'demo'}, 'due': {'within': {'table': 'patience'}, 'after': 'created'}",
                "'doneWhen': {'activity': 'demo', 'when': {'within': {'table': 'patience'}, 'after': 'created'}}",
                "'doneWhen': {'activity': 'demo', 'when': {'atLeast': {'table': 'patience'}, 'after': 'created'}}",
                "'doneWhen': {'activity': 'demo', 'when': {'notOlderThan': {'table': 'patience'}}}",
                "'doneWhen': {'every': {'table': 'patience'}, 'happens': {'activity': 'demo'}, 'from': 'created'}",
            })
    void a_table_is_used_where_it_says_how_long(String keys) {
        assertThat(unused(asking(keys)))
                .doesNotContain(said("table 'patience'"))
                .contains(said("table 'floor'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'doneWhen': {'activity': 'demo', 'where': [{'attribute': 'rank', 'atLeast': {'table': 'floor'}}]}",
                "'doneWhen': {'forEach': {'activity': 'demo'}, 'holds': {'attribute': 'rank', 'atLeast': {'table': 'floor'}}}",
            })
    void a_table_is_used_where_a_value_is_compared_with_it(String keys) {
        assertThat(unused(asking(keys))).doesNotContain(said("table 'floor'")).contains(said("table 'patience'"));
    }
}
