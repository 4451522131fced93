package io.salesprocess.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.json.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every number of the page on hostile input has its tests, and every limit has its line. */
class HostileInputTest {
    private static final Path ROOT = Path.of("../..");
    private static final Path PAGE = ROOT.resolve("sales-model/docs/hostile-input.md");

    private static final Pattern TAG = Pattern.compile("(?:@Tag\\(|row\\(\\s*|arguments\\(\\s*)\"(B[0-9]{3})");
    private static final Pattern LIMIT = Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\| ([0-9,]+) \\|");

    @Test
    void every_number_has_a_test() {
        TreeSet<String> numbers = IntStream.rangeClosed(1, 95)
                .mapToObj("B%03d"::formatted)
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> tested = sources()
                .flatMap(source -> TAG.matcher(read(source)).results())
                .map(tag -> tag.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told("(?m)^\\| (B[0-9]{3}) \\|")).isEqualTo(numbers);
        numbers.removeAll(tested);
        assertThat(numbers).as("numbers without a test").isEmpty();
    }

    @Test
    void every_limit_is_told_with_what_it_is_unless_said_otherwise() {
        Map<String, String> limits = new TreeMap<>();
        Stream.of(Limits.class.getMethods())
                .filter(method -> method.getReturnType() == int.class && method.getParameterCount() == 0)
                .forEach(method -> limits.put(method.getName(), usual(method)));
        Map<String, String> written = LIMIT.matcher(read(PAGE))
                .results()
                .collect(Collectors.toMap(
                        line -> line.group(1), line -> line.group(2), (one, two) -> one, TreeMap::new));

        assertThat(written).isEqualTo(limits);
    }

    private static Set<String> told(String pattern) {
        Matcher lines = Pattern.compile(pattern).matcher(read(PAGE));
        return lines.results().map((MatchResult line) -> line.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String usual(Method limit) {
        try {
            return String.format(Locale.ROOT, "%,d", (Integer) limit.invoke(Limits.usual()));
        } catch (ReflectiveOperationException unreadable) {
            throw new LinkageError(unreadable.getMessage(), unreadable);
        }
    }

    private static Stream<Path> sources() {
        return Stream.of("sales-model", "sales-rules", "sales-examples").flatMap(module -> {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                return files
                        .filter(file -> file.toString().contains("src/test/java")
                                && file.toString().endsWith(".java"))
                        .toList()
                        .stream();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
