package io.salesprocess.model.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A document that is offered to the library. */
record Offered(Kind kind, String text) {
    enum Kind {
        PROCESS,
        OPPORTUNITY,
        FAMILY;

        /** Nothing where the document is read, else why it is not. */
        List<Problem> problems(byte[] bytes) {
            try {
                switch (this) {
                    case PROCESS -> SalesJson.readProcess(bytes, "process");
                    case OPPORTUNITY -> SalesJson.readOpportunity(bytes, "opportunity");
                    case FAMILY -> SalesJson.readFamily(bytes, "family");
                }
                return List.of();
            } catch (InvalidJsonException rejected) {
                assertThat(rejected.problems()).isNotEmpty();
                return rejected.problems();
            }
        }
    }

    static Offered process() {
        return new Offered(Kind.PROCESS, resource("process.json"));
    }

    static Offered opportunity() {
        return new Offered(Kind.OPPORTUNITY, resource("opportunity.json"));
    }

    static Offered family() {
        return new Offered(Kind.FAMILY, resource("family.json"));
    }

    /** With one thing that is otherwise; it must be there once. */
    Offered with(String part, String instead) {
        assertThat(text).containsOnlyOnce(part);
        return new Offered(kind, text.replace(part, instead));
    }

    /** The process, with another condition for its last requirement. */
    static Offered condition(String condition) {
        return process().with("\"doneWhen\": {\"field\": \"seats\"}", "\"doneWhen\": " + condition);
    }

    /** Another text altogether. */
    Offered text(String whole) {
        return new Offered(kind, whole);
    }

    List<Problem> problems() {
        return kind.problems(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each problem in one line: code, place, pointer, sentence and remedy. */
    List<String> told() {
        return problems().stream()
                .map(problem -> problem.code() + " " + problem.line() + ":" + problem.column() + " " + problem.pointer()
                        + ": " + problem.message()
                        + problem.remedy().map(remedy -> " " + remedy).orElse(""))
                .toList();
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String resource(String name) {
        try (InputStream stream = Offered.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
