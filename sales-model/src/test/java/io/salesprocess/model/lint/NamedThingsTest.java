package io.salesprocess.model.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Everything that a process names exists and fits")
class NamedThingsTest {
    private static final String DONE = "/stages/1/exitCriteria/2/doneWhen";
    /** Names for the conditions below to name. */
    private static final String NAMES = """
            {
              "attributes": [
                {"id": "topic", "name": "Topic", "type": "text"},
                {"id": "until", "name": "Until", "type": "date"},
                {"id": "rank", "name": "Rank", "type": "number"},
                {"id": "tone", "name": "Tone", "type": "choice", "choices": ["warm", "cold"]}
              ],
              "work": [{"id": "trial", "name": "Trial", "states": ["agreed", "running", "passed"]}],
              "events": [{"id": "paid", "name": "Invoice paid"}],
              "tables": [
                {"id": "patience", "name": "Patience", "type": "span", "rows": [{"where": [{"field": "region", "equals": "emea"}], "value": "5 days"}]},
                {"id": "floor", "name": "Floor", "type": "number", "rows": [{"where": [{"field": "region", "equals": "emea"}], "value": 3}]},
                {"id": "mood", "name": "Mood", "type": "text", "rows": [{"where": [{"field": "region", "equals": "emea"}], "value": "warm"}]}
              ],
              "tracks": [{"id": "legal", "name": "Legal", "stages": [{"id": "in-review", "name": "In review", "why": "They read it."}, {"id": "signed-off", "name": "Signed off", "why": "They agree."}]}]
            }
            """;

