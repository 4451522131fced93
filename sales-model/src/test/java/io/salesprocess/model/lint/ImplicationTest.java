package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.SalesProcess;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row: what is given, what is asked, and whether whatever meets the first meets the second. */
@DisplayName("One condition implies another only where that is certain from the two")
class ImplicationTest {
    private static boolean implies(String given, String asked) {
        SalesProcess process = Examples.process();
        Condition all = Examples.condition(given);
        return new Implication(process).implies(all, Examples.condition(asked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'activity': 'demo'} | {'activity': 'demo'} | true",
                "{'activity': 'demo'} | {'activity': 'discovery-meeting'} | false",
                "{'activity': 'demo'} | {'activity': ['demo', 'discovery-meeting']} | true",
                "{'activity': ['demo', 'discovery-meeting']} | {'activity': 'demo'} | false",
                "{'activity': 'demo'} | {'activity': 'demo', 'state': 'booked'} | true",
                "{'activity': 'demo', 'state': 'booked'} | {'activity': 'demo'} | false",
                "{'activity': 'demo', 'lasting': '1 hour'} | {'activity': 'demo', 'lasting': '1 hour', 'state': 'booked'} | true",
                "{'activity': 'demo', 'lasting': '1 hour'} | {'activity': 'demo', 'lasting': '60 minutes'} | true",
                "{'activity': 'demo', 'lasting': '1 hour'} | {'activity': 'demo', 'lasting': '61 minutes'} | false",
                "{'activity': 'demo', 'lasting': '1 hour'} | {'activity': 'demo'} | true",
                "{'activity': 'demo'} | {'activity': 'demo', 'lasting': '1 hour'} | false",
                "{'activity': 'demo', 'outcome': 'convinced'} | {'activity': 'demo'} | true",
                "{'activity': 'demo'} | {'activity': 'demo', 'outcome': 'convinced'} | false",
                "{'activity': 'demo', 'outcome': 'convinced'} | {'activity': 'demo', 'outcome': ['convinced', 'bored']} | true",
                "{'activity': 'demo', 'outcome': ['convinced', 'bored']} | {'activity': 'demo', 'outcome': 'convinced'} | false",
                "{'activity': 'demo', 'without': [{'role': 'sales-manager'}]} | {'activity': 'demo'} | true",
                "{'activity': 'demo'} | {'activity': 'demo', 'without': [{'role': 'sales-manager'}]} | false",
            })
    void of_activities_whatever_is_held_as_asked(String given, String asked, boolean implied) {
        assertThat(implies(given, asked)).isEqualTo(implied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'activity': 'demo', 'when': {'after': 'created'}} | {'activity': 'demo'} | true",
                "{'activity': 'demo'} | {'activity': 'demo', 'when': {'after': 'created'}} | false",
                "{'activity': 'demo', 'lasting': '1 hour', 'when': {'after': 'created'}} | {'activity': 'demo', 'when': {'after': 'created'}} | true",
                "{'activity': 'demo', 'when': {'after': 'created'}} | {'activity': 'demo', 'state': 'booked'} | true",
                "{'activity': 'demo', 'when': {'after': 'created'}} | {'activity': 'demo', 'state': 'booked', 'when': {'after': 'created'}} | false",
            })
    void a_time_of_what_was_held_says_nothing_of_when_it_was_booked(String given, String asked, boolean implied) {
        assertThat(implies(given, asked)).isEqualTo(implied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'role': 'decision-maker'}] | [] | true",
                "[] | [{'role': 'decision-maker'}] | false",
                "[{'role': 'decision-maker'}, {'role': 'sales-manager'}] | [{'role': 'decision-maker'}] | true",
                "[{'role': 'decision-maker'}] | [{'role': 'decision-maker'}, {'role': 'sales-manager'}] | false",
                "[{'role': 'decision-maker', 'side': 'buyer'}] | [{'role': 'decision-maker'}] | true",
                "[{'role': 'decision-maker'}] | [{'role': 'decision-maker', 'side': 'buyer'}] | false",
                "[{'role': 'sales-manager', 'sameAs': 'owner'}] | [{'role': 'sales-manager'}] | true",
                "[{'role': 'sales-manager'}] | [{'role': 'sales-manager', 'sameAs': 'owner'}] | false",
                "[{'role': 'sales-manager', 'otherThan': ['owner']}] | [{'role': 'sales-manager'}] | true",
                "[{'role': 'sales-manager'}] | [{'role': 'sales-manager', 'otherThan': ['owner']}] | false",
                "[{'role': 'decision-maker', 'atLeast': 2}] | [{'role': 'decision-maker'}] | true",
                "[{'role': 'decision-maker'}] | [{'role': 'decision-maker', 'atLeast': 2}] | false",
                "[{'role': 'decision-maker', 'attendance': 'accepted'}] | [{'role': 'decision-maker'}] | false",
                "[{'role': 'sales-manager', 'leads': true}] | [{'role': 'sales-manager'}] | true",
                "[{'role': 'sales-manager'}] | [{'role': 'sales-manager', 'leads': true}] | false",
            })
    void whoever_takes_part_is_whom_both_ask_for(String given, String asked, boolean implied) {
        assertThat(implies(
                        "{'activity': 'demo', 'with': " + given + "}", "{'activity': 'demo', 'with': " + asked + "}"))
                .isEqualTo(implied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'atLeast': 3 | 'atLeast': 2 | true",
                "'atLeast': 2 | 'atLeast': 3 | false",
                "'atLeast': 3, 'atMost': 5 | 'atLeast': 3 | true",
                "'atLeast': 3 | 'atLeast': 3, 'atMost': 5 | false",
                "'atLeast': 2 | 'atLeast': 2, 'distinct': 'person' | false",
                "'strength': 'observed' | 'strength': 'logged' | true",
                "'strength': 'logged' | 'strength': 'observed' | false",
                "'scope': 'account' | 'atLeast': 1 | false",
                "'about': {'work': 'trial', 'reached': 'passed'} | 'atLeast': 1 | true",
                "'atLeast': 1 | 'about': {'work': 'trial', 'reached': 'passed'} | false",
                "'where': [{'attribute': 'rank', 'atLeast': 3}] | 'atLeast': 1 | true",
                "'atLeast': 1 | 'where': [{'attribute': 'rank', 'atLeast': 3}] | false",
            })
    void as_many_of_the_same_records_count(String given, String asked, boolean implied) {
        assertThat(implies("{'activity': 'demo', " + given + "}", "{'activity': 'demo', " + asked + "}"))
                .isEqualTo(implied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'work': 'trial', 'reached': 'passed'} | {'work': 'trial', 'reached': 'running'} | true",
                "{'work': 'trial', 'reached': 'running'} | {'work': 'trial', 'reached': 'passed'} | false",
                "{'work': 'trial', 'reached': 'passed'} | {'work': 'pilot', 'reached': 'running'} | false",
                "{'work': 'trial', 'reached': 'passed'} | {'document': 'trial', 'reached': 'passed'} | false",
                "{'work': 'trial', 'standsAt': 'passed'} | {'work': 'trial', 'reached': 'passed'} | true",
                "{'work': 'trial', 'reached': 'passed'} | {'work': 'trial', 'standsAt': 'passed'} | false",
                "{'work': 'trial', 'standsAt': 'passed'} | {'work': 'trial', 'reached': 'running'} | true",
                "{'work': 'trial', 'standsAt': 'passed'} | {'work': 'trial', 'standsAt': 'running'} | false",
                "{'work': 'trial', 'standsAt': 'passed', 'by': {'side': 'ours'}} | {'work': 'trial', 'standsAt': 'passed'} | true",
            })
    void what_has_come_to_a_state_has_come_to_those_before_it(String given, String asked, boolean implied) {
        assertThat(implies(given, asked)).isEqualTo(implied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'passed', 'by': {'side': 'ours'} | 'passed' | true",
                "'passed' | 'passed', 'by': {'side': 'ours'} | false",
                "'passed', 'by': {'side': 'ours'} | 'running' | true",
                "'passed', 'by': {'side': 'ours'} | 'running', 'by': {'side': 'ours'} | false",
                "'passed', 'when': {'after': 'created'} | 'passed' | true",
                "'passed' | 'passed', 'when': {'after': 'created'} | false",
                "'passed', 'when': {'after': 'created'} | 'running' | true",
                "'passed', 'when': {'after': 'created'} | 'running', 'when': {'after': 'created'} | false",
            })
    void who_brought_it_to_a_state_and_when_says_nothing_of_those_before_it(
            String given, String asked, boolean implied) {
        assertThat(implies(
                        "{'work': 'trial', 'reached': " + given + "}", "{'work': 'trial', 'reached': " + asked + "}"))
                .isEqualTo(implied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'confirmation': 'plan'} | {'confirmation': 'price'} | false",
                "{'confirmation': 'plan'} | {'approval': 'plan'} | false",
                "{'confirmation': 'plan'} | {'confirmation': 'plan', 'answers': 'yes'} | true",
                "{'confirmation': 'plan'} | {'confirmation': 'plan', 'answers': 'no'} | false",
                "{'confirmation': 'plan'} | {'confirmation': 'plan', 'answers': ['yes', 'no']} | true",
                "{'confirmation': 'plan', 'answers': ['yes', 'no']} | {'confirmation': 'plan'} | false",
                "{'decision': 'engineer-needed', 'answers': 'yes'} | {'decision': 'engineer-needed'} | true",
                "{'decision': 'engineer-needed'} | {'decision': 'engineer-needed', 'answers': 'yes'} | false",
                "{'decision': 'engineer-needed'} | {'decision': 'engineer-needed', 'answers': ['yes', 'no']} | false",
                "{'confirmation': 'plan', 'by': {'role': 'decision-maker'}} | {'confirmation': 'plan'} | true",
                "{'confirmation': 'plan'} | {'confirmation': 'plan', 'by': {'role': 'decision-maker'}} | false",
                "{'confirmation': 'plan', 'when': {'after': 'created'}} | {'confirmation': 'plan'} | true",
                "{'confirmation': 'plan'} | {'confirmation': 'plan', 'when': {'after': 'created'}} | false",
            })
    void an_answer_is_one_of_those_that_are_asked_for(String given, String asked, boolean implied) {
        assertThat(implies(given, asked)).isEqualTo(implied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'field': 'region', 'equals': 'emea'} | {'field': 'region'} | true",
                "{'field': 'region'} | {'field': 'region', 'equals': 'emea'} | false",
                "{'field': 'region', 'equals': 'emea'} | {'field': 'account'} | false",
                "{'field': 'region', 'equals': 'emea'} | {'field': 'region', 'oneOf': ['emea', 'apac']} | true",
                "{'field': 'region', 'oneOf': ['emea', 'apac']} | {'field': 'region', 'equals': 'emea'} | false",
                "{'field': 'region', 'equals': 'emea'} | {'field': 'region', 'notEquals': 'apac'} | true",
                "{'field': 'region', 'notEquals': 'apac'} | {'field': 'region', 'equals': 'emea'} | false",
                "{'field': 'score', 'atLeast': 5} | {'field': 'score', 'atLeast': 5} | true",
                "{'field': 'score', 'atLeast': 5} | {'field': 'score', 'greaterThan': 5} | false",
                "{'field': 'score', 'greaterThan': 5} | {'field': 'score', 'atLeast': 5} | true",
                "{'field': 'score', 'atLeast': 6} | {'field': 'score', 'greaterThan': 5} | true",
                "{'field': 'score', 'atLeast': 5} | {'field': 'score', 'atLeast': 6} | false",
                "{'field': 'score', 'atMost': 5} | {'field': 'score', 'atMost': 6} | true",
                "{'field': 'score', 'atMost': 6} | {'field': 'score', 'atMost': 5} | false",
                "{'field': 'score', 'lessThan': 5} | {'field': 'score', 'atMost': 5} | true",
                "{'field': 'score', 'atMost': 5} | {'field': 'score', 'lessThan': 5} | false",
                "{'field': 'score', 'atLeast': 5} | {'field': 'score', 'atMost': 6} | false",
                "{'field': 'score', 'greaterThan': 5} | {'field': 'score', 'notEquals': 5} | true",
                "{'field': 'score', 'atLeast': 5} | {'field': 'score', 'notEquals': 5} | false",
                "{'field': 'goLive', 'atLeast': '2025-07-02'} | {'field': 'goLive', 'greaterThan': '2025-07-01'} | true",
                "{'field': 'goLive', 'atLeast': '2025-07-01'} | {'field': 'goLive', 'atLeast': '2025-07-02'} | false",
                "{'field': 'goLive', 'equals': '2025-07-01'} | {'field': 'goLive', 'notEquals': '2025-07-01'} | false",
                "{'field': 'goLive', 'equals': '2025-07-01'} | {'field': 'goLive', 'notEquals': '2025-07-02'} | true",
                "{'field': 'goLive', 'equals': '2025-07-01T10:00:00Z'} | {'field': 'goLive', 'notEquals': '2025-07-02'} | false",
                "{'field': 'amount', 'equals': {'amount': '5', 'currency': 'EUR'}} | {'field': 'amount', 'notEquals': {'amount': '6', 'currency': 'EUR'}} | true",
                "{'field': 'amount', 'equals': {'amount': '5', 'currency': 'EUR'}} | {'field': 'amount', 'notEquals': {'amount': '6', 'currency': 'USD'}} | false",
                "{'field': 'amount', 'equals': {'amount': '5.0', 'currency': 'EUR'}} | {'field': 'amount', 'oneOf': [{'amount': '6', 'currency': 'USD'}, {'amount': '5', 'currency': 'EUR'}]} | true",
                "{'field': 'account', 'equals': 'Acme'} | {'field': 'account', 'startsWith': 'Ac'} | true",
                "{'field': 'account', 'equals': 'Acme'} | {'field': 'account', 'contains': 'x'} | false",
                "{'field': 'score', 'atLeast': {'table': 'floor'}} | {'field': 'score', 'notEquals': 3} | false",
                "{'field': 'region', 'equals': 'emea', 'by': {'side': 'ours'}} | {'field': 'region'} | true",
                "{'field': 'region', 'equals': 'emea'} | {'field': 'region', 'by': {'side': 'ours'}} | false",
                "{'field': 'region', 'equals': 'emea', 'strength': 'logged'} | {'field': 'region'} | true",
                "{'field': 'region', 'equals': 'emea'} | {'field': 'region', 'strength': 'logged'} | false",
                "{'field': 'region', 'equals': 'emea', 'when': {'after': 'created'}} | {'field': 'region'} | true",
                "{'field': 'region', 'equals': 'emea'} | {'field': 'region', 'when': {'after': 'created'}} | false",
            })
    void a_value_is_one_of_those_that_are_asked_for(String given, String asked, boolean implied) {
        assertThat(implies(given, asked)).isEqualTo(implied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'allOf': [{'activity': 'demo'}, {'confirmation': 'plan'}]} | {'confirmation': 'plan'} | true",
                "{'confirmation': 'plan'} | {'allOf': [{'activity': 'demo'}, {'confirmation': 'plan'}]} | false",
                "{'allOf': [{'activity': 'demo'}, {'confirmation': 'plan'}]} | {'allOf': [{'confirmation': 'plan'}, {'activity': 'demo'}]} | true",
                "{'confirmation': 'plan'} | {'anyOf': [{'activity': 'demo'}, {'confirmation': 'plan'}]} | true",
                "{'confirmation': 'plan'} | {'anyOf': [{'activity': 'demo'}, {'approval': 'discount'}]} | false",
                "{'anyOf': [{'activity': 'demo'}, {'confirmation': 'plan'}]} | {'confirmation': 'plan'} | false",
                "{'anyOf': [{'activity': 'demo', 'lasting': '1 hour'}, {'activity': 'demo', 'lasting': '2 hours'}]} | {'activity': 'demo'} | true",
                "{'anyOf': [{'activity': 'demo'}, {'confirmation': 'plan'}]} | {'anyOf': [{'confirmation': 'plan'}, {'activity': 'demo'}]} | true",
                "{'not': {'activity': 'demo'}} | {'not': {'activity': 'demo'}} | true",
                "{'not': {'activity': 'demo'}} | {'not': {'activity': 'discovery-meeting'}} | false",
                "{'field': 'region'} | {'activity': 'demo'} | false",
            })
    void of_several_conditions_all_or_any_hold(String given, String asked, boolean implied) {
        assertThat(implies(given, asked)).isEqualTo(implied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'activity': 'demo'",
                "'work': 'trial', 'reached': 'passed'",
                "'field': 'region'",
                "'confirmation': 'plan'",
                "'people': {'side': 'buyer'}",
                "'stakeholders': ['decision-maker']",
                "'requirement': 'demo-given'",
                "'stage': 'proposing'",
                "'moment': 'asOf', 'when': {'within': '9 days', 'after': 'created'}",
                "'forEach': {'activity': 'demo'}, 'holds': {'attribute': 'rank'}",
                "'every': '1 week', 'happens': {'activity': 'demo'}, 'from': 'created'",
                "'allOf': [{'activity': 'demo'}, {'confirmation': 'plan'}]",
                "'anyOf': [{'activity': 'demo'}, {'confirmation': 'plan'}]",
                "'of': [{'activity': 'demo'}, {'confirmation': 'plan'}, {'field': 'region'}], 'atLeast': 2",
                "'not': {'activity': 'demo'}",
                "'decidedBy': 'credit-check'",
            })
    void what_a_condition_is_called_makes_no_difference(String keys) {
        String called = "{'statement': 'It is so.', 'why': 'To learn.', " + keys + "}";
        String otherwise = "{'statement': 'So be it.', " + keys + "}";

        assertThat(implies(called, otherwise)).isTrue();
        assertThat(implies("{" + keys + "}", called)).isTrue();
        assertThat(implies(called, "{'approval': 'discount'}")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'forEach': {%s}, 'holds': {'attribute': 'rank'}}",
                "{'forEach': {'activity': 'discovery-meeting'}, 'holds': {%s}}",
                "{'every': '1 week', 'happens': {%s}, 'from': 'created'}",
                "{'allOf': [{'confirmation': 'plan'}, {%s}]}",
                "{'anyOf': [{'confirmation': 'plan'}, {%s}]}",
                "{'of': [{'confirmation': 'plan'}, {'field': 'region'}, {%s}], 'atLeast': 2}",
                "{'not': {%s}}",
            })
    void nor_does_what_its_parts_are_called(String whole) {
        String demo = whole.formatted("'activity': 'demo'");

        assertThat(implies(whole.formatted("'statement': 'They saw it.', 'activity': 'demo'"), demo))
                .isTrue();
        assertThat(implies(whole.formatted("'activity': 'discovery-meeting'"), demo))
                .isFalse();
    }
}
