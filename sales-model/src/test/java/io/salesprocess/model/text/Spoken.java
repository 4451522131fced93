package io.salesprocess.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.SalesProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A condition in JSON, with single quotes for double ones, and how it reads.
 *
 * @param reads what it asks for
 * @param opposite how it reads within a "not"; empty where that is not tried
 * @param instruction what to do; empty where that is not tried
 */
record Spoken(String json, String reads, String opposite, String instruction) {
    private static final String PLACE = "{\"decidedBy\": \"replaced\"}";
    static final String PROCESS = resource();
    private static final English ENGLISH = English.of(process("{'decidedBy': 'replaced'}"));

    static Spoken of(String json, String reads) {
        return new Spoken(json, reads, "", "");
    }

    Spoken not(String reads) {
        return new Spoken(json, this.reads, reads, instruction);
    }

    Spoken todo(String reads) {
        return new Spoken(json, this.reads, opposite, reads);
    }

    static Stream<DynamicTest> tests(List<Spoken> all) {
        return all.stream().flatMap(Spoken::tests);
    }

    Condition condition() {
        return process(json).stages().get(0).exitCriteria().get(0).doneWhen().orElseThrow();
    }

    static SalesProcess process(String condition) {
        String json = PROCESS.replace(PLACE, condition.replace('\'', '"'));
        return SalesJson.readProcess(json.getBytes(StandardCharsets.UTF_8), "spoken.json");
    }

    private Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(test(json, () -> ENGLISH.condition(condition()), reads));
        if (!opposite.isEmpty()) {
            tests.add(test(
                    "not " + json,
                    () -> ENGLISH.condition(Not.builder().condition(condition()).build()),
                    opposite));
        }
        if (!instruction.isEmpty()) {
            tests.add(test("do " + json, () -> ENGLISH.doThis(condition()), instruction));
        }
        return tests.stream();
    }

    private static DynamicTest test(String name, Supplier<String> text, String reads) {
        return DynamicTest.dynamicTest(name, () -> assertThat(text.get()).isEqualTo(reads));
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(Spoken.class.getResourceAsStream("spoken.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
