package io.salesprocess.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What holds for whatever is said against a document. */
final class Problems {
    private static final int TOLD = 50;
    private static final Set<String> CODES =
            Arrays.stream(ProblemCode.values()).map(ProblemCode::spelled).collect(Collectors.toUnmodifiableSet());
    private static final Pattern POINTER = Pattern.compile("(/([^/~]|~[01])*)*", Pattern.DOTALL);
    private static final Pattern LINES = Pattern.compile("\r\n|\r|\n");

    /** Words of the libraries within: nobody who writes JSON should have to know them. */
    private static final List<String> INNER = List.of(
            "Exception",
            "jackson",
            "fasterxml",
            "drools",
            "java.",
            "Unexpected character",
            "Unexpected end",
            "StreamRead",
            "start marker",
            "not be parsed at",
            "Text '",
            "Optional[",
            "Immutable");

    private final String text;
    private final boolean unicode;
    private final Optional<Object> tree;
    private final String[] lines;

    private Problems(byte[] document) {
        text = new String(document, StandardCharsets.UTF_8);
        unicode = Arrays.equals(Tree.utf8(text), document);
        tree = Tree.of(document);
        lines = LINES.split(text, -1);
    }

    /** A rejection says what is wrong, where, and in our words. */
    static void rejected(InvalidJsonException rejection, byte[] document) {
        List<Problem> problems = rejection.problems();
        assertThat(problems).isNotEmpty().hasSizeLessThanOrEqualTo(TOLD + 1);
        assertThat(problems).anyMatch(problem -> problem.effect() == Effect.REJECTED);
        assertThat(problems.stream()
                        .filter(problem -> problem.code().equals(ProblemCode.MORE_PROBLEMS.spelled()))
                        .count())
                .isEqualTo(problems.size() > TOLD ? 1 : 0);
        assertThat(rejection.getMessage().split("\n", -1)).hasSameSizeAs(problems);
        told(problems, document);
        assertThat(problems).allMatch(problem -> CODES.contains(problem.code()));
    }

    /** What holds for each problem of a list, and for their order. */
    static void told(List<Problem> problems, byte[] document) {
        Problems all = new Problems(document);
        boolean twice =
                problems.stream().anyMatch(problem -> problem.code().equals(ProblemCode.DUPLICATE_KEY.spelled()));
        for (Problem problem : problems) {
            all.sentence(problem.message());
            problem.remedy().ifPresent(all::sentence);
            assertThat(problem.message()).as("%s", problem).hasSizeLessThanOrEqualTo(300);
            all.place(problem);
            assertThat(problem.pointer()).as("%s", problem).matches(POINTER);
            if (!twice) {
                all.resolves(problem);
            }
        }
        for (int i = 1; i < problems.size(); i++) {
            Problem before = problems.get(i - 1);
            Problem next = problems.get(i);
            assertThat(before.line() < next.line()
                            || (before.line() == next.line() && before.column() <= next.column()))
                    .as("%s comes before %s", before, next)
                    .isTrue();
        }
    }

    private void sentence(String said) {
        assertThat(said).isNotBlank();
        assertThat(said.codePoints().filter(Problems::unseen).toArray())
                .as("%s", said)
                .isEmpty();
        for (String inner : INNER) {
            if (said.contains(inner)) {
                assertThat(text)
                        .as("only the document says %s: %s", inner, said)
                        .contains(inner);
            }
        }
    }

    private static boolean unseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private void place(Problem problem) {
        assertThat(problem.line()).as("%s", problem).isBetween(1, lines.length);
        assertThat(problem.column()).as("%s", problem).isPositive();
        if (unicode) {
            assertThat(problem.column()).as("%s", problem).isLessThanOrEqualTo(lines[problem.line() - 1].length() + 1);
        }
    }

    /** A pointer leads to a value, or to a key that is missing from an object that is there. */
    private void resolves(Problem problem) {
        if (tree.isEmpty()) {
            return;
        }
        Object at = tree.get();
        List<String> steps = List.of(problem.pointer().split("/", -1));
        for (int i = 1; i < steps.size(); i++) {
            String step = steps.get(i).replace("~1", "/").replace("~0", "~");
            if (step.contains("\\u")) {
                return;
            }
            boolean last = i == steps.size() - 1;
            assertThat(last ? mayHave(at) : has(at, step))
                    .as("%s resolves", problem)
                    .isTrue();
            at = last ? null : at instanceof Map<?, ?> map ? map.get(step) : ((List<?>) at).get(Integer.parseInt(step));
        }
    }

    private static boolean mayHave(@Nullable Object at) {
        return at instanceof Map || at instanceof List;
    }

    private static boolean has(@Nullable Object at, String step) {
        return at instanceof Map<?, ?> map
                ? map.containsKey(step)
                : at instanceof List<?> list && step.matches("\\d{1,9}") && Integer.parseInt(step) < list.size();
    }
}
