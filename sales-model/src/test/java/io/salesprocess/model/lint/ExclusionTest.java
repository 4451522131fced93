package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A condition never holds, or always, only where that is certain from itself")
class ExclusionTest {
    private final Exclusion exclusion = new Exclusion(Examples.process());

    private boolean never(String condition) {
        return exclusion.never(Examples.condition(condition));
    }

    private boolean always(String condition) {
        return exclusion.always(Examples.condition(condition));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'activity': 'demo'} | false",
                "{'allOf': [{'activity': 'demo'}, {'not': {'activity': 'demo'}}]} | true",
                "{'allOf': [{'activity': 'demo'}, {'not': {'confirmation': 'plan'}}]} | false",
                "{'allOf': [{'not': {'activity': 'demo'}}, {'activity': 'demo'}]} | true",
                "{'allOf': [{'not': {'confirmation': 'plan'}}, {'activity': 'demo'}]} | false",
                "{'allOf': [{'activity': 'demo'}, {'allOf': [{'confirmation': 'plan'}, {'not': {'activity': 'demo'}}]}]} | true",
                "{'allOf': [{'activity': 'demo'}, {'anyOf': [{'confirmation': 'plan'}, {'not': {'activity': 'demo'}}]}]} | false",
                "{'anyOf': [{'allOf': [{'activity': 'demo'}, {'not': {'activity': 'demo'}}]}, {'not': {'activity': 'demo', 'atLeast': 0}}]} | true",
                "{'anyOf': [{'allOf': [{'activity': 'demo'}, {'not': {'activity': 'demo'}}]}, {'activity': 'demo'}]} | false",
                "{'allOf': [{'confirmation': 'plan'}, {'not': {'activity': 'demo', 'atLeast': 0}}]} | true",
                "{'not': {'activity': 'demo', 'atLeast': 0}} | true",
                "{'not': {'activity': 'demo'}} | false",
                "{'activity': 'demo', 'where': [{'attribute': 'rank', 'atLeast': 3}, {'attribute': 'rank', 'lessThan': 3}]} | true",
                "{'activity': 'demo', 'where': [{'attribute': 'rank', 'atLeast': 3}, {'attribute': 'rank', 'atMost': 3}]} | false",
                "{'activity': 'demo', 'where': [{'attribute': 'rank', 'atMost': 9}, {'attribute': 'rank', 'atLeast': 3}, {'attribute': 'rank', 'lessThan': 3}]} | true",
            })
    void it_never_holds_if_one_part_excludes_another(String condition, boolean never) {
        assertThat(never(condition)).isEqualTo(never);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'activity': 'demo'} | false",
                "{'activity': 'demo', 'atLeast': 0} | true",
                "{'activity': 'demo', 'atLeast': 0, 'atMost': 2} | false",
                "{'anyOf': [{'field': 'region'}, {'not': {'field': 'region'}}]} | true",
                "{'anyOf': [{'field': 'region'}, {'not': {'field': 'account'}}]} | false",
                "{'anyOf': [{'field': 'region'}, {'field': 'account'}]} | false",
                "{'anyOf': [{'field': 'region'}, {'activity': 'demo', 'atLeast': 0}]} | true",
                "{'anyOf': [{'activity': 'demo'}, {'not': {'activity': 'demo', 'lasting': '1 hour'}}]} | true",
                "{'anyOf': [{'activity': 'demo', 'lasting': '1 hour'}, {'not': {'activity': 'demo'}}]} | false",
                "{'allOf': [{'activity': 'demo', 'atLeast': 0}, {'confirmation': 'plan', 'atLeast': 0}]} | true",
                "{'allOf': [{'activity': 'demo', 'atLeast': 0}, {'confirmation': 'plan'}]} | false",
                "{'not': {'allOf': [{'activity': 'demo'}, {'not': {'activity': 'demo'}}]}} | true",
                "{'not': {'confirmation': 'plan'}} | false",
                "{'field': 'region'} | false",
            })
    void it_always_holds_if_nothing_is_asked_or_either_of_two_opposites(String condition, boolean always) {
        assertThat(always(condition)).isEqualTo(always);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'decision': 'engineer-needed', 'answers': 'yes'} | {'decision': 'engineer-needed', 'answers': 'no'} | true",
                "{'decision': 'engineer-needed', 'answers': 'yes'} | {'decision': 'trial-needed', 'answers': 'no'} | false",
                "{'decision': 'engineer-needed', 'answers': ['yes', 'no']} | {'decision': 'engineer-needed', 'answers': 'no'} | false",
                "{'decision': 'engineer-needed'} | {'decision': 'engineer-needed', 'answers': 'no'} | false",
                "{'decision': 'engineer-needed', 'answers': 'no'} | {'decision': 'engineer-needed'} | false",
                "{'decision': 'engineer-needed', 'answers': 'yes', 'by': {'side': 'ours'}} | {'decision': 'engineer-needed', 'answers': 'no'} | false",
                "{'decision': 'engineer-needed', 'answers': 'yes'} | {'decision': 'engineer-needed', 'answers': 'no', 'by': {'side': 'ours'}} | false",
                "{'decision': 'engineer-needed', 'answers': 'yes', 'when': {'after': 'created'}} | {'decision': 'engineer-needed', 'answers': 'no'} | false",
                "{'decision': 'engineer-needed', 'answers': 'yes', 'scope': 'account'} | {'decision': 'engineer-needed', 'answers': 'no'} | false",
                "{'decision': 'engineer-needed', 'answers': 'yes', 'about': {'work': 'trial', 'reached': 'passed'}} | {'decision': 'engineer-needed', 'answers': 'no'} | false",
                "{'decision': 'engineer-needed', 'answers': 'yes', 'where': [{'attribute': 'rank'}]} | {'decision': 'engineer-needed', 'answers': 'no'} | false",
                "{'decision': 'engineer-needed', 'answers': 'yes', 'atLeast': 0} | {'decision': 'engineer-needed', 'answers': 'no'} | false",
                "{'confirmation': 'plan', 'answers': 'yes'} | {'confirmation': 'plan', 'answers': 'no'} | false",
                "{'confirmation': 'plan', 'answers': 'yes'} | {'decision': 'engineer-needed', 'answers': 'no'} | false",
            })
    void a_question_has_one_answer_and_whoever_else_may_have_said_otherwise(
            String one, String other, boolean excluded) {
        assertThat(never("{'allOf': [" + one + ", " + other + "]}")).isEqualTo(excluded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'activity': 'demo', 'atLeast': 3} | {'activity': 'demo', 'atMost': 2} | true",
                "{'activity': 'demo', 'atMost': 2} | {'activity': 'demo', 'atLeast': 3} | true",
                "{'activity': 'demo', 'atLeast': 2} | {'activity': 'demo', 'atMost': 2} | false",
                "{'activity': 'demo', 'atLeast': 3} | {'activity': 'discovery-meeting', 'atMost': 2} | false",
                "{'work': 'trial', 'reached': 'passed', 'atLeast': 3} | {'work': 'trial', 'reached': 'passed', 'atMost': 2} | true",
                "{'work': 'trial', 'reached': 'passed', 'atLeast': 3} | {'work': 'trial', 'reached': 'running', 'atMost': 2} | false",
                "{'confirmation': 'plan', 'atLeast': 3} | {'confirmation': 'plan', 'atMost': 2} | true",
                "{'confirmation': 'plan', 'atLeast': 3} | {'confirmation': 'price', 'atMost': 2} | false",
            })
    void more_than_at_most_are_too_many_of_the_same(String one, String other, boolean excluded) {
        assertThat(never("{'allOf': [" + one + ", " + other + "]}")).isEqualTo(excluded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'field': 'region', 'equals': 'emea'}, {'field': 'region', 'equals': 'apac'} | true",
                "{'field': 'region', 'equals': 'emea'}, {'field': 'account', 'equals': 'apac'} | false",
                "{'field': 'region', 'equals': 'emea'}, {'field': 'region', 'equals': 'apac', 'by': {'side': 'ours'}} | false",
                "{'field': 'region', 'equals': 'emea'}, {'field': 'region', 'equals': 'apac', 'when': {'after': 'created'}} | false",
                "{'field': 'region', 'oneOf': ['emea', 'apac']}, {'field': 'region', 'notEquals': 'emea'} | false",
                "{'field': 'region', 'oneOf': ['emea', 'apac']}, {'field': 'region', 'notEquals': 'emea'}, {'field': 'region', 'notEquals': 'apac'} | true",
                "{'field': 'region', 'oneOf': ['emea', 'apac']}, {'field': 'region', 'notEquals': 'emea'}, {'field': 'account', 'notEquals': 'apac'} | false",
                "{'field': 'score', 'atLeast': 5}, {'field': 'score', 'lessThan': 5} | true",
                "{'field': 'score', 'lessThan': 5}, {'field': 'score', 'atLeast': 5} | true",
                "{'field': 'score', 'greaterThan': 5}, {'field': 'score', 'atMost': 5} | true",
                "{'field': 'score', 'atLeast': 5}, {'field': 'score', 'atMost': 5} | false",
                "{'field': 'score', 'atLeast': 6}, {'field': 'score', 'atMost': 5} | true",
                "{'field': 'score', 'atLeast': 6}, {'field': 'score', 'atLeast': 5} | false",
                "{'field': 'score', 'equals': 4}, {'field': 'score', 'atLeast': 5} | true",
                "{'field': 'score', 'atLeast': 5}, {'field': 'score', 'equals': 5} | false",
                "{'field': 'score', 'atLeast': {'table': 'floor'}}, {'field': 'score', 'lessThan': 1} | false",
                "{'field': 'score', 'equals': 5}, {'field': 'score', 'notEquals': {'table': 'floor'}} | false",
                "{'field': 'account', 'equals': 'Acme'}, {'field': 'account', 'startsWith': 'B'} | true",
                "{'field': 'account', 'equals': 'Acme'}, {'field': 'account', 'contains': 'm'} | false",
                "{'field': 'goLive', 'lessThan': '2025-07-01'}, {'field': 'goLive', 'greaterThan': '2025-07-01'} | true",
                "{'field': 'goLive', 'atMost': '2025-07-01T10:00:00Z'}, {'field': 'goLive', 'greaterThan': '2025-07-02'} | false",
            })
    void no_value_is_left_that_all_of_them_allow(String together, boolean excluded) {
        assertThat(never("{'allOf': [" + together + "]}")).isEqualTo(excluded);
    }
}
