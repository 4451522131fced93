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

@DisplayName("What stands twice, has no length or changes nothing is told, and its neighbours are not")
class NothingSaidTest {
    private static final String ASKED = "/stages/1/exitCriteria/2/";

    private static List<Problem> asked(String keys) {
        return Sound.process()
                .exitCriterion("{\"id\": \"asked\", \"name\": \"It is done\", \"why\": \"To learn.\", " + keys + "}")
                .problems();
    }

    private static List<Problem> step(String keys) {
        return Sound.process()
                .with(
                        LintRule.Where.STEP,
                        "{\"id\": \"asked\", \"name\": \"Do it\", \"why\": \"To learn.\","
                                + " \"responsible\": \"account-executive\", " + keys + "}")
                .problems();
    }

    private static void rejected(List<Problem> problems, String code, String pointer) {
        assertThat(problems)
                .extracting(Problem::code, Problem::effect, Problem::pointer)
                .containsExactly(tuple(code, Effect.REJECTED, pointer));
    }

    private static void advised(List<Problem> problems, String code, String pointer) {
        assertThat(problems)
                .extracting(Problem::code, Problem::effect, Problem::pointer)
                .containsExactly(tuple(code, Effect.ADVICE, pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"doneWhen\": {\"activity\": [\"demo\", \"demo\"], \"atLeast\": 2} | doneWhen/activity/1",
                "\"doneWhen\": {\"stakeholders\": [\"decision-maker\", \"decision-maker\"]} | doneWhen/stakeholders/1",
                "\"doneWhen\": {\"decision\": \"engineer-needed\", \"answers\": [\"no\", \"yes\", \"no\"]} | doneWhen/answers/2",
                "\"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2, \"scope\": [\"account\", \"account\"]} | doneWhen/scope/1",
                "\"doneWhen\": {\"attestation\": \"fit\", \"by\": {\"side\": \"ours\", \"otherThan\": [\"owner\", {\"requirement\": \"demo-given\"}, {\"requirement\": \"demo-given\"}]}} | doneWhen/by/otherThan/2",
                "\"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}, \"after\": [\"demo-given\", \"demo-given\"] | after/1",
            })
    void what_a_list_names_twice_is_rejected(String keys, String at) {
        rejected(asked(keys), "duplicate-id", ASKED + at);
    }

    @Test
    void what_a_list_names_once_is_fine() {
        assertThat(asked("\"doneWhen\": {\"activity\": [\"demo\", \"discovery-meeting\"], \"atLeast\": 3},"
                        + " \"after\": [\"demo-given\", \"proposal-sent\"]"))
                .isEmpty();
    }

    @Test
    void roles_and_stages_are_named_once_as_well() {
        rejected(
                Sound.process()
                        .process("{\"waivers\": {\"by\": [\"sales-manager\", \"sales-manager\"]}}")
                        .problems(),
                "duplicate-id",
                "/waivers/by/1");
        rejected(
                Sound.process()
                        .with(
                                LintRule.Where.STAGE,
                                "{\"id\": \"pilot\", \"name\": \"Pilot\", \"why\": \"x\", \"from\": [\"proposing\", \"proposing\"]}")
                        .problems(),
                "duplicate-id",
                "/stages/2/from/1");
    }

    @Test
    void a_forecast_category_is_told_once() {
        String commit = "{\"category\": \"commit\", \"criteria\": [{\"id\": \"%s\", \"name\": \"Sure\", \"why\": \"x\","
                + " \"doneWhen\": {\"approval\": \"discount\", \"by\": {\"role\": \"sales-manager\"}, \"atLeast\": %d}}]}";
        String once = String.format(commit, "sure", 2);
        assertThat(Sound.process().process("{\"forecast\": [" + once + "]}").problems())
                .isEmpty();
        rejected(
                Sound.process()
                        .process("{\"forecast\": [" + once + ", " + String.format(commit, "surer", 3) + "]}")
                        .problems(),
                "duplicate-id",
                "/forecast/1/category");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"every\": \"0 days\", \"happens\": {\"activity\": \"demo\"}, \"from\": \"created\"} | every",
                "{\"activity\": \"demo\", \"lasting\": \"0 minutes\"} | lasting",
                "{\"confirmation\": \"plan\", \"when\": {\"after\": {\"at\": \"0 weeks\", \"after\": \"created\"}}} | when/after/at",
            })
    void a_span_without_length_is_rejected_where_it_says_nothing(String done, String at) {
        rejected(asked("\"doneWhen\": " + done), "impossible-range", ASKED + "doneWhen/" + at);
    }

