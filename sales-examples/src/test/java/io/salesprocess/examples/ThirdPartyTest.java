package io.salesprocess.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the library brings along, against the list of licences. */
class ThirdPartyTest {
    private static final Pattern RESOLVED = Pattern.compile("^\\s*([\\w.-]+:[\\w.-]+):jar:\\S+:(compile|runtime)");
    private static final Pattern LISTED = Pattern.compile("^\\| `([\\w.-]+:[\\w.-]+)` \\| ([\\w.-]+)[ ;|].*");
    private static final List<String> COMPATIBLE = List.of("Apache-2.0", "MIT");

    private static Map<String, String> found(Path file, Pattern pattern) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                found.put(matcher.group(1), matcher.group(2));
            }
        }
        return found;
    }

    @Test
    void everything_that_is_needed_at_run_time_is_listed_with_a_licence_that_goes_with_ours() throws IOException {
        Map<String, String> resolved = found(Path.of("target", "run-time.txt"), RESOLVED);
        Map<String, String> listed = found(Path.of("..", "THIRD-PARTY.md"), LISTED);

        assertThat(resolved).isNotEmpty();
        assertThat(listed.keySet()).isEqualTo(resolved.keySet());
        assertThat(listed.values()).isSubsetOf(COMPATIBLE);
    }
}
