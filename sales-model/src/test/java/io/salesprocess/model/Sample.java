package io.salesprocess.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A valid document, in which a test varies one thing. */
final class Sample {
    private final String json;

    private Sample(String json) {
        this.json = json;
    }

    static Sample process() {
        return new Sample(resource("process.json"));
    }

    static Sample opportunity() {
        return new Sample(resource("opportunity.json"));
    }

    /** Replaces text that must be there once. */
    Sample with(String text, String instead) {
        assertThat(json).containsOnlyOnce(text);
        return new Sample(json.replace(text, instead));
    }

    String json() {
        return json;
    }

    byte[] bytes() {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    List<Problem> processProblems() {
        return processProblems(bytes());
    }

    static List<Problem> processProblems(byte[] json) {
        return problems(() -> SalesJson.readProcess(json, "process.json"));
    }

    static List<Problem> processProblems(String json) {
        return processProblems(json.getBytes(StandardCharsets.UTF_8));
    }

    List<Problem> opportunityProblems() {
        return opportunityProblems(bytes());
    }

    static List<Problem> opportunityProblems(byte[] json) {
        return problems(() -> SalesJson.readOpportunity(json, "opportunity.json"));
    }

    private static List<Problem> problems(ThrowingCallable reading) {
        try {
            reading.call();
            return List.of();
        } catch (InvalidJsonException rejected) {
            return rejected.problems();
        } catch (Throwable other) {
            throw new AssertionError(other);
        }
    }

    static String resource(String name) {
        try (InputStream stream = Sample.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
