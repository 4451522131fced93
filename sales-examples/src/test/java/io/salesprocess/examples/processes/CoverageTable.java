package io.salesprocess.examples.processes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table that takes each requirement of the published processes to the place where it is said. */
final class CoverageTable {
    private final List<Published> processes;

    CoverageTable(List<Published> processes) {
        this.processes = processes;
    }

    String text() {
        return """
                # What published sales processes ask for, and where it is said

                Each row is one requirement of a process that somebody published, in our words, with the place where it is said
                (a JSON Pointer into the definition, below `src/main/resources/io/salesprocess/examples/processes`), and with the
                number of opportunities that meet it and of those that only look as if they did. Exact: said exactly. Attested:
                a judgement that no record could show, given by somebody entitled to it. Fed in: decided from a figure that the
                host computes. Not counted: a side effect, a permission to edit or a consequence alone.

                This file is written by `PublishedProcessesTest` (with `-Dwrite.tables=true`), which also inspects every opportunity.

                """ + summary() + processes.stream().map(this::process).collect(Collectors.joining());
    }

    private String summary() {
        String rows = processes.stream()
                .map(published -> line(published.title(), published.rows()))
                .collect(Collectors.joining());
        List<Row> all = processes.stream()
                .flatMap(published -> published.rows().stream())
                .toList();
        return """
                | process | requirements | counted | exact | attested | fed in | not said | said |
                |---|---|---|---|---|---|---|---|
                """ + rows + line("all", all);
    }

    private static String line(String name, List<Row> rows) {
        long counted = rows.stream().filter(Row::counted).count();
        long said = rows.stream().filter(Row::said).count();
        return String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %d | %d | %d | %.1f %% |%n",
                        name,
                        rows.size(),
                        counted,
                        count(rows, Row.EXACT),
                        count(rows, Row.ATTESTED),
                        count(rows, Row.FED_IN),
                        count(rows, Row.NOT_SAID),
                        100.0 * said / Math.max(1, counted))
                .replace(System.lineSeparator(), "\n");
    }

    private static long count(List<Row> rows, String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).count();
    }

    private String process(Published published) {
        return "\n## " + published.title() + " (`" + published.slug() + "`)\n\n"
                + "| # | requirement | class | said at | meets / looks so |\n|---|---|---|---|---|\n"
                + published.rows().stream().map(CoverageTable::row).collect(Collectors.joining());
    }

    private static String row(Row row) {
        String places = row.places().stream().map(place -> "`" + place + "`").collect(Collectors.joining(" "));
        String file = row.json().has("process") ? "`" + row.definition() + "` " : "";
        String kind = row.kind() + (row.why().isEmpty() ? "" : ": " + row.why());
        return "| " + row.number() + " | " + cell(row.says()) + " | " + cell(kind) + " | " + file + places + " | "
                + row.meets().size() + " / " + row.mustNot().size() + " |\n";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