    @Test
    void an_activity_that_usually_takes_no_time_is_rejected() {
        rejected(
                Sound.process()
                        .process("{\"activities\": [{\"id\": \"discovery-meeting\", \"name\": \"Discovery meeting\"},"
                                + " {\"id\": \"demo\", \"name\": \"Demo\", \"usualDuration\": \"0 hours\"}]}")
                        .problems(),
                "impossible-range",
                "/activities/1/usualDuration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"every\": \"1 day\", \"happens\": {\"activity\": \"demo\"}, \"from\": \"created\"}",
                "{\"confirmation\": \"plan\", \"when\": {\"within\": \"0 days\", \"before\": {\"field\": \"goLive\"}}}",
            })
    void a_day_is_long_enough_and_within_no_days_is_the_same_day(String done) {
        assertThat(asked("\"doneWhen\": " + done)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"contains, ''", "startsWith, ''", "equals, ' '", "notEquals, ''"})
    void a_text_of_nothing_is_compared_with_nothing(String comparison, String text) {
        rejected(
                asked("\"doneWhen\": {\"field\": \"account\", \"" + comparison + "\": \"" + text + "\"}"),
                "value-does-not-fit",
                ASKED + "doneWhen/" + comparison);
    }

    @ParameterizedTest
    @CsvSource({"contains, ' '", "equals, A"})
    void a_blank_may_be_a_part_of_a_text(String comparison, String text) {
        assertThat(asked("\"doneWhen\": {\"field\": \"account\", \"" + comparison + "\": \"" + text + "\"}"))
                .isEmpty();
    }

    @Test
    void a_key_step_is_no_may() {
        String done = ", \"keyStep\": true, \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}";
        rejected(step("\"obligation\": \"may\"" + done), "wrong-keys", "/stages/1/steps/1/keyStep");
        assertThat(step("\"obligation\": \"should\"" + done)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"by\": \"2 weeks\"}, {\"by\": \"5 days\"} | /overdue/1",
                "{\"by\": \"1 day\", \"severity\": \"info\"}, {\"severity\": \"info\"} | /overdue/1",
                "{\"by\": \"1 day\", \"severity\": \"error\"}, {\"by\": \"2 days\", \"severity\": \"info\"} | /overdue/1/severity",
            })
    void what_follows_from_being_overdue_rises(String levels, String at) {
        advised(overdue(levels), "overdue-not-rising", "/stages/1/exitCriteria/2" + at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"by\": \"5 days\"}, {\"by\": \"2 weeks\"}",
                "{\"by\": \"1 day\", \"severity\": \"error\"}, {\"by\": \"1 day\", \"severity\": \"info\"}",
                "{\"by\": \"5 days\"}, {\"by\": \"3 business days\"}",
            })
    void what_follows_together_or_cannot_be_compared_is_no_fall(String levels) {
        assertThat(overdue(levels)).isEmpty();
    }

    private static List<Problem> overdue(String levels) {
        return asked("\"due\": {\"within\": \"10 days\", \"after\": \"created\"}, \"overdue\": ["
                + levels.replace("{", "{\"then\": \"Tell them.\", ")
                + "], \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}");
    }

