package io.salesprocess.examples.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of text, wrapped between words. Not thread-safe. */
final class Page {
    private static final int WIDTH = 100;
    private final StringBuilder written = new StringBuilder();

    /** Adds one line as it is. */
    Page line(String text) {
        written.append(text.stripTrailing()).append('\n');
        return this;
    }

    Page gap() {
        return line("");
    }

    /** Adds a paragraph: the first line after {@code start}, the others indented as far. The words carry no style. */
    Page paragraph(String start, String words) {
        String indent = " ".repeat(start.length());
        String lead = start;
        for (String row : wrapped(words, WIDTH - start.length())) {
            line(lead + row);
            lead = indent;
        }
        return this;
    }

    private static List<String> wrapped(String words, int width) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            if (row.length() > 0 && row.length() + 1 + word.length() > width) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.length() > 0 ? " " : "").append(word);
        }
        rows.add(row.toString());
        return rows;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
