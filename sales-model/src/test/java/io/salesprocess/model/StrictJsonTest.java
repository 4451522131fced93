package io.salesprocess.model;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.salesprocess.model.json.Problem;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictJsonTest {
    static Stream<Arguments> broken_documents() {
        return Stream.of(
                arguments("nothing", "", "empty", "1:1"),
                arguments("blanks", " \n\t", "empty", "1:1"),
                arguments("null", "null", "null-value", "1:1"),
                arguments("a list", "[]", "wrong-type", "1:1"),
                arguments("a text", "\"x\"", "wrong-type", "1:1"),
                arguments("a second document", "{} {}", "trailing-text", "1:4"),
                arguments("garbage at the end", "{} x", "syntax", "1:4"),
                arguments("a line comment", "// no\n{}", "syntax", "1:1"),
                arguments("a block comment", "{/* no */}", "syntax", "1:2"),
                arguments("a hash comment", "{}\n# no", "syntax", "2:1"),
                arguments("not a number", "{\"id\": NaN}", "syntax", "1:8"),
                arguments("infinity", "{\"id\": -Infinity}", "syntax", "1:8"),
                arguments("single quotes", "{'id': 1}", "syntax", "1:2"),
                arguments("a bare key", "{id: 1}", "syntax", "1:2"),
                arguments("a trailing comma in an object", "{\"id\": 1,}", "syntax", "1:10"),
                arguments("a trailing comma in a list", "[1,]", "syntax", "1:4"),
                arguments("a leading zero", "{\"id\": 012}", "syntax", "1:8"),
                arguments("a plus sign", "{\"id\": +1}", "syntax", "1:8"),
                arguments("a raw line break in a text", "{\"id\": \"a\nb\"}", "syntax", "1:10"),
                arguments("an unknown escape", "{\"id\": \"\\x\"}", "syntax", "1:10"),
                arguments("an early end", "{\"id\": ", "syntax", "1:8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken_documents")
    @Tag("B001")
    @Tag("B002")
    @Tag("B008")
    void what_is_no_json_object_gets_one_located_problem(String what, String json, String code, String place) {
        List<Problem> problems = Sample.processProblems(json);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).as(what).isEqualTo(code);
        assertThat(problems.get(0).line() + ":" + problems.get(0).column()).isEqualTo(place);
    }

    static Stream<Arguments> bytes_that_are_no_text() {
        return Stream.of(
                arguments("UTF-16 with a mark", "{\"id\": 1}".getBytes(UTF_16)),
                arguments("UTF-16 without a mark", "{\"id\": 1}".getBytes(UTF_16LE)),
                arguments("an overlong slash", bytes("{\"id\": \"", 0xC0, 0xAF)),
                arguments("a surrogate in UTF-8", bytes("{\"id\": \"", 0xED, 0xA0, 0x80)),
                arguments("half a character", bytes("{\"id\": \"", 0xE2, 0x82)),
                arguments("a raw NUL", bytes("{\"id\": \"", 0)),
                arguments("an escaped NUL", "{\"id\": \"\\u0000\"}".getBytes(UTF_8)),
                arguments("an escaped half of a pair", "{\"id\": \"\\ud800x\"}".getBytes(UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bytes_that_are_no_text")
    @Tag("B007")
    void only_unicode_in_utf_8_is_read(String what, byte[] json) {
        assertThat(Sample.processProblems(json))
                .as(what)
                .extracting(Problem::code)
                .contains("not-unicode");
    }

    @Test
    @Tag("B007")
    void a_byte_order_mark_of_utf_8_is_read_past() {
        assertThat(Sample.processProblems("\uFEFF" + Sample.process().json())).isEmpty();
    }

    @Test
    void a_whole_pair_of_surrogates_is_a_character() {
        assertThat(Sample.process()
                        .with("\"Complex sale\"", "\"Complex \\ud83d\\ude00\"")
                        .processProblems())
                .isEmpty();
    }

    @Test
    void every_beginning_of_a_process_is_rejected_with_a_place() {
        byte[] whole = Sample.process().json().strip().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            List<Problem> problems = Sample.processProblems(Arrays.copyOf(whole, length));
            assertThat(problems).as("%d bytes", length).isNotEmpty();
            assertThat(problems.get(0).line()).isPositive();
        }
    }

    @Test
    void every_beginning_of_an_opportunity_is_rejected_with_a_place() {
        byte[] whole = Sample.opportunity().json().strip().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(Sample.opportunityProblems(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isNotEmpty();
        }
    }

    @Test
    void ten_megabytes_of_zeros_and_commas_are_rejected_quickly() {
        byte[] zeros = "0,".repeat(5_000_000).getBytes(UTF_8);
        assertThat(processorTime(() -> {
                    assertThat(Sample.processProblems(zeros)).hasSize(1);
                    assertThat(Sample.opportunityProblems(zeros)).hasSize(1);
                    assertThat(Sample.opportunityProblems(("[" + "0,".repeat(5_000_000)).getBytes(UTF_8)))
                            .hasSize(1);
                }))
                .isLessThan(Duration.ofSeconds(20));
    }

    /** What the thread worked, however many others the machine works for. */
    private static Duration processorTime(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - before);
    }

    @ParameterizedTest
    @MethodSource("depths")
    void depth_is_bounded_and_never_overflows_the_stack(int depth, String bracket) {
        assertThat(Sample.opportunityProblems(bracket.repeat(depth).getBytes(UTF_8)))
                .hasSize(1)
                .first()
                .satisfies(problem -> assertThat(problem.message()).contains("32"));
    }

    static Stream<Arguments> depths() {
        return Stream.of(33, 1_001, 1_000_000)
                .flatMap(depth -> Stream.of(arguments(depth, "["), arguments(depth, "{\"a\":")));
    }

    @Test
    void thirty_two_thousand_keys_with_one_hash_are_no_burden() {
        StringBuilder json = new StringBuilder("{\"id\": \"x\", \"fields\": {");
        for (int number = 0; number < 32_768; number++) {
            StringBuilder key = new StringBuilder("f");
            for (int bit = 0; bit < 15; bit++) {
                key.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            json.append(number == 0 ? "" : ",").append('"').append(key).append("\": 1");
        }
        byte[] colliding = json.append("}}").toString().getBytes(UTF_8);
        assertThat(processorTime(
                        () -> assertThat(Sample.opportunityProblems(colliding)).isEmpty()))
                .isLessThan(Duration.ofSeconds(5));
    }

    private static byte[] bytes(String text, int... rest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(UTF_8));
        for (int each : rest) {
            bytes.write(each);
        }
        bytes.writeBytes("\"}".getBytes(UTF_8));
        return bytes.toByteArray();
    }
}
