package io.salesprocess.model.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every rejection, whatever was wrong. */
final class WellTold {
    private static final JsonMapper LENIENT = JsonMapper.builder().build();
    private static final Set<String> CODES =
            Arrays.stream(ProblemCode.values()).map(ProblemCode::spelled).collect(Collectors.toSet());
    /** What would give away an inner library. */
    private static final List<String> INNER = List.of(
            "jackson",
            "drools",
            "java.",
            "exception",
            "parser",
            "token",
            "null pointer",
            "at index",
            "for input string");

    private final String text;
    private final @Nullable JsonNode tree;
    private final List<String> lines;

    private WellTold(byte[] document) {
        String decoded = new String(document, StandardCharsets.UTF_8);
        text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        tree = tree(text);
        lines = List.of(text.split("\r\n|\r|\n", -1));
    }

    /** Nothing where the document is read; else a few sorted problems, each with a place that is there. */
    static List<Problem> check(Offered.Kind kind, byte[] document) {
        List<Problem> problems = kind.problems(document);
        if (!problems.isEmpty()) {
            new WellTold(document).check(problems);
        }
        return problems;
    }

    private void check(List<Problem> problems) {
        assertThat(problems).hasSizeLessThanOrEqualTo(51);
        assertThat(problems)
                .isSortedAccordingTo(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        problems.forEach(this::check);
    }

    private void check(Problem problem) {
        assertThat(CODES).contains(problem.code());
        assertThat(problem.message())
                .as("%s", problem)
                .hasSizeLessThanOrEqualTo(300)
                .endsWith(".");
        String said = problem.message() + problem.remedy().orElse("") + problem.pointer();
        assertThat(said.codePoints().filter(WellTold::unseen)).as("%s", problem).isEmpty();
        assertThat(INNER.stream().filter(inner -> said.toLowerCase(Locale.ROOT).contains(inner) && !offered(inner)))
                .as("%s", problem)
                .isEmpty();
        assertThat(problem.line()).as("%s", problem).isBetween(1, lines.size());
        String line = lines.get(problem.line() - 1);
        assertThat(problem.column()).as("%s", problem).isBetween(1, line.length() + 1);
        if (tree != null && !problem.code().equals("not-unicode")) {
            assertThat(there(problem.pointer())).as("%s", problem).isTrue();
            assertThat("{[\"-0123456789tfn")
                    .as("%s", problem)
                    .contains(line.substring(problem.column() - 1, problem.column()));
        }
    }

    private boolean offered(String inner) {
        return text.toLowerCase(Locale.ROOT).contains(inner);
    }

    /** Whether a pointer leads to a value; what is not seen in a key is spelled as an escape there. */
    private boolean there(String pointer) {
        JsonNode at = tree;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            at = at == null ? null : next(at, step.replace("~1", "/").replace("~0", "~"));
        }
        return at != null;
    }

    private static @Nullable JsonNode next(JsonNode at, String step) {
        if (at.isArray()) {
            return at.get(Integer.parseInt(step));
        }
        return at.properties().stream()
                .filter(entry -> escaped(entry.getKey()).equals(step))
                .map(entry -> entry.getValue())
                .findFirst()
                .orElse(null);
    }

    private static String escaped(String key) {
        return key.codePoints()
                .mapToObj(point -> unseen(point)
                        ? (point > 0xFFFF ? "\\u{%X}" : "\\u%04X").formatted(point)
                        : Character.toString(point))
                .collect(Collectors.joining());
    }

    private static boolean unseen(int point) {
        return Stream.of(
                        Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.PRIVATE_USE,
                        Character.UNASSIGNED,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR)
                .anyMatch(type -> type == Character.getType(point));
    }

    private static @Nullable JsonNode tree(String text) {
        try {
            JsonNode read = LENIENT.readTree(text);
            return read.isMissingNode() ? null : read;
        } catch (JacksonException broken) {
            return null;
        }
    }
}
