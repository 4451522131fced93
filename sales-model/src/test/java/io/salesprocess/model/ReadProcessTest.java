package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesprocess.model.json.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadProcessTest {
    private static final String BOOKED = "\"activity\": \"discovery-meeting\", \"state\": \"booked\"";

    static Stream<Arguments> one_thing_wrong() {
        return Stream.of(
                wrong(
                        "\"name\": \"Complex sale\",",
                        "\"name\": \"Complex sale\", \"nmae\": 1,",
                        "unknown-key",
                        "/nmae"),
                wrong("\"name\": \"Complex sale\",", "\"name\": \"a\", \"name\": \"b\",", "duplicate-key", "/name"),
                wrong("\"name\": \"Complex sale\",", "", "missing-key", ""),
                wrong("\"schemaVersion\": \"1\",", "", "missing-key", ""),
                wrong(
                        "\"schemaVersion\": \"1\"",
                        "\"schemaVersion\": \"2\"",
                        "unknown-schema-version",
                        "/schemaVersion"),
                wrong("\"schemaVersion\": \"1\"", "\"schemaVersion\": 1", "wrong-type", "/schemaVersion"),
                wrong("\"version\": \"4\"", "\"version\": 4", "wrong-type", "/version"),
                wrong("\"why\": \"To learn.\"", "\"why\": null", "null-value", "/closedStages/1/why"),
                wrong("[\"2025-12-25\"]", "[null]", "null-value", "/holidays/0"),
                wrong("\"2025-12-25\"", "\"2025-02-30\"", "invalid-moment", "/holidays/0"),
                wrong("Europe/Berlin", "EST", "invalid-zone", "/zone"),
                wrong("Europe/Berlin", "IST", "invalid-zone", "/zone"),
                wrong("\"skippable\": true", "\"skippable\": \"true\"", "wrong-type", "/stages/1/skippable"),
                wrong("\"skippable\": true", "\"skippable\": 1", "wrong-type", "/stages/1/skippable"),
                wrong("\"skippable\": true", "\"skippable\": null", "null-value", "/stages/1/skippable"),
                wrong("\"probability\": 25", "\"probability\": 1000", "out-of-range", "/stages/0/probability"),
                wrong("\"probability\": 25", "\"probability\": 25.0", "out-of-range", "/stages/0/probability"),
                wrong("\"probability\": 25", "\"probability\": \"25\"", "wrong-type", "/stages/0/probability"),
                wrong("\"means\": \"milestone-reached\"", "\"means\": 1", "wrong-type", "/stages/1/means"),
                wrong("milestone-reached", "milestone-reachd", "unknown-word", "/stages/1/means"),
                wrong("\"15 days\"", "\"P15D\"", "invalid-span", "/stages/0/expectedDuration"),
                wrong("\"15 days\"", "\"P-1D\"", "invalid-span", "/stages/0/expectedDuration"),
                wrong("\"15 days\"", "\"PT9223372036854775807S\"", "invalid-span", "/stages/0/expectedDuration"),
                wrong("\"15 days\"", "\"-5 days\"", "invalid-span", "/stages/0/expectedDuration"),
                wrong("\"15 days\"", "\"101 years\"", "out-of-range", "/stages/0/expectedDuration"),
                wrong("\"id\": \"complex-sale\"", "\"id\": \"\"", "invalid-id", "/id"),
                wrong("\"id\": \"complex-sale\"", "\"id\": \"__proto__\"", "invalid-id", "/id"),
                wrong("\"id\": \"complex-sale\"", "\"id\": \"class\"", "invalid-id", "/id"),
                wrong("\"id\": \"complex-sale\"", "\"id\": \"a\\u202Eb\"", "invalid-id", "/id"),
                wrong("\"name\": \"Champion\"", "\"name\": \"a\\u202Eb\"", "invalid-text", "/roles/3/name"),
                wrong("\"name\": \"Champion\"", "\"name\": \"\"", "invalid-text", "/roles/3/name"),
                wrong("\"name\": \"Champion\"", "\"name\": \" \\u00A0\\u3000\"", "invalid-text", "/roles/3/name"),
                wrong("\"name\": \"Champion\"", "\"name\": \"a\\u200Bb\"", "invalid-text", "/roles/3/name"),
                wrong(
                        "{\"id\": \"demo\", \"name\": \"Demonstration\"}",
                        "{\"id\": \"demo\", \"name\": \"Demonstration\"}, null",
                        "null-value",
                        "/activities/2"),
                wrong(
                        "{\"decidedBy\": \"credit-check\"}",
                        "{\"approval\": \"discount\", \"by\": {\"otherThan\": []}}",
                        "empty-list",
                        CREDIT + "/by/otherThan"),
                wrong(BOOKED, "\"@class\": \"java.net.URL\", " + BOOKED, "unknown-key", ENTRY + "/@class"),
                wrong(BOOKED, "\"$ref\": \"file:///etc/passwd\", " + BOOKED, "unknown-key", ENTRY + "/$ref"),
                wrong(BOOKED, "\"matches\": \".*\", " + BOOKED, "unknown-key", ENTRY + "/matches"),
                wrong(BOOKED, "\"approval\": \"discount\", " + BOOKED, "wrong-keys", ENTRY + "/activity"),
                wrong("{\"decidedBy\": \"credit-check\"}", "{}", "missing-key", CREDIT),
                wrong("{\"decidedBy\": \"credit-check\"}", "{\"exec\": \"x\"}", "unknown-key", CREDIT + "/exec"),
                wrong("{\"decidedBy\": \"credit-check\"}", "[\"java.net.URL\", 1]", "wrong-type", CREDIT),
                wrong("{\"decidedBy\": \"credit-check\"}", "{\"allOf\": []}", "empty-list", CREDIT + "/allOf"),
                wrong("{\"decidedBy\": \"credit-check\"}", "{\"anyOf\": []}", "empty-list", CREDIT + "/anyOf"),
                wrong("{\"decidedBy\": \"credit-check\"}", "{\"anyOf\": [null]}", "null-value", CREDIT + "/anyOf/0"),
                wrong("], \"atLeast\": 2}", "], \"atLeast\": 0}", "out-of-range", REPORT + "/allOf/3/atLeast"),
                wrong("], \"atLeast\": 2}", "], \"atLeast\": 4}", "impossible-range", REPORT + "/allOf/3/atLeast"),
                wrong("\"champion\"], \"atLeast\": 1", "\"champion\"], \"atLeast\": 3", "impossible-range", PEOPLE),
                wrong("\"20 minutes\"", "\"2 days\"", "impossible-range", HELD + "/lasting"),
                wrong("\"currency\": \"EUR\"", "\"currency\": \"eur\"", "invalid-currency", MONEY + "/currency"),
                wrong("\"currency\": \"EUR\"", "\"currency\": \"XYZ\"", "invalid-currency", MONEY + "/currency"),
                wrong(", \"currency\": \"EUR\"", "", "invalid-currency", MONEY),
                wrong("\"amount\": \"50000\"", "\"amount\": 1e1000000000", "out-of-range", MONEY + "/amount"),
                wrong(
                        "\"amount\": \"50000\"",
                        "\"amount\": " + "9".repeat(1_000_000),
                        "out-of-range",
                        MONEY + "/amount"),
                wrong("\"equals\": true", "\"equals\": \"yes\"", "value-does-not-fit", REPORT + "/allOf/3/of/0/equals"),
                wrong(
                        "\"equals\": true",
                        "\"greaterThan\": true",
                        "value-does-not-fit",
                        REPORT + "/allOf/3/of/0/greaterThan"),
                wrong(
                        "\"atMost\": \"2025-12-31\"",
                        "\"atMost\": \"2025-13-31\"",
                        "value-does-not-fit",
                        REPORT + "/allOf/3/of/2/atMost"),
                wrong(
                        "\"closeDate\"}, \"when\"",
                        "\"seats\"}, \"when\"",
                        "value-does-not-fit",
                        "/stages/1/entryCriteria/1/doneWhen/moment/field"),
                wrong(
                        "\"atLeast\": 10",
                        "\"atLeast\": 10, \"atMost\": 20",
                        "wrong-keys",
                        "/stages/0/steps/0/actions/0/doneWhen/atMost"),
                wrong("\"reached\": \"reviewed\", ", "", "missing-key", REPORT + "/allOf/0"),
                wrong(
                        "{\"by\": {\"field\": \"closeDate\"}}",
                        "{\"within\": \"1 day\"}",
                        "wrong-keys",
                        ASK + "/due/within"),
                wrong(
                        "\"oneOf\": [\"emea\", \"apac\"]",
                        "\"oneOf\": [\"emea\", \"apec\"]",
                        "unknown-reference",
                        ASK + "/doneWhen/oneOf"),
                wrong(
                        "{\"not\": {\"approval\": \"discount\", \"answers\": [\"requested\"]}}",
                        "{\"not\": {\"decidedBy\": \"x\"}}",
                        "misplaced-decider",
                        REPORT + "/allOf/4/not"),
                wrong(
                        "\"choices\": [\"emea\", \"apac\"]",
                        "\"choices\": [\"emea\", \"EMEA\", \"apac\"]",
                        "duplicate-id",
                        "/fields/3/choices/1"));
    }

    private static final String ENTRY = "/stages/0/entryCriteria/0/doneWhen";
    private static final String CREDIT = "/stages/1/exitCriteria/0/doneWhen";
    private static final String REPORT = "/stages/0/steps/1/doneWhen";
    private static final String PEOPLE = "/stages/1/entryCriteria/0/doneWhen/atLeast";
    private static final String HELD = "/stages/0/exitCriteria/0/doneWhen";
    private static final String MONEY = REPORT + "/allOf/3/of/1/greaterThan";
    private static final String ASK = "/stages/0/steps/0/actions/0/actions/0";

    static Stream<Arguments> unknown_references() {
        return Stream.of(
                unknown("\"answers\": \"yes\"", "\"answers\": \"yse\"", "yes"),
                unknown("\"decision\": \"engineer-needed\"", "\"decision\": \"engineer-need\"", "engineer-needed"),
                unknown("{\"role\": \"decision-maker\"}", "{\"role\": \"decision-makers\"}", "decision-maker"),
                unknown("{\"role\": \"sales-manager\"}", "{\"role\": \"sale-manager\"}", "sales-manager"),
                unknown("\"by\": [\"sales-manager\"]", "\"by\": [\"salesmanager\"]", "sales-manager"),
                unknown("[\"discovery-held\"]", "[\"discovery-hold\"]", "discovery-held"),
                unknown(
                        "{\"requirement\": \"discovery-held\"},\n          \"keyStep\"",
                        "{\"requirement\": \"discovery-hed\"},\n          \"keyStep\"",
                        "discovery-held"),
                unknown("[\"hold-discovery\"]", "[\"hold-discovry\"]", "hold-discovery"),
                unknown("\"reached\": \"reviewed\"", "\"reached\": \"revewed\"", "reviewed"),
                unknown("\"standsAt\": \"sent\"", "\"standsAt\": \"withdrawm\"", "withdrawn"),
                unknown("\"confirmation\": \"mutual-plan\"", "\"confirmation\": \"mutual-plans\"", "mutual-plan"),
                unknown("\"attestation\": \"fit\"", "\"attestation\": \"fits\"", "fit"),
                unknown("{\"stageEntered\": \"won\"}", "{\"stageEntered\": \"wom\"}", "won"),
                unknown("\"outcome\": [\"positive\"]", "\"outcome\": [\"positiv\"]", "positive"),
                unknown("{\"field\": \"reasonToChange\"}", "{\"field\": \"reasonTochange\"}", "reasonToChange"),
                unknown(
                        "\"stakeholders\": [\"decision-maker\"",
                        "\"stakeholders\": [\"dcision-maker\"",
                        "decision-maker"));
    }

    private static Arguments wrong(String text, String instead, String code, String pointer) {
        return arguments(text, instead, code, pointer);
    }

    private static Arguments unknown(String text, String instead, String meant) {
        return arguments(text, instead, meant);
    }

    @Test
    void the_sample_is_accepted() {
        assertThat(Sample.process().processProblems()).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("one_thing_wrong")
    void one_thing_wrong_gets_one_problem_at_its_place(String text, String instead, String code, String pointer) {
        List<Problem> problems = Sample.process().with(text, instead).processProblems();

        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems).extracting(Problem::pointer).containsExactly(pointer);
        assertThat(problems.get(0).line()).isPositive();
        assertThat(problems.get(0).message()).hasSizeLessThanOrEqualTo(300);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("unknown_references")
    void an_unknown_name_is_answered_with_the_nearest(String text, String instead, String meant) {
        assertThat(Sample.process().with(text, instead).processProblems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("unknown-reference");
                    assertThat(problem.remedy()).contains("Maybe '" + meant + "'.");
                });
    }

    @Test
    void an_unknown_key_is_answered_with_the_nearest_at_the_place_of_the_key() {
        Problem problem = Sample.process()
                .with("\"forecastCategory\"", "\"forcastCategory\"")
                .processProblems()
                .get(0);

        assertThat(problem.message()).isEqualTo("Unknown key 'forcastCategory' in a stage.");
        assertThat(problem.remedy()).contains("Maybe 'forecastCategory'.");
        assertThat(problem.line() + ":" + problem.column()).isEqualTo("42:7");
    }

    @Test
    void all_problems_are_told_in_the_order_of_their_places() {
        List<Problem> problems = Sample.process()
                .with("\"version\": \"4\"", "\"version\": 4")
                .with("\"standsAt\": \"sent\"", "\"standsAt\": \"snt\"")
                .with("\"longest\": \"30 days\"", "\"longst\": \"30 days\"")
                .processProblems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("wrong-type", "unknown-reference", "unknown-key");
    }

    @Test
    void what_could_not_be_read_is_not_missed_by_those_who_name_it() {
        assertThat(Sample.process()
                        .with(
                                "\"side\": \"ours\"},\n    {\"id\": \"decision-maker\"",
                                "\"sid\": \"ours\"},\n    {\"id\": \"decision-maker\"")
                        .processProblems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("unknown-key", "missing-key");
    }

    @Test
    @Tag("B018")
    @Tag("B069")
    @Tag("B045")
    void texts_that_look_like_code_are_texts() {
        assertThat(Sample.process()
                        .with(
                                "\"Champion\"",
                                "\"\\\") eval(1==1 // #{T(java.lang.Runtime)} ${jndi:ldap://x} =cmd() <script>\"")
                        .processProblems())
                .isEmpty();
    }
}
