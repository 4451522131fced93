package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Spans fit the process, wherever they stand")
class SpansTest {
    private static final String ASKED = "/stages/1/exitCriteria/2";
    private static final String HOURS = "{'workingHours': {'from': '09:00', 'to': '17:00'}}";

    private static List<Problem> rejected(Sound process) {
        return process.problems().stream()
                .filter(problem -> problem.effect() == Effect.REJECTED)
                .toList();
    }

    private static void needsWorkingHours(Sound process, String at) {
        assertThat(rejected(process))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("wrong-keys", at));
        assertThat(rejected(process.process(HOURS.replace('\'', '"')))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'activities': [{'id': 'demo', 'name': 'Demo', 'usualDuration': '2 working hours'}, {'id': 'discovery-meeting', 'name': 'Discovery'}] | /activities/0/usualDuration",
                "'tables': [{'id': 'patience', 'name': 'Patience', 'type': 'span', 'rows': [{'where': [{'field': 'region', 'equals': 'emea'}], 'value': '2 working hours'}]}] | /tables/0/rows/0/value",
                "'tables': [{'id': 'patience', 'name': 'Patience', 'type': 'span', 'rows': [{'where': [{'field': 'region', 'equals': 'emea'}], 'value': '2 days'}], 'otherwise': '2 working hours'}] | /tables/0/otherwise",
                "'waivers': {'by': ['sales-manager'], 'longest': '90 working minutes'} | /waivers/longest",
            })
    void working_time_in_the_process_needs_working_hours(String keys, String at) {
        needsWorkingHours(Sound.process().process("{" + keys.replace('\'', '"') + "}"), at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'expectedDuration': '20 working hours' | /expectedDuration",
                "'appliesWhen': {'activity': 'demo', 'when': {'within': '2 working hours', 'after': 'created'}} | /appliesWhen/when/within",
                "'entryFor': {'activity': 'demo', 'when': {'within': '2 working hours', 'after': 'created'}} | /entryFor/when/within",
            })
    void working_time_in_a_stage_needs_working_hours(String keys, String at) {
        needsWorkingHours(
                Sound.process()
                        .with(
                                LintRule.Where.STAGE,
                                "{\"id\": \"pilot\", \"name\": \"Pilot\", \"why\": \"x\", " + keys.replace('\'', '"')
                                        + "}"),
                "/stages/2" + at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'doneWhen': {'activity': 'demo', 'when': {'within': '2 working hours', 'after': 'created'}} | /doneWhen/when/within",
                "'doneWhen': {'activity': 'demo', 'when': {'atLeast': '2 working hours', 'after': 'created'}} | /doneWhen/when/atLeast",
                "'doneWhen': {'activity': 'demo', 'when': {'notOlderThan': '2 working hours'}} | /doneWhen/when/notOlderThan",
                "'doneWhen': {'every': '2 working hours', 'happens': {'activity': 'demo'}, 'from': 'created'} | /doneWhen/every",
                "'doneWhen': {'activity': 'demo', 'atLeast': 2}, 'due': {'within': '2 working hours', 'after': 'created'} | /due/within",
                "'doneWhen': {'activity': 'demo', 'atLeast': 2}, 'due': {'atLeast': '2 working hours', 'before': {'field': 'goLive'}} | /due/atLeast",
                "'doneWhen': {'activity': 'demo', 'atLeast': 2}, 'due': {'within': '2 days', 'after': 'created'}, 'overdue': [{'by': '2 working hours', 'escalateTo': 'sales-manager'}] | /overdue/0/by",
                "'doneWhen': {'activity': 'demo', 'atLeast': 2}, 'due': {'within': '2 days', 'after': {'at': '2 working hours', 'after': 'created'}} | /due/after/at",
            })
    void working_time_in_a_requirement_needs_working_hours(String keys, String at) {
        needsWorkingHours(
                Sound.process()
                        .exitCriterion("{\"id\": \"asked\", \"name\": \"It is done\", \"why\": \"x\", "
                                + keys.replace('\'', '"') + "}"),
                ASKED + at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'within': '2 days', 'atLeast': '2 days' | true",
                "'within': '1 day', 'atLeast': '2 days' | false",
                "'within': '1 week', 'atLeast': '7 days' | true",
                "'within': '1 week', 'atLeast': '8 days' | false",
                "'within': '23 hours', 'atLeast': '1 day' | true",
                "'within': '1 month', 'atLeast': '31 days' | true",
            })
    void nothing_is_further_away_than_it_may_be(String spans, boolean possible) {
        List<Problem> problems = rejected(Sound.process()
                .done("{\"activity\": \"demo\", \"when\": {" + spans.replace('\'', '"')
                        + ", \"after\": \"created\"}}"));

        assertThat(problems)
                .extracting(Problem::code, Problem::pointer)
                .isEqualTo(possible ? List.of() : List.of(tuple("impossible-range", ASKED + "/doneWhen/when/atLeast")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'value': 3 | 'otherwise': 'three' | /tables/0/otherwise",
                "'value': 'three' | 'otherwise': 3 | /tables/0/rows/0/value",
                "'value': 3 | 'otherwise': 3 | ``",
            })
    void a_table_holds_values_of_its_type_for_all_else_as_well(String value, String otherwise, String at) {
        String table =
                "{'tables': [{'id': 'floor', 'name': 'Floor', 'type': 'number', 'rows': [{'where': [{'field': 'region', 'equals': 'emea'}], %s}], %s}]}"
                        .formatted(value, otherwise);

        assertThat(rejected(Sound.process().process(table.replace('\'', '"'))))
                .extracting(Problem::code, Problem::pointer)
                .isEqualTo(at.isEmpty() ? List.of() : List.of(tuple("value-does-not-fit", at)));
    }
}
