package io.salesprocess.model.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.Problem;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worst that fits into a document costs seconds and not hours, and no more memory than a few times its size. */
class BoundedTest {
    private static final Duration SECONDS = Duration.ofSeconds(10);
    private static final long MEBIBYTES = 2_500;
    private static final String ENDS = "}";

    static Stream<Arguments> documents() {
        Offered process = Offered.process();
        Offered deal = Offered.opportunity();
        return Stream.of(
                row("B006", "ten megabytes of noughts and commas", process.text("0,".repeat(5_000_000)), "too-large"),
                row("B006", "a list of them", deal.text("[" + "0,".repeat(5_000_000)), "too-large"),
                row(
                        "B006",
                        "a list of them where records belong",
                        deal.with("\"documents\": []", "\"documents\": [" + many(1_900_000, n -> "0") + "]"),
                        "wrong-type"),
                row(
                        "B003",
                        "a hundred thousand keys twice, thirty long keys deep",
                        process.text(("{\"" + "k".repeat(1_000) + "\":").repeat(31) + "{"
                                + many(100_000, n -> "\"a\":1") + ENDS.repeat(32)),
                        "duplicate-key"),
                row(
                        "B004",
                        "sixty thousand unknown keys",
                        process.text("{" + many(60_000, n -> "\"k" + n + "\":1") + ENDS),
                        "unknown-key"),
                row(
                        "B010",
                        "ten thousand times one id",
                        process.with("\"roles\": [", "\"roles\": [" + many(10_000, n -> role("r")) + ","),
                        "duplicate-id"),
                row(
                        "B011",
                        "five thousand wrong names, each near five thousand right ones",
                        process.with(
                                "\"roles\": [",
                                "\"waivers\": {\"by\": [" + many(5_000, n -> "\"rule-" + "x".repeat(58) + n + "q\"")
                                        + "]}, \"roles\": [" + many(5_000, n -> role("role-" + "x".repeat(60) + n))
                                        + ","),
                        "unknown-reference"),
                row("B012", "requirements that all wait for all others", waiting(170), "cycle"),
                row(
                        "B013",
                        "twelve thousand alternatives",
                        Offered.condition("{\"anyOf\": ["
                                + many(12_000, n -> "{\"field\": \"seats\", \"equals\": " + n + ENDS) + "]}"),
                        "too-large"),
                row(
                        "B013",
                        "a table of eight thousand rows",
                        process.with(
                                "\"stages\": [",
                                "\"tables\": [{\"id\": \"t\", \"name\": \"T\", \"type\": \"number\", \"rows\": ["
                                        + many(
                                                8_000,
                                                n -> "{\"where\": [{\"field\": \"seats\", \"equals\": " + n
                                                        + "}], \"value\": 1}")
                                        + "]}], \"stages\": ["),
                        "too-large"),
                row(
                        "B023",
                        "a key of 50,001 characters",
                        process.text("{\"" + "k".repeat(50_001) + "\": 1}"),
                        "too-large"),
                row(
                        "B023",
                        "a description of ten megabytes",
                        process.with("To show it.", "d".repeat(10_000_000)),
                        "too-large"),
                row(
                        "B067",
                        "an id of a hundred thousand marks in two kinds",
                        process.with("\"id\": \"manager\"", "\"id\": \"a" + "\u0301\u0316".repeat(50_000) + "\""),
                        "invalid-id"),
                row(
                        "B067",
                        "the id of a record of a million marks",
                        deal.with("\"owner\": \"rep\"", "\"owner\": \"a" + "\u0301\u0316".repeat(490_000) + "\""),
                        "invalid-id"),
                row(
                        "B070",
                        "32,768 keys of one hash",
                        deal.with(
                                "{\"seats\": 40}",
                                "{" + many(32_768, n -> "\"" + colliding(n) + "\": 1") + ", \"-\": 1}"),
                        "invalid-id"),
                row(
                        "B071",
                        "an exponent of a thousand million",
                        deal.with("\"seats\": 40", "\"seats\": 1e1000000000"),
                        "out-of-range"),
                row(
                        "B072",
                        "a million digits",
                        deal.with("\"seats\": 40", "\"seats\": " + "9".repeat(1_000_000)),
                        "out-of-range"),
                row(
                        "B072",
                        "a million digits after the point",
                        Offered.condition("{\"field\": \"seats\", \"atLeast\": 0." + "1".repeat(1_000_000) + ENDS),
                        "out-of-range"),
                row(
                        "B072",
                        "a million digits of a count",
                        Offered.condition("{\"activity\": \"demo\", \"atLeast\": " + "1".repeat(1_000_000) + ENDS),
                        "out-of-range"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("documents")
    void what_is_large_is_rejected_at_a_small_price(
            String number, String what, byte[] document, Offered.Kind kind, String code) {
        Cost cost = Cost.of(() -> assertThat(WellTold.check(kind, document))
                .as("%s: %s", number, what)
                .first()
                .extracting(Problem::code)
                .isEqualTo(code));

        assertThat(cost.time()).isLessThan(SECONDS);
        assertThat(cost.mebibytes()).isLessThan(MEBIBYTES);
    }

    static Stream<Arguments> depths() {
        return Stream.of("[", "{\"a\":", "{\"a\":[", "[{\"a\":", "{\"allOf\":[", "{\"not\":")
                .flatMap(bracket -> Stream.of(33, 1_001, 1_000_000).map(depth -> arguments(bracket, depth)));
    }

    @ParameterizedTest(name = "B005: {1} times {0}")
    @Tag("B005")
    @MethodSource("depths")
    void depth_is_bounded_and_never_overflows_the_stack(String bracket, int depth) {
        String deep = bracket.repeat(depth / bracket.length() + 33);
        for (Offered offered : List.of(
                Offered.process().text(deep),
                Offered.opportunity().text(deep),
                Offered.family().text(deep),
                Offered.condition(deep))) {
            assertThat(offered.problems()).hasSize(1).first().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo("too-large");
                assertThat(problem.message()).contains("more than");
            });
        }
    }

    static Stream<Arguments> sound_and_wide() {
        return Stream.of(
                arguments("B013: sixteen pairs", alternatives(16, 2)),
                arguments("B013: a hundred times a hundred alternatives, in part", alternatives(48, 100)),
                arguments("B013: seven deep, two wide", Offered.condition(twofold(7))),
                arguments("B013: eight deep, two thousand and more in all", Offered.condition(threefold(8))),
                arguments("B013: every requirement waits for the one before", waiting(-170)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound_and_wide")
    void what_is_read_is_looked_through_at_a_price_in_proportion(String what, Offered offered) {
        Cost cost = Cost.of(() -> {
            assertThat(offered.problems()).as(what).isEmpty();
            assertThat(SalesJson.lint(offered.text().getBytes(UTF_8))).isNotNull();
        });

        assertThat(cost.time()).isLessThan(SECONDS);
    }

    @Test
    void B026_of_a_thousand_problems_fifty_are_told_and_the_others_are_counted() {
        List<Problem> problems = Offered.process()
                .with("\"roles\": [", "\"roles\": [" + many(1_000, n -> "{\"id\": \"\"}") + ",")
                .problems();

        assertThat(problems).hasSize(51);
        assertThat(problems.get(50).code()).isEqualTo("more-problems");
        assertThat(problems.get(50).message()).isEqualTo("There are 2950 more problems.");
    }

    private static Arguments row(String number, String what, Offered offered, String code) {
        return arguments(number, what, offered.text().getBytes(UTF_8), offered.kind(), code);
    }

    private static String many(int times, IntFunction<String> item) {
        return IntStream.range(0, times).mapToObj(item).collect(Collectors.joining(","));
    }

    private static String role(String id) {
        return "{\"id\":\"" + id + "\",\"name\":\"r\",\"side\":\"ours\"}";
    }

    private static Offered alternatives(int times, int wide) {
        return Offered.condition(IntStream.range(0, times)
                .mapToObj(pair -> "{\"anyOf\": ["
                        + many(wide, n -> "{\"field\": \"seats\", \"equals\": " + (pair * wide + n) + ENDS) + "]}")
                .collect(Collectors.joining(",", "{\"allOf\": [", "]}")));
    }

    private static String threefold(int deep) {
        String inner = deep == 1 ? "{\"field\": \"seats\"}" : threefold(deep - 1);
        return deep == 1 ? inner : "{\"anyOf\": [" + inner + "," + inner + "," + inner + "]}";
    }

    private static String twofold(int deep) {
        String inner = deep == 1 ? "{\"field\": \"seats\"}" : twofold(deep - 1);
        String other = inner.replace("seats", "budget");
        return deep == 1
                ? inner
                : "{\"anyOf\": [" + inner + ",{\"not\": " + (deep > 2 ? "{\"field\": \"goLive\"}" : other) + "}]}";
    }

    /** So many requirements, each of which waits for all others; for the ones before it alone where the number is negative. */
    private static Offered waiting(int number) {
        int count = Math.abs(number);
        String criteria = many(
                count,
                n -> "{\"id\": \"c" + n + "\", \"name\": \"c\", \"doneWhen\": {\"field\": \"seats\"}, \"after\": ["
                        + IntStream.range(0, number < 0 ? n : count)
                                .filter(other -> other != n)
                                .mapToObj(other -> "\"c" + other + "\"")
                                .collect(Collectors.joining(","))
                        + "]}");
        return Offered.process()
                .with(
                        "\"entryCriteria\": [\n      {\"id\": \"called\"",
                        "\"entryCriteria\": [" + criteria + ", {\"id\": \"called\"");
    }

    private static String colliding(int number) {
        return IntStream.range(0, 15)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining("", "f", ""));
    }
}