    @Test
    void a_step_of_parts_that_need_not_be_done_is_met_by_nothing() {
        String part = "\"actions\": [{\"id\": \"part\", \"name\": \"A part\", \"why\": \"x\", \"obligation\": \"%s\","
                + " \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}}]";
        advised(step(String.format(part, "should")), "met-without-evidence", "/stages/1/steps/1/actions");
        assertThat(step(String.format(part, "must"))).isEmpty();
        assertThat(step("\"obligation\": \"should\", " + String.format(part, "should")))
                .isEmpty();
        assertThat(step(String.format(part, "may") + ", \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 3}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"field\": \"region\", \"equals\": \"emea\"} | {\"field\": \"region\", \"equals\": \"emea\"} | true",
                "{\"field\": \"region\"} | {\"field\": \"region\", \"equals\": \"emea\"} | true",
                "{\"field\": \"goLive\", \"atLeast\": \"2025-01-01\"} | {\"field\": \"goLive\", \"atLeast\": \"2025-07-01\"} | true",
                "{\"field\": \"region\", \"equals\": \"emea\"} | {\"field\": \"region\", \"equals\": \"apac\"}, {\"field\": \"region\", \"equals\": \"emea\"} | true",
                "{\"field\": \"region\", \"equals\": \"emea\"} | {\"field\": \"region\", \"equals\": \"apac\"} | false",
                "{\"field\": \"goLive\", \"atLeast\": \"2025-07-01\"} | {\"field\": \"goLive\", \"atLeast\": \"2025-01-01\"} | false",
                "{\"field\": \"region\", \"equals\": \"emea\"}, {\"field\": \"goLive\"} | {\"field\": \"region\", \"equals\": \"emea\"} | false",
            })
    void a_row_that_an_earlier_one_covers_is_dead(String first, String second, boolean dead) {
        List<Problem> problems = Sound.process()
                .process(
                        "{\"tables\": [{\"id\": \"patience\", \"name\": \"Patience\", \"type\": \"span\", \"rows\": [{\"where\": ["
                                + first + "], \"value\": \"2 weeks\"}, {\"where\": [" + second
                                + "], \"value\": \"3 weeks\"}]}]}")
                .exitCriterion("{\"id\": \"asked\", \"name\": \"It is done\", \"why\": \"x\", \"doneWhen\":"
                        + " {\"confirmation\": \"plan\", \"when\": {\"notOlderThan\": {\"table\": \"patience\"}}}}")
                .problems();

        if (dead) {
            advised(problems, "dead-condition", "/tables/0/rows/1");
        } else {
            assertThat(problems).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"after\": [\"demo-given\"], \"strictOrder\": true, \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2} | ''",
                "\"strictOrder\": true, \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2} | strictOrder",
                "\"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 0} | doneWhen",
                "\"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 0, \"atMost\": 9} | ''",
            })
    void an_order_of_nothing_and_any_number_change_nothing(String keys, String at) {
        if (at.isEmpty()) {
            assertThat(asked(keys)).isEmpty();
        } else {
            assertThat(asked(keys))
                    .filteredOn(problem -> problem.code().equals("dead-condition"))
                    .extracting(Problem::pointer)
                    .containsExactly(ASKED + at);
        }
    }

    @Test
    void a_field_is_no_record_of_which_each_could_be_taken_in_hand() {
        rejected(
                asked("\"doneWhen\": {\"forEach\": {\"field\": \"goLive\"}, \"holds\": {\"activity\": \"demo\"}}"),
                "misplaced-item",
                ASKED + "doneWhen/forEach");
        assertThat(asked("\"doneWhen\": {\"field\": \"goLive\", \"equals\": {\"attribute\": \"day\","
                        + " \"of\": {\"field\": \"goLive\"}}}"))
                .extracting(Problem::code, Problem::pointer)
                .contains(tuple("misplaced-item", ASKED + "doneWhen/equals/of"));
        assertThat(asked("\"doneWhen\": {\"forEach\": {\"activity\": \"demo\"}, \"holds\": {\"confirmation\": \"plan\","
                        + " \"about\": \"it\"}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"approval\": \"discount\", \"by\": {\"side\": \"ours\", \"otherThan\": [\"author\"]}} | true",
                "{\"field\": \"goLive\", \"by\": {\"otherThan\": [\"author\"]}} | true",
                "{\"approval\": \"discount\", \"about\": {\"document\": \"proposal\", \"reached\": \"sent\"}, \"by\": {\"side\": \"ours\", \"otherThan\": [\"author\"]}} | false",
            })
    void only_what_is_about_something_written_has_an_author(String done, boolean error) {
        assertThat(asked("\"doneWhen\": " + done).stream()
                        .map(Problem::code)
                        .toList()
                        .contains("nothing-proves-it"))
                .isEqualTo(error);
    }
}
