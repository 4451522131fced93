package io.salesprocess.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LimitsTest {
    private static Sample credit(String condition) {
        return Sample.process().with("{\"decidedBy\": \"credit-check\"}", condition);
    }

    private static String nested(int depth) {
        return "{\"anyOf\": [".repeat(depth - 1) + "{\"field\": \"owner\"}" + "]}".repeat(depth - 1);
    }

    private static Sample criteria(int more) {
        return credit("{\"field\": \"owner\"}},"
                + IntStream.range(0, more)
                        .mapToObj(number -> "{\"id\": \"more-" + number
                                + "\", \"name\": \"n\", \"doneWhen\": {\"field\": \"owner\"}")
                        .collect(Collectors.joining("},")));
    }

    static Stream<String> limits() {
        return Arrays.stream(Limits.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == int.class && method.getParameterCount() == 0)
                .map(Method::getName)
                .filter(limit -> !limit.startsWith("$"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void no_limit_is_negative(String limit) throws ReflectiveOperationException {
        Method set = Limits.Builder.class.getMethod(limit, int.class);

        Limits.Builder most = Limits.builder();
        set.invoke(most, limit.equals("depth") ? 500 : Integer.MAX_VALUE);
        assertThat(most.build()).isNotEqualTo(Limits.usual());
        Limits.Builder negative = Limits.builder();
        set.invoke(negative, -1);
        assertThatIllegalStateException().isThrownBy(negative::build).withMessageContaining("-1");
        Limits.Builder none = Limits.builder();
        set.invoke(none, 0);
        if (limit.equals("depth") || limit.equals("problems")) {
            assertThatIllegalStateException().isThrownBy(none::build);
        } else {
            assertThat(none.build()).isNotEqualTo(Limits.usual());
        }
    }

    @Test
    void conditions_eight_deep_are_read_and_nine_deep_are_not() {
        assertThat(credit(nested(8)).processProblems()).isEmpty();
        assertThat(credit(nested(9)).processProblems())
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void five_hundred_requirements_are_read_and_one_more_is_not() {
        int sample = 12;
        assertThat(criteria(500 - sample).processProblems()).isEmpty();
        assertThat(criteria(501 - sample).processProblems())
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    private static List<Problem> pathway(int changes, String step) {
        return Sample.opportunityProblems(IntStream.range(0, changes)
                .mapToObj(number ->
                        "{\"id\": \"c" + number + "\", \"change\": \"add\", \"after\": \"demo\", \"reason\": \"r\","
                                + " \"by\": \"rep\", \"at\": \"2025-01-01\", \"step\": "
                                + step.replace("#", "s" + number) + "}")
                .collect(Collectors.joining(", ", "{\"id\": \"o\", \"pathway\": [", "]}"))
                .getBytes(UTF_8));
    }

    private static String step(String done) {
        return "{\"id\": \"#\", \"name\": \"n\", \"doneWhen\": " + done + "}";
    }

    @Test
    @Tag("B013")
    void a_pathway_is_changed_a_hundred_times_and_not_once_more() {
        String step = step("{\"field\": \"owner\"}");

        assertThat(pathway(100, step)).isEmpty();
        assertThat(pathway(101, step))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("too-large", "/pathway"));
    }

    @Test
    @Tag("B013")
    void what_a_pathway_adds_is_no_larger_than_a_definition() {
        String parts = "{\"id\": \"#\", \"name\": \"n\", \"actions\": ["
                + IntStream.range(0, 50)
                        .mapToObj(number -> step("{\"field\": \"owner\"}").replace("#", "#-" + number))
                        .collect(Collectors.joining(", "))
                + "]}";

        assertThat(pathway(9, parts)).isEmpty();
        assertThat(pathway(10, parts))
                .extracting(Problem::message)
                .containsExactly("The changes of the pathway add 510 requirements; at most 500 are allowed.");
        assertThat(pathway(1, step(nested(8)))).isEmpty();
        assertThat(pathway(1, step(nested(9)))).extracting(Problem::code).containsExactly("too-large");
    }

    @Test
    @Tag("B013")
    void sixteen_pairs_of_alternatives_cost_no_more_than_their_number() {
        String pairs = IntStream.range(0, 16)
                .mapToObj(number -> "{\"anyOf\": [{\"field\": \"owner\"}, {\"field\": \"account\"}]}")
                .collect(Collectors.joining(", ", "{\"allOf\": [", "]}"));

        assertThat(credit(pairs).processProblems()).isEmpty();
    }

    @Test
    void a_definition_has_at_most_a_mebibyte() {
        assertThat(Sample.process().with("Complex sale", "x".repeat(1 << 20)).processProblems())
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void a_key_has_at_most_a_thousand_characters() {
        assertThat(Sample.process()
                        .with("\"why\": \"To learn.\"", "\"" + "k".repeat(50_001) + "\": 1")
                        .processProblems())
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    @Test
    void an_id_of_ten_thousand_marks_is_too_long() {
        assertThat(Sample.process()
                        .with("\"complex-sale\"", "\"a" + "\u0301".repeat(10_000) + "\"")
                        .processProblems())
                .extracting(Problem::code)
                .containsExactly("invalid-id");
    }

    @Test
    @Tag("B031")
    void a_meeting_has_at_most_two_hundred_attendees() {
        assertThat(attendees(200).opportunityProblems()).isEmpty();
        assertThat(attendees(201).opportunityProblems())
                .extracting(Problem::code)
                .containsExactly("too-large");
    }

    private static Sample attendees(int number) {
        return Sample.opportunity()
                .with(
                        "{\"person\": \"rep-1\"}]",
                        IntStream.range(1, number)
                                .mapToObj(each -> "{\"person\": \"p-" + each + "\"}")
                                .collect(Collectors.joining(", ", "", "]")));
    }

    @Test
    @Tag("B031")
    void limits_can_be_set() {
        Limits limits = Limits.builder().activities(1).build();
        List<Problem> problems = List.of();
        try {
            SalesJson.readOpportunity(Sample.opportunity().bytes(), "opportunity.json", limits);
        } catch (InvalidJsonException rejected) {
            problems = rejected.problems();
        }

        assertThat(problems).extracting(Problem::pointer).containsExactly("/activities");
    }

    @Test
    void what_was_read_within_larger_limits_is_no_contradiction() {
        Limits larger = Limits.builder().conditionDepth(9).build();
        SalesProcess process = SalesJson.readProcess(credit(nested(9)).bytes(), "process.json", larger);

        assertThat(SalesJson.check(process)).isEmpty();
    }

    @Test
    void a_rejection_can_be_kept_and_read_again_with_its_problems() throws IOException, ClassNotFoundException {
        InvalidJsonException rejected = assertThrows(
                InvalidJsonException.class, () -> SalesJson.readProcess("{".getBytes(UTF_8), "process.json"));
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(kept)) {
            out.writeObject(rejected);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray()))) {
            assertThat(((InvalidJsonException) in.readObject()).problems()).isEqualTo(rejected.problems());
        }
    }

    @Test
    void a_depth_that_might_overflow_the_stack_cannot_be_set() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Limits.builder().depth(501).build());
    }

    @Test
    @Tag("B026")
    void fifty_problems_are_told_and_the_rest_is_counted() {
        String unknown = IntStream.range(0, 1_000)
                .mapToObj(number -> "\"x" + number + "\": 1")
                .collect(Collectors.joining(", ", "{\"id\": \"a\", ", "}"));
        List<Problem> problems = Sample.opportunityProblems(unknown.getBytes(UTF_8));

        assertThat(problems).hasSize(51);
        assertThat(problems.get(50).code()).isEqualTo("more-problems");
        assertThat(problems.get(50).message()).isEqualTo("There are 950 more problems.");
    }

    @Test
    @Tag("B024")
    void what_cannot_be_seen_is_escaped_in_messages() {
        List<Problem> problems = Sample.opportunityProblems(
                "{\"id\": \"a\", \"x\\r\\n\\u001b[31m%n\\u202E\\u200B\": 1}".getBytes(UTF_8));

        assertThat(problems.get(0).message())
                .isEqualTo("Unknown key 'x\\u000D\\u000A\\u001B[31m%n\\u202E\\u200B' in an opportunity.");
        assertThat(problems.get(0).pointer()).isEqualTo("/x\\u000D\\u000A\\u001B[31m%n\\u202E\\u200B");
    }

    @Test
    void a_long_value_is_cut_in_messages() {
        assertThat(Sample.process()
                        .with("milestone-reached", "y".repeat(5_000))
                        .processProblems()
                        .get(0)
                        .message())
                .hasSizeLessThan(120)
                .contains("…");
    }

    @Test
    @Tag("B024")
    void the_exception_has_one_line_a_problem() {
        assertThat(new InvalidJsonException(
                        "p\n.json",
                        Sample.process()
                                .with("\"version\": \"4\"", "\"version\": 4")
                                .processProblems()))
                .hasMessage("p\\u000A.json:5:14 /version: 'version' must be an id, not the number 4.");
    }
}
