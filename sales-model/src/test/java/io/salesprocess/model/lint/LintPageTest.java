package io.salesprocess.model.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/lint.md} is written by this test with {@code -Dlint.page=write}, and compared by it without. */
class LintPageTest {
    private static final Path PAGE = Path.of("docs/lint.md");

    @Test
    void the_documentation_of_the_codes_is_that_of_the_rules() throws IOException {
        if ("write".equals(System.getProperty("lint.page"))) {
            Files.createDirectories(PAGE.toAbsolutePath().getParent());
            Files.writeString(PAGE, LintPage.text(), UTF_8);
        }

        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(LintPage.text());
    }
}
