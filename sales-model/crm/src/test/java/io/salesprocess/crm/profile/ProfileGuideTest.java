package io.salesprocess.crm.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guides say is so. */
class ProfileGuideTest {
    private static final Path DOCS = Path.of("docs");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("^\\| `([a-z-]+)` \\| (error|advice)", Pattern.MULTILINE);

    @Test
    void every_profile_in_the_guides_can_be_read_and_has_nothing_to_look_at() throws IOException {
        int profiles = 0;
        for (Path page : pages()) {
            Matcher snippet = JSON.matcher(Files.readString(page));
            while (snippet.find()) {
                byte[] json = snippet.group(1).getBytes(StandardCharsets.UTF_8);
                if (CrmProfiles.seemsProfile(json)) {
                    assertThat(CrmProfiles.lint(json)).as(page.toString()).isEmpty();
                    profiles++;
                }
            }
        }
        assertThat(profiles).isPositive();
    }

    @Test
    void every_code_of_the_lint_is_in_the_guide_and_no_other() throws IOException {
        Matcher row = CODE.matcher(Files.readString(DOCS.resolve("profile.md")));
        List<String> told = new ArrayList<>();
        while (row.find()) {
            told.add(row.group(1));
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(ProfileLintTest.CODES);
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.list(DOCS)) {
            return files.sorted().toList();
        }
    }
}
