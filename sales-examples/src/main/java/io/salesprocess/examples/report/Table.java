package io.salesprocess.examples.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells in columns as wide as their widest cell. Not thread-safe. */
final class Table {
    private static final String BETWEEN = "  ";
    private final List<List<String>> rows = new ArrayList<>();

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** The lines; the columns from {@code firstNumber} on are set to the right. */
    List<String> lines(int firstNumber) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String padding = " ".repeat(width(column) - length(cell));
                line.append(column > 0 ? BETWEEN : "");
                line.append(column < firstNumber ? cell + padding : padding + cell);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
