package io.salesprocess.examples.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The README as its readers see it.
 *
 * @param text all of it
 */
record Readme(String text) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([a-z]+)\n(.*?)^```$");
    private static final Pattern FIRST_CODE = Pattern.compile("(?m)^\\| `([^`]+)` \\| (.*) \\|$");

    static Readme read() {
        return new Readme(file(Path.of("../README.md")));
    }

    /** The content of the fenced blocks in a language, in order. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** The first two cells of the table rows below a heading that begin with code. */
    List<Row> table(String heading) {
        Matcher rows = FIRST_CODE.matcher(section(heading));
        return rows.results().map(row -> new Row(row.group(1), row.group(2))).toList();
    }

    private String section(String heading) {
        int start = text.indexOf("# " + heading + "\n");
        int end = text.indexOf("\n#", start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A row of a table.
     *
     * @param code the code in its first cell
     * @param meaning its second cell
     */
    record Row(String code, String meaning) {}
}