    static Stream<Arguments> conditions() {
        return Stream.of(
                arguments("{\"activity\": [\"demo\", \"dmeo\"], \"atLeast\": 2}", "unknown-reference", "/activity/1"),
                arguments("{\"work\": \"tral\", \"reached\": \"passed\"}", "unknown-reference", "/work"),
                arguments("{\"work\": \"trial\", \"reached\": \"pased\"}", "unknown-reference", "/reached"),
                arguments("{\"document\": \"trial\", \"reached\": \"passed\"}", "unknown-reference", "/document"),
                arguments("{\"event\": \"pad\"}", "unknown-reference", "/event"),
                arguments("{\"stage\": \"won\"}", "unknown-reference", "/stage"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"topc\"}]}",
                        "unknown-reference",
                        "/where/0/attribute"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"tone\", \"equals\": \"hot\"}]}",
                        "unknown-reference",
                        "/where/0/equals"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"rank\", \"equals\": \"high\"}]}",
                        "value-does-not-fit",
                        "/where/0/equals"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"topic\", \"atLeast\": \"price\"}]}",
                        "value-does-not-fit",
                        "/where/0/atLeast"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"rank\", \"contains\": 3}]}",
                        "value-does-not-fit",
                        "/where/0/contains"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"rank\", \"atLeast\": {\"table\": \"patience\"}}]}",
                        "value-does-not-fit",
                        "/where/0/atLeast"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"rank\", \"equals\": {\"field\": \"goLive\"}}]}",
                        "value-does-not-fit",
                        "/where/0/equals"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"rank\", \"equals\": {\"field\": \"goLve\"}}]}",
                        "unknown-reference",
                        "/where/0/equals/field"),
                arguments(
                        "{\"activity\": \"demo\", \"distinct\": {\"attribute\": \"topc\"}, \"atLeast\": 2}",
                        "unknown-reference",
                        "/distinct/attribute"),
                arguments(
                        "{\"activity\": \"demo\", \"without\": [{\"role\": \"decision-makr\"}]}",
                        "unknown-reference",
                        "/without/0/role"),
                arguments(
                        "{\"activity\": \"demo\", \"with\": [{\"sameAs\": {\"requirement\": \"plan-agred\"}}]}",
                        "unknown-reference",
                        "/with/0/sameAs/requirement"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"rank\", \"atLeast\": {\"table\": \"mood\"}}]}",
                        "value-does-not-fit",
                        "/where/0/atLeast"),
                arguments(
                        "{\"forEach\": {\"activity\": \"demo\"}, \"holds\": {\"attribute\": \"topc\"}}",
                        "unknown-reference",
                        "/holds/attribute"),
                arguments("{\"people\": {\"role\": \"champion\"}}", "unknown-reference", "/people/role"),
                arguments(
                        "{\"activity\": \"demo\", \"about\": {\"work\": \"tral\", \"reached\": \"passed\"}}",
                        "unknown-reference",
                        "/about/work"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"after\": {\"last\": {\"event\": \"pad\"}}}}",
                        "unknown-reference",
                        "/when/after/last/event"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"after\": {\"startOf\": \"week\", \"of\": {\"field\": \"goLve\"}}}}",
                        "unknown-reference",
                        "/when/after/of/field"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"after\": {\"at\": \"2 days\", \"before\": {\"returnedTo\": \"won\"}}}}",
                        "unknown-reference",
                        "/when/after/before/returnedTo"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"after\": {\"latest\": [\"created\", {\"stageEntered\": \"in-review\"}]}}}",
                        "unknown-reference",
                        "/when/after/latest/1/stageEntered"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"before\": {\"attribute\": \"topic\", \"of\": {\"event\": \"paid\"}}}}",
                        "value-does-not-fit",
                        "/when/before/attribute"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"notOlderThan\": {\"table\": \"floor\"}}}",
                        "value-does-not-fit",
                        "/when/notOlderThan/table"),
                arguments(
                        "{\"every\": {\"table\": \"patence\"}, \"happens\": {\"activity\": \"demo\"}, \"from\": \"created\"}",
                        "unknown-reference",
                        "/every/table"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"within\": \"2 days\", \"atLeast\": \"1 week\", \"before\": \"asOf\"}}",
                        "impossible-range",
                        "/when/atLeast"),
                arguments("{\"activity\": \"demo\", \"atMost\": 1, \"atLeast\": 2}", "impossible-range", "/atMost"),
                arguments(
                        "{\"people\": {\"side\": \"buyer\"}, \"atMost\": 1, \"atLeast\": 2}",
                        "impossible-range",
                        "/atMost"),
                arguments("{\"activity\": \"demo\", \"lasting\": \"1 working hour\"}", "impossible-range", "/lasting"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"after\": {\"at\": \"2 working hours\", \"after\": \"created\"}}}",
                        "wrong-keys",
                        "/when/after/at"),
                arguments("{\"attribute\": \"topic\", \"equals\": \"price\"}", "misplaced-item", ""),
                arguments(
                        "{\"activity\": \"demo\", \"with\": [{\"side\": \"ours\", \"otherThan\": [\"owner\", \"it\"]}]}",
                        "misplaced-item",
                        "/with/0/otherThan/1"),
                arguments(
                        "{\"confirmation\": \"plan\", \"by\": {\"side\": \"buyer\", \"otherThan\": [\"it\"]}}",
                        "misplaced-item",
                        "/by/otherThan/0"),
                arguments(
                        "{\"forEach\": {\"activity\": \"demo\", \"atMost\": 2}, \"holds\": {\"attribute\": \"topic\"}}",
                        "wrong-keys",
                        "/forEach/atMost"),
                arguments(
                        "{\"forEach\": {\"people\": {\"side\": \"buyer\"}, \"atLeast\": 2}, \"holds\": {\"attribute\": \"topic\"}}",
                        "wrong-keys",
                        "/forEach/atLeast"),
                arguments(
                        "{\"forEach\": {\"work\": \"trial\", \"reached\": \"running\"}, \"holds\": {\"activity\": \"demo\", \"is\": \"it\"}}",
                        "misplaced-item",
                        "/holds/is"),
                arguments(
                        "{\"forEach\": {\"work\": \"trial\", \"reached\": \"running\"}, \"holds\": {\"document\": \"proposal\", \"reached\": \"sent\", \"is\": \"it\"}}",
                        "misplaced-item",
                        "/holds/is"),
                arguments("{\"activity\": \"demo\", \"about\": \"it\"}", "misplaced-item", "/about"),
                arguments(
                        "{\"activity\": \"demo\", \"with\": [{\"sameAs\": \"it\"}]}",
                        "misplaced-item",
                        "/with/0/sameAs"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"after\": {\"earliest\": [\"created\", \"it\"]}}}",
                        "misplaced-item",
                        "/when/after/earliest/1"),
                arguments(
                        "{\"activity\": \"demo\", \"when\": {\"after\": {\"attribute\": \"until\"}}}",
                        "misplaced-item",
                        "/when/after"),
                arguments(
                        "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"rank\", \"equals\": {\"attribute\": \"rank\"}}]}",
                        "misplaced-item",
                        "/where/0/equals"),
                arguments(
                        "{\"forEach\": {\"people\": {\"side\": \"buyer\"}}, \"holds\": {\"activity\": \"demo\", \"when\": {\"after\": \"it\"}}}",
                        "misplaced-item",
                        "/holds/when/after"),
                arguments(
                        "{\"forEach\": {\"activity\": \"demo\", \"atLeast\": 2}, \"holds\": {\"attribute\": \"topic\"}}",
                        "wrong-keys",
                        "/forEach/atLeast"),
                arguments(
                        "{\"forEach\": {\"activity\": \"demo\", \"distinct\": \"person\"}, \"holds\": {\"attribute\": \"topic\"}}",
                        "wrong-keys",
                        "/forEach/distinct"),
                arguments(
                        "{\"every\": \"2 weeks\", \"happens\": {\"activity\": \"demo\"}, \"from\": \"created\", \"atLeast\": 2}",
                        "wrong-keys",
                        "/atLeast"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void a_condition_that_names_what_is_not_there_rejects_the_process(String condition, String code, String at) {
        assertThat(Sound.process().process(NAMES).done(condition).problems())
                .extracting(Problem::code, Problem::effect, Problem::pointer)
                .containsExactly(tuple(code, Effect.REJECTED, DONE + at));
    }

    static Stream<String> sound_conditions() {
        return Stream.of(
                "{\"activity\": [\"demo\", \"discovery-meeting\"], \"atLeast\": 3}",
                "{\"work\": \"trial\", \"reached\": \"passed\", \"atLeast\": 1, \"atMost\": 1}",
                "{\"event\": \"paid\"}",
                "{\"stage\": \"signed-off\"}",
                "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"rank\", \"atLeast\": {\"table\": \"floor\"}}]}",
                "{\"activity\": \"demo\", \"when\": {\"notOlderThan\": {\"table\": \"patience\"}}}",
                "{\"activity\": \"demo\", \"when\": {\"within\": \"1 week\", \"atLeast\": \"2 days\", \"before\": \"asOf\"}}",
                "{\"activity\": \"demo\", \"when\": {\"before\": {\"attribute\": \"until\", \"of\": {\"event\": \"paid\"}}}}",
                "{\"forEach\": {\"activity\": \"demo\"}, \"holds\": {\"allOf\": [{\"attribute\": \"rank\", \"atLeast\": 3}, {\"event\": \"paid\", \"about\": \"it\", \"when\": {\"after\": {\"latest\": [\"it\", {\"attribute\": \"until\"}]}}}]}}",
                "{\"activity\": \"demo\", \"where\": [{\"attribute\": \"tone\", \"equals\": {\"table\": \"mood\"}}]}",
                "{\"forEach\": {\"people\": {\"side\": \"buyer\"}}, \"holds\": {\"activity\": \"demo\", \"with\": [{\"sameAs\": \"it\"}]}}",
                "{\"forEach\": {\"work\": \"trial\", \"reached\": \"running\"}, \"holds\": {\"work\": \"trial\", \"reached\": \"passed\", \"is\": \"it\"}}",
                "{\"forEach\": {\"activity\": \"demo\"}, \"holds\": {\"activity\": [\"demo\", \"discovery-meeting\"], \"lasting\": \"1 hour\", \"is\": \"it\"}}",
                "{\"forEach\": {\"confirmation\": \"plan\"}, \"holds\": {\"confirmation\": \"plan\", \"by\": {\"role\": \"decision-maker\"}, \"is\": \"it\"}}",
                "{\"every\": \"week\", \"happens\": {\"activity\": \"demo\"}, \"from\": \"created\", \"atLeast\": 2}",
                "{\"every\": {\"table\": \"patience\"}, \"happens\": [{\"activity\": \"demo\"}, {\"event\": \"paid\"}], \"from\": {\"returnedTo\": \"discovery\"}}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound_conditions")
    void a_condition_that_names_what_is_there_is_read(String condition) {
        assertThat(Sound.process().process(NAMES).done(condition).problems())
                .extracting(Problem::effect)
                .containsOnly(Effect.ADVICE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"rank\", \"equals\": \"high\" | The attribute 'rank' of type 'number' cannot be compared with the text 'high'. | Write a number without quotes.",
                "\"rank\", \"equals\": true | The attribute 'rank' of type 'number' cannot be compared with true. | Write a number without quotes.",
                "\"tone\", \"equals\": 3 | The attribute 'tone' of type 'choice' cannot be compared with the number 3. | Write a text between double quotes.",
                "\"until\", \"atLeast\": 3 | The attribute 'until' of type 'date' cannot be compared with the number 3. | Write a date such as \"2025-03-31\".",
                "\"rank\", \"equals\": {\"amount\": \"5\", \"currency\": \"EUR\"} | The attribute 'rank' of type 'number' cannot be compared with the amount of money 5. | Write a number without quotes.",
            })
    void a_value_that_does_not_fit_is_told_with_what_would(String compared, String message, String remedy) {
        assertThat(Sound.process()
                        .process(NAMES)
                        .done("{\"activity\": \"demo\", \"where\": [{\"attribute\": " + compared + "}]}")
                        .problems())
                .extracting(Problem::message, Problem::remedy)
                .containsExactly(tuple(message, Optional.of(remedy)));
    }

    @ParameterizedTest
    @CsvSource({
        "appliesWhen, account, true",
        "appliesWhen, acount, false",
        "entryFor, account, true",
        "entryFor, acount, false"
    })
    void what_a_stage_is_for_names_what_is_there(String key, String field, boolean known) {
        assertThat(Sound.process()
                        .with(
                                LintRule.Where.STAGE,
                                "{\"id\": \"pilot\", \"name\": \"Pilot\", \"why\": \"x\", \"%s\": {\"field\": \"%s\"}}"
                                        .formatted(key, field))
                        .problems())
                .filteredOn(problem -> problem.effect() == Effect.REJECTED)
                .extracting(Problem::code, Problem::pointer)
                .isEqualTo(known ? List.of() : List.of(tuple("unknown-reference", "/stages/2/" + key + "/field")));
    }

    @ParameterizedTest
    @CsvSource({"proposing, true", "won, true", "proposng, false"})
    void a_stage_is_entered_from_stages_that_are_there(String from, boolean known) {
        assertThat(Sound.process()
                        .with(
                                LintRule.Where.STAGE,
                                "{\"id\": \"pilot\", \"name\": \"Pilot\", \"why\": \"x\", \"from\": [\"%s\"]}"
                                        .formatted(from))
                        .problems())
                .filteredOn(problem -> problem.effect() == Effect.REJECTED)
                .extracting(Problem::code, Problem::pointer)
                .isEqualTo(known ? List.of() : List.of(tuple("unknown-reference", "/stages/2/from/0")));
    }

    @ParameterizedTest
    @CsvSource({"account, true", "acount, false"})
    void what_a_requirement_is_for_names_what_is_there(String field, boolean known) {
        assertThat(Sound.process()
                        .exitCriterion(
                                "{\"id\": \"asked\", \"name\": \"It is done\", \"why\": \"x\", \"appliesWhen\": {\"field\": \"%s\"}, \"doneWhen\": {\"activity\": \"demo\", \"atLeast\": 2}}"
                                        .formatted(field))
                        .problems())
                .filteredOn(problem -> problem.effect() == Effect.REJECTED)
                .extracting(Problem::code, Problem::pointer)
                .isEqualTo(
                        known
                                ? List.of()
                                : List.of(tuple("unknown-reference", "/stages/1/exitCriteria/2/appliesWhen/field")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'responsible': 'sales-manager' | 'responsible': 'sales-manger' | /responsible",
                "'after': ['judge-fit'] | 'after': ['judge-ft'] | /after/0",
                "'due': {'within': '2 days', 'after': {'field': 'goLive'}} | 'due': {'within': '2 days', 'after': {'field': 'goLve'}} | /due/after/field",
                "'due': {'within': {'table': 'patience'}, 'after': 'created'} | 'due': {'within': {'table': 'patence'}, 'after': 'created'} | /due/within/table",
                "'due': {'atLeast': {'table': 'patience'}, 'before': {'field': 'goLive'}} | 'due': {'atLeast': {'table': 'patence'}, 'before': {'field': 'goLive'}} | /due/atLeast/table",
                "'due': {'within': '2 days', 'after': 'created'}, 'overdue': [{'escalateTo': 'sales-manager'}] | 'due': {'within': '2 days', 'after': 'created'}, 'overdue': [{'escalateTo': 'sales-manger'}] | /overdue/0/escalateTo",
                "'due': {'within': '2 days', 'after': 'created'}, 'overdue': [{'shouldMoveTo': 'lost'}] | 'due': {'within': '2 days', 'after': 'created'}, 'overdue': [{'shouldMoveTo': 'lst'}] | /overdue/0/shouldMoveTo",
                "'actions': [{'id': 'part', 'name': 'Part', 'responsible': 'sales-manager', 'doneWhen': {'confirmation': 'plan'}}] | 'actions': [{'id': 'part', 'name': 'Part', 'responsible': 'sales-manager', 'doneWhen': {'confirmation': 'plon'}}] | /actions/0/doneWhen/confirmation",
            })
    void what_a_step_names_is_there(String there, String missing, String at) {
        String step =
                "{'id': 'asked', 'name': 'Do it', 'why': 'x', 'doneWhen': {'activity': 'demo', 'atLeast': 2}, %s}";

        assertThat(Sound.process()
                        .process(NAMES)
                        .with(LintRule.Where.STEP, step.formatted(there).replace('\'', '"'))
                        .problems())
                .extracting(Problem::effect)
                .doesNotContain(Effect.REJECTED);
        assertThat(Sound.process()
                        .process(NAMES)
                        .with(LintRule.Where.STEP, step.formatted(missing).replace('\'', '"'))
                        .problems())
                .filteredOn(problem -> problem.effect() == Effect.REJECTED)
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("unknown-reference", "/stages/1/steps/1" + at));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'waivers': {'by': ['sales-manager'], 'notFor': ['demo-given']} | true | ``",
                "'waivers': {'by': ['sales-manger']} | false | /waivers/by/0",
                "'waivers': {'by': ['sales-manager'], 'notFor': ['demo-gven']} | false | /waivers/notFor/0",
                "'closedStages': [{'id': 'won', 'name': 'Won', 'outcome': 'won', 'from': ['proposing']}] | true | ``",
                "'tracks': [{'id': 'legal', 'name': 'Legal', 'stages': [{'id': 'in-review', 'name': 'In review', 'why': 'x', 'appliesWhen': {'field': 'account'}}]}] | true | ``",
                "'tracks': [{'id': 'legal', 'name': 'Legal', 'stages': [{'id': 'in-review', 'name': 'In review', 'why': 'x', 'appliesWhen': {'field': 'acount'}}]}] | false | /tracks/0/stages/0/appliesWhen/field",
            })
    void what_policies_and_tracks_name_is_there(String keys, boolean there, String at) {
        assertThat(Sound.process().process("{" + keys.replace('\'', '"') + "}").problems())
                .filteredOn(problem -> problem.effect() == Effect.REJECTED)
                .filteredOn(problem -> problem.code().equals("unknown-reference"))
                .extracting(Problem::pointer)
                .isEqualTo(there ? List.of() : List.of(at));
    }

    static Stream<Arguments> process_keys() {
        return Stream.of(
                arguments(
                        "{\"fields\": [{\"id\": \"region\", \"name\": \"R\", \"type\": \"choice\", \"choices\": [\"emea\", \"apac\"]}, {\"id\": \"goLive\", \"name\": \"G\", \"type\": \"date\"}, {\"id\": \"amount\", \"name\": \"A\", \"type\": \"text\"}]}",
                        "value-does-not-fit",
                        "/fields/2/type"),
                arguments(
                        "{\"documents\": [{\"id\": \"proposal\", \"name\": \"P\", \"states\": [\"drafted\", \"reviewed\", \"sent\"], \"undoneBy\": [\"expired\", \"sent\"]}]}",
                        "duplicate-id",
                        "/documents/0/undoneBy/1"),
                arguments("{\"fiscalYearStartsIn\": 13}", "out-of-range", "/fiscalYearStartsIn"),
                arguments("{\"fiscalYearStartsIn\": 0}", "out-of-range", "/fiscalYearStartsIn"),
                arguments(
                        "{\"workingHours\": {\"from\": \"17:00\", \"to\": \"09:00\"}}",
                        "impossible-range",
                        "/workingHours/to"),
                arguments("{\"pathway\": {\"by\": [\"sales-manger\"]}}", "unknown-reference", "/pathway/by/0"),
                arguments(
                        "{\"pathway\": {\"by\": [\"sales-manager\"], \"notFor\": [\"demo-gven\"]}}",
                        "unknown-reference",
                        "/pathway/notFor/0"),
                arguments(
                        "{\"valuePropositions\": [{\"id\": \"faster\", \"name\": \"Faster\", \"provenBy\": [\"demo-gven\"]}]}",
                        "unknown-reference",
                        "/valuePropositions/0/provenBy/0"),
                arguments(
                        "{\"silenced\": [{\"code\": \"no-why\", \"at\": \"demo-gven\", \"reason\": \"Known.\"}]}",
                        "unknown-reference",
                        "/silenced/0/at"),
                arguments(
                        "{\"attributes\": [{\"id\": \"a\", \"name\": \"A\", \"type\": \"choice\"}]}",
                        "value-does-not-fit",
                        "/attributes/0/type"),
                arguments(
                        "{\"attributes\": [{\"id\": \"a\", \"name\": \"A\", \"type\": \"text\"}, {\"id\": \"A\", \"name\": \"B\", \"type\": \"text\"}]}",
                        "duplicate-id",
                        "/attributes/1/id"),
                arguments(
                        "{\"measures\": [{\"id\": \"m\", \"name\": \"M\"}, {\"id\": \"m\", \"name\": \"N\"}]}",
                        "duplicate-id",
                        "/measures/1/id"),
                arguments(
                        "{\"tracks\": [{\"id\": \"legal\", \"name\": \"Legal\", \"stages\": [{\"id\": \"discovery\", \"name\": \"D\"}]}]}",
                        "duplicate-id",
                        "/tracks/0/stages/0/id"),
                arguments(
                        "{\"forecast\": [{\"category\": \"commit\", \"criteria\": [{\"id\": \"demo-given\", \"name\": \"N\"}]}]}",
                        "duplicate-id",
                        "/forecast/0/criteria/0/id"),
                arguments(
                        "{\"closedStages\": [{\"id\": \"won\", \"name\": \"Won\", \"outcome\": \"won\", \"from\": [\"propsing\"]}]}",
                        "unknown-reference",
                        "/closedStages/0/from/0"),
                arguments(
                        "{\"tables\": [{\"id\": \"t\", \"name\": \"T\", \"type\": \"number\", \"rows\": [{\"where\": [{\"field\": \"region\", \"equals\": \"emea\"}], \"value\": \"three\"}]}]}",
                        "value-does-not-fit",
                        "/tables/0/rows/0/value"),
                arguments(
                        "{\"tables\": [{\"id\": \"t\", \"name\": \"T\", \"type\": \"number\", \"rows\": [{\"where\": [{\"field\": \"region\", \"equals\": {\"field\": \"account\"}}], \"value\": 3}]}]}",
                        "value-does-not-fit",
                        "/tables/0/rows/0/where/0/equals"),
                arguments(
                        "{\"tables\": [{\"id\": \"t\", \"name\": \"T\", \"type\": \"number\", \"rows\": [{\"where\": [{\"field\": \"regon\", \"equals\": \"emea\"}], \"value\": 3}]}]}",
                        "unknown-reference",
                        "/tables/0/rows/0/where/0/field"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("process_keys")
    void a_process_that_names_what_is_not_there_is_rejected(String keys, String code, String at) {
        assertThat(Sound.process().process(keys).problems())
                .filteredOn(problem -> problem.effect() == Effect.REJECTED)
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple(code, at));
    }

    @Test
    void work_and_documents_may_go_by_the_same_id() {
        assertThat(Sound.process()
                        .process("{\"work\": [{\"id\": \"proposal\", \"name\": \"Trial\", \"states\": [\"done\"]}]}")
                        .done("{\"work\": \"proposal\", \"reached\": \"done\"}")
                        .problems())
                .isEmpty();
    }

    @Test
    void an_outcome_is_known_if_any_of_the_types_knows_it() {
        String types =
                "{\"activities\": [{\"id\": \"discovery-meeting\", \"name\": \"D\", \"outcomes\": [\"good\", \"bad\"]}, {\"id\": \"demo\", \"name\": \"D\", \"outcomes\": [\"convinced\"]}]}";
        String asked = "{\"activity\": [\"demo\", \"discovery-meeting\"], \"atLeast\": 3, \"outcome\": \"%s\"}";

        assertThat(Sound.process().process(types).done(asked.formatted("bad")).problems())
                .isEmpty();
        assertThat(Sound.process().process(types).done(asked.formatted("lost")).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("unknown-reference", DONE + "/outcome"));
    }
}
