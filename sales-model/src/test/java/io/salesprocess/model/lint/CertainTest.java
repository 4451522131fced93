package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lint says what is certain, and nothing of its neighbours")
class CertainTest {
    private static List<String> codes(Sound process) {
        return process.problems().stream().map(Problem::code).toList();
    }

    private static String criterion(String name, String keys) {
        return "{\"id\": \"asked\", \"name\": \"" + name + "\", \"why\": \"To learn.\", " + keys + "}";
    }

    private static String criterion(String keys) {
        return criterion("It is done", keys);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"activity\": \"demo\"} | /doneWhen",
                "{\"anyOf\": [{\"activity\": \"demo\"}, {\"requirement\": \"proposal-sent\"}]} | /doneWhen/anyOf/0",
                "{\"requirement\": \"judge-fit\"} | /doneWhen",
                "{\"document\": \"proposal\", \"reached\": \"sent\"} | /doneWhen",
                "{\"forEach\": {\"activity\": \"demo\"}, \"holds\": {\"confirmation\": \"plan\"}} | /doneWhen/forEach",
                "{\"of\": [{\"activity\": \"demo\"}, {\"requirement\": \"proposal-sent\"}, {\"confirmation\": \"plan\"}], \"atLeast\": 2} | /doneWhen/of/0",
            })
    void to_enter_a_stage_asks_for_its_own_work(String done, String at) {
        assertThat(Sound.process()
                        .with(LintRule.Where.ENTRY_CRITERION, criterion("\"doneWhen\": " + done))
                        .problems())
                .filteredOn(problem -> problem.code().equals("entry-asks-for-own-work"))
                .extracting(Problem::pointer)
                .containsExactly("/stages/1/entryCriteria/1" + at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"doneWhen\": {\"activity\": \"demo\", \"state\": \"booked\"}",
                "\"doneWhen\": {\"activity\": \"demo\", \"with\": [{\"role\": \"sales-manager\"}]}",
                "\"doneWhen\": {\"anyOf\": [{\"activity\": \"demo\"}, {\"confirmation\": \"plan\"}]}",
                "\"doneWhen\": {\"not\": {\"activity\": \"demo\"}}",
                "\"doneWhen\": {\"forEach\": {\"activity\": \"demo\"}, \"holds\": {\"confirmation\": \"plan\"}, \"atLeast\": 0}",
                "\"doneWhen\": {\"of\": [{\"activity\": \"demo\"}, {\"approval\": \"discount\"}, {\"confirmation\": \"plan\"}], \"atLeast\": 2}",
                "\"doneWhen\": {\"activity\": \"demo\", \"atMost\": 2}",
                "\"doneWhen\": {\"document\": \"proposal\", \"reached\": \"drafted\"}",
                "\"obligation\": \"should\", \"doneWhen\": {\"activity\": \"demo\"}",
                "\"doneWhen\": {\"requirement\": \"plan-agreed\"}"
            })
    void to_enter_a_stage_asks_for_something_else(String keys) {
        assertThat(codes(Sound.process().with(LintRule.Where.ENTRY_CRITERION, criterion(keys))))
                .doesNotContain("entry-asks-for-own-work");
    }

    @ParameterizedTest
    @CsvSource({"They have met our engineers, true", "A meeting with our engineers is scheduled, false"})
    void a_booking_is_no_proof_unless_the_words_ask_for_a_booking(String name, boolean error) {
        assertThat(codes(Sound.process()
                                .exitCriterion(criterion(
                                        name, "\"doneWhen\": {\"activity\": \"demo\", \"state\": \"booked\"}")))
                        .contains("booking-as-proof"))
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({"The demo is booked, false", "They want to see it, true"})
    void a_booking_may_be_asked_for_in_the_words_of_the_condition(String statement, boolean error) {
        String booked = "{\"activity\": \"demo\", \"state\": \"booked\", \"statement\": \"%s\"}".formatted(statement);

        assertThat(codes(Sound.process().done(booked)).contains("booking-as-proof"))
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"confirmation\": \"plan\", \"when\": {\"within\": \"90 days\", \"after\": \"created\"}} | true",
                "{\"moment\": \"asOf\", \"when\": {\"within\": \"90 days\", \"after\": \"created\"}} | false",
            })
    void what_is_valid_for_a_time_is_not_done_too_late(String done, boolean advised) {
        assertThat(codes(Sound.process().exitCriterion(criterion("\"doneWhen\": " + done)))
                        .contains("can-be-too-late"))
                .isEqualTo(advised);
    }

    @Test
    void a_booking_is_enough_where_somebody_asks_later_whether_it_was_held() {
        assertThat(
                        codes(
                                Sound.process()
                                        .with(
                                                LintRule.Where.FIRST_STEP,
                                                "{\"id\": \"hold-discovery\", \"name\": \"Termin\", \"why\": \"x\", \"responsible\": \"account-executive\", \"keyStep\": true, \"doneWhen\": {\"activity\": \"demo\", \"state\": \"booked\"}}")))
                .doesNotContain("booking-as-proof");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"field\": \"region\", \"equals\": \"emea\"}, {\"field\": \"region\", \"equals\": \"apac\"}",
                "{\"field\": \"region\", \"oneOf\": [\"emea\", \"apac\"]}, {\"field\": \"region\", \"notEquals\": \"emea\"}, {\"field\": \"region\", \"notEquals\": \"apac\"}",
                "{\"field\": \"amount\", \"greaterThan\": {\"amount\": \"5\", \"currency\": \"EUR\"}}, {\"field\": \"amount\", \"atMost\": {\"amount\": \"5\", \"currency\": \"EUR\"}}",
                "{\"field\": \"goLive\", \"atLeast\": \"2025-07-01\"}, {\"field\": \"goLive\", \"lessThan\": \"2025-07-01\"}",
                "{\"activity\": \"demo\"}, {\"not\": {\"activity\": \"demo\"}}",
                "{\"activity\": \"demo\", \"lasting\": \"1 hour\"}, {\"not\": {\"activity\": \"demo\", \"lasting\": \"30 minutes\"}}",
                "{\"document\": \"proposal\", \"reached\": \"sent\"}, {\"not\": {\"document\": \"proposal\", \"reached\": \"drafted\"}}",
                "{\"decision\": \"engineer-needed\", \"answers\": \"yes\"}, {\"decision\": \"engineer-needed\", \"answers\": \"no\"}",
                "{\"activity\": \"demo\", \"atLeast\": 3}, {\"activity\": \"demo\", \"atMost\": 2}",
            })
    void conditions_that_exclude_each_other_contradict(String together) {
        assertThat(codes(Sound.process().done("{\"allOf\": [" + together + "]}")))
                .contains("contradiction");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"field\": \"amount\", \"atLeast\": {\"amount\": \"5\", \"currency\": \"EUR\"}}, {\"field\": \"amount\", \"atMost\": {\"amount\": \"5\", \"currency\": \"EUR\"}}",
                "{\"field\": \"amount\", \"greaterThan\": {\"amount\": \"9\", \"currency\": \"EUR\"}}, {\"field\": \"amount\", \"lessThan\": {\"amount\": \"5\", \"currency\": \"USD\"}}",
                "{\"activity\": \"demo\"}, {\"not\": {\"activity\": \"demo\", \"lasting\": \"1 hour\"}}",
                "{\"document\": \"proposal\", \"standsAt\": \"drafted\"}, {\"document\": \"proposal\", \"standsAt\": \"sent\"}",
                "{\"decision\": \"engineer-needed\", \"answers\": \"yes\"}, {\"decision\": \"engineer-needed\", \"answers\": \"no\", \"when\": {\"before\": \"created\"}}",
                "{\"activity\": \"demo\", \"atLeast\": 3}, {\"activity\": \"demo\", \"lasting\": \"1 hour\", \"atMost\": 2}",
                "{\"field\": \"account\", \"startsWith\": \"A\"}, {\"field\": \"account\", \"contains\": \"B\"}",
            })
    void conditions_that_can_hold_together_do_not(String together) {
        assertThat(codes(Sound.process().done("{\"allOf\": [" + together + "]}")))
                .doesNotContain("contradiction");
    }

    @Test
    void a_stage_whose_condition_excludes_itself_is_not_reached() {
        assertThat(Sound.process()
                        .with(
                                LintRule.Where.STAGE,
                                "{\"id\": \"pilot\", \"name\": \"Pilot\", \"why\": \"x\", \"appliesWhen\": {\"allOf\": [{\"field\": \"region\", \"equals\": \"emea\"}, {\"field\": \"region\", \"equals\": \"apac\"}]}}")
                        .problems())
                .extracting(Problem::code, Problem::effect, Problem::pointer)
                .containsExactly(tuple("unreachable-stage", Effect.ERROR, "/stages/2/appliesWhen"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"confirmation\": \"plan\", \"by\": {\"side\": \"ours\"}} | true",
                "{\"confirmation\": \"plan\", \"by\": {\"side\": \"ours\"}, \"strength\": \"logged\"} | false",
                "{\"approval\": \"discount\", \"by\": {\"sameAs\": \"owner\"}} | true",
                "{\"approval\": \"discount\", \"by\": {\"side\": \"buyer\"}} | false",
                "{\"activity\": \"demo\", \"with\": [{\"role\": \"decision-maker\", \"side\": \"ours\"}]} | true",
                "{\"activity\": \"demo\", \"with\": [{\"role\": \"decision-maker\", \"side\": \"buyer\"}]} | false",
                "{\"attestation\": \"fit\", \"by\": {\"sameAs\": \"owner\", \"otherThan\": [\"owner\"]}} | true",
                "{\"attestation\": \"fit\", \"by\": {\"sameAs\": \"author\"}} | true",
                "{\"document\": \"proposal\", \"reached\": \"sent\", \"by\": {\"sameAs\": \"author\"}} | false",
            })
    void what_nobody_can_have_done_proves_nothing(String done, boolean error) {
        assertThat(codes(Sound.process().done(done)).contains("nothing-proves-it"))
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"field\": \"amount\"} | true",
                "{\"field\": \"amount\", \"by\": {\"sameAs\": \"owner\"}} | true",
                "{\"field\": \"amount\", \"by\": {\"otherThan\": [\"owner\"]}} | false",
                "{\"field\": \"amount\", \"by\": {\"side\": \"buyer\"}} | false",
                "{\"field\": \"amount\", \"strength\": \"logged\"} | false",
                "{\"field\": \"account\"} | false",
                "{\"attestation\": \"fit\"} | true",
                "{\"attestation\": \"fit\", \"by\": {\"role\": \"account-executive\"}} | true",
                "{\"attestation\": \"fit\", \"by\": {\"role\": \"sales-manager\"}} | false",
                "{\"activity\": \"demo\", \"strength\": \"claimed\"} | true",
                "{\"decision\": \"engineer-needed\"} | false",
                "{\"anyOf\": [{\"field\": \"amount\"}, {\"approval\": \"discount\"}]} | false",
                "{\"anyOf\": [{\"field\": \"amount\"}, {\"attestation\": \"fit\"}]} | true",
            })
    void the_word_of_the_salesperson_is_seen_through(String done, boolean own) {
        String step = criterion("\"responsible\": \"account-executive\", \"doneWhen\": " + done);

        assertThat(codes(Sound.process().with(LintRule.Where.STEP, step)).contains("own-word-only"))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"doneWhen\": {\"activity\": \"demo\"} | true",
                "\"doneWhen\": {\"activity\": \"discovery-meeting\", \"lasting\": \"20 minutes\"} | true",
                "\"doneWhen\": {\"activity\": \"discovery-meeting\", \"lasting\": \"1 hour\"} | false",
                "\"doneWhen\": {\"activity\": \"discovery-meeting\", \"when\": {\"notOlderThan\": \"30 days\"}} | false",
                "\"mustStillHold\": true, \"doneWhen\": {\"activity\": \"demo\"} | false",
                "\"doneWhen\": {\"activity\": \"demo\", \"with\": [{\"role\": \"sales-manager\"}]} | false",
                "\"doneWhen\": {\"confirmation\": \"plan\"} | false",
                "\"doneWhen\": {\"anyOf\": [{\"activity\": \"discovery-meeting\"}, {\"document\": \"proposal\", \"reached\": \"reviewed\"}]} | true",
                "\"doneWhen\": {\"anyOf\": [{\"activity\": \"discovery-meeting\"}, {\"document\": \"proposal\", \"standsAt\": \"reviewed\"}]} | false",
            })
    void a_criterion_that_the_same_gate_asks_for_already_is_implied(String keys, boolean implied) {
        assertThat(codes(Sound.process().exitCriterion(criterion(keys))).contains("implied-criterion"))
                .isEqualTo(implied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"anyOf\": [{\"activity\": \"demo\", \"lasting\": \"1 hour\"}, {\"activity\": \"demo\"}]} | /anyOf/0",
                "{\"anyOf\": [{\"activity\": \"demo\"}, {\"activity\": \"demo\"}]} | /anyOf/1",
                "{\"allOf\": [{\"activity\": \"demo\", \"lasting\": \"1 hour\"}, {\"activity\": \"demo\"}]} | /allOf/1",
            })
    void a_branch_that_another_one_covers_is_dead(String done, String at) {
        assertThat(Sound.process().done(done).problems())
                .filteredOn(problem -> problem.code().equals("dead-condition"))
                .extracting(Problem::pointer)
                .containsExactly("/stages/1/exitCriteria/2/doneWhen" + at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"anyOf\": [{\"field\": \"region\"}, {\"not\": {\"field\": \"region\"}}]} | true",
                "{\"activity\": \"demo\", \"atLeast\": 0} | true",
                "{\"field\": \"region\", \"equals\": \"emea\"} | false",
            })
    void what_always_applies_needs_no_condition(String applies, boolean dead) {
        String keys = "\"appliesWhen\": " + applies + ", \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}";

        assertThat(codes(Sound.process().exitCriterion(criterion(keys))).contains("dead-condition"))
                .isEqualTo(dead);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | /valuePropositions",
                "[{'id': 'faster', 'name': 'Faster', 'provenBy': []}] | /valuePropositions/0/provenBy"
            })
    void a_promise_is_made_and_something_shows_that_it_is_kept(String promises, String at) {
        assertThat(Sound.process()
                        .process("{\"valuePropositions\": " + promises.replace('\'', '"') + "}")
                        .problems())
                .filteredOn(problem -> problem.code().equals("value-unproven"))
                .extracting(Problem::pointer)
                .containsExactly(at);
    }

    @Test
    void a_contradiction_is_told_where_it_stands_however_deep() {
        String never =
                "{\"allOf\": [{\"field\": \"region\", \"equals\": \"emea\"}, {\"field\": \"region\", \"equals\": \"apac\"}]}";

        assertThat(Sound.process()
                        .done("{\"anyOf\": [{\"confirmation\": \"plan\"}, " + never + "]}")
                        .problems())
                .filteredOn(problem -> problem.code().equals("contradiction"))
                .extracting(Problem::pointer)
                .containsExactly("/stages/1/exitCriteria/2/doneWhen/anyOf/1/allOf/1");
        assertThat(codes(Sound.process()
                        .done("{\"allOf\": [{\"not\": " + never + "}, {\"activity\": \"demo\", \"atLeast\": 2}]}")))
                .doesNotContain("contradiction");
    }

    @Test
    void of_two_criteria_that_ask_for_the_same_the_second_is_implied() {
        String again =
                "{\"id\": \"%s\", \"name\": \"They agree\", \"why\": \"To learn.\", \"doneWhen\": {\"confirmation\": \"plan\", \"by\": {\"side\": \"buyer\"}}}";

        assertThat(Sound.process()
                        .exitCriterion(again.formatted("first"))
                        .exitCriterion(again.formatted("second"))
                        .problems())
                .filteredOn(problem -> problem.code().equals("implied-criterion"))
                .extracting(Problem::pointer)
                .containsExactly("/stages/1/exitCriteria/3");
    }

    @ParameterizedTest
    @CsvSource({"emea, true", "apac, true"})
    void in_a_stage_for_one_region_no_region_is_asked_again(String region, boolean dead) {
        Sound process = Sound.process()
                .with(
                        LintRule.Where.STAGE,
                        "{\"id\": \"pilot\", \"name\": \"Pilot\", \"why\": \"x\", \"appliesWhen\": {\"field\": \"region\", \"equals\": \"emea\"}, \"exitCriteria\": [{\"id\": \"tried\", \"name\": \"Tried\", \"why\": \"x\", \"appliesWhen\": {\"field\": \"region\", \"equals\": \""
                                + region + "\"}, \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}}]}");

        assertThat(codes(process).contains("dead-condition")).isEqualTo(dead);
    }

    @Test
    void in_a_stage_for_one_region_something_else_may_be_asked() {
        assertThat(
                        codes(
                                Sound.process()
                                        .with(
                                                LintRule.Where.STAGE,
                                                "{\"id\": \"pilot\", \"name\": \"Pilot\", \"why\": \"x\", \"appliesWhen\": {\"field\": \"region\", \"equals\": \"emea\"}, \"exitCriteria\": [{\"id\": \"tried\", \"name\": \"Tried\", \"why\": \"x\", \"appliesWhen\": {\"field\": \"goLive\"}, \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}}]}")))
                .doesNotContain("dead-condition");
    }

    @Test
    void a_state_that_is_asked_for_only_at_a_later_stage_is_skipped() {
        assertThat(Sound.process()
                        .with(
                                LintRule.Where.FIRST_STEP,
                                "{\"id\": \"hold-discovery\", \"name\": \"Send it\", \"why\": \"x\", \"responsible\": \"account-executive\", \"keyStep\": true, \"doneWhen\": {\"document\": \"proposal\", \"reached\": \"sent\"}}")
                        .problems())
                .filteredOn(problem -> problem.code().equals("state-skipped"))
                .extracting(Problem::pointer, Problem::message)
                .containsExactly(
                        tuple(
                                "/stages/0/steps/0/doneWhen/reached",
                                "'hold-discovery' asks for 'sent' of 'proposal', and 'reviewed', which comes before it, only at a later stage."));
    }

    @ParameterizedTest
    @CsvSource({
        "Send the goods in good time, good",
        "Agree on a good-faith deposit, ''",
        "Deliver the finished goods, ''",
        "Involve legal if it is required, if it is required",
        "Everything that is required, ''",
        "Update our CRM, Update our CRM",
        "Update the price list, ''",
        "Reply as soon as possible, as soon as possible",
        "Notes are filed, ''",
        "Took notes, Took notes",
    })
    void vague_words_are_found_as_words(String name, String words) {
        assertThat(VagueWords.in(name).map(VagueWords.Found::words).orElse("")).isEqualTo(words);
    }
}
