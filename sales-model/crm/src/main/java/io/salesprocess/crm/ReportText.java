package io.salesprocess.crm;

import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.Quoted;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report in words, one line for each thing that somebody should know. */
final class ReportText {
    private final StringBuilder text = new StringBuilder();

    private ReportText() {}

    static String of(CrmReport report) {
        ReportText lines = new ReportText();
        lines.section("Records", report.kinds());
        report.kinds().forEach(lines::kind);
        lines.section("Not understood: map these words in the profile", report.unknown());
        report.unknown().forEach(lines::unknown);
        lines.section("Not loaded: what cannot be found there is undetermined, not missing", report.notLoaded());
        report.notLoaded().forEach(lines::notLoaded);
        lines.section("Could not be read", report.problems());
        report.problems().forEach(lines::problem);
        return lines.text.toString();
    }

    private void section(String title, Collection<?> entries) {
        if (!entries.isEmpty()) {
            text.append(title).append('\n');
        }
    }

    private void line(String line) {
        text.append("  ").append(Quoted.harmless(line)).append('\n');
    }

    private void kind(CrmReport.Kind kind) {
        String dropped = new TreeMap<>(kind.dropped())
                .entrySet().stream()
                        .map(reason -> reason.getValue() + " "
                                + reason.getKey().spelled().replace('-', ' '))
                        .collect(Collectors.joining(", "));
        line(kind.system().spelled() + " " + kind.kind() + ": " + kind.read() + " read"
                + (dropped.isEmpty() ? "" : ", left out: " + dropped));
    }

    private void unknown(CrmReport.UnknownWord word) {
        String where = word.at().isEmpty() ? "" : " at " + word.at();
        String said = word.word().isEmpty() ? "no value was loaded" : Quoted.quoted(word.word());
        line(word.system().spelled() + " " + (word.kind().isEmpty() ? "" : word.kind() + " ") + word.what() + where
                + ": " + said + ", " + (word.count() == 1 ? "once, in " : word.count() + " times, first in ")
                + Quoted.quoted(word.example()));
    }

    private void notLoaded(CrmReport.NotLoaded gap) {
        String kinds = gap.kinds().isEmpty() ? "no source has it" : String.join(", ", gap.kinds());
        line(gap.part().spelled() + (gap.coverage() == Coverage.PARTLY ? " (partly): " : ": ") + kinds + ", of "
                + (gap.opportunities() == 1 ? "one opportunity" : gap.opportunities() + " opportunities"));
    }

    private void problem(CrmReport.FileProblem found) {
        Problem problem = found.problem();
        line(found.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.pointer() + ": "
                + problem.message());
        problem.remedy().ifPresent(remedy -> line("  " + remedy));
    }
}
