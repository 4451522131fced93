package io.salesprocess.crm;

import io.salesprocess.model.json.Problem;
import io.salesprocess.model.value.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A report in JSON. It is written and never read. */
final class ReportShapes {
    private ReportShapes() {}

    static Map<String, Object> write(CrmReport report) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("records", each(report.kinds(), ReportShapes::kind));
        written.put("unknown", each(report.unknown(), ReportShapes::unknown));
        written.put("notLoaded", each(report.notLoaded(), ReportShapes::notLoaded));
        written.put("problems", each(report.problems(), ReportShapes::problem));
        return written;
    }

    private static <T> List<Map<String, Object>> each(List<T> values, Function<T, Map<String, Object>> write) {
        return new ArrayList<>(values.stream().map(write).toList());
    }

    private static Map<String, Object> kind(CrmReport.Kind kind) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("system", kind.system().spelled());
        written.put("kind", kind.kind());
        written.put("read", kind.read());
        Map<String, Object> dropped = new TreeMap<>();
        kind.dropped().forEach((reason, count) -> dropped.put(reason.spelled(), count));
        if (!dropped.isEmpty()) {
            written.put("dropped", dropped);
        }
        return written;
    }

    private static Map<String, Object> unknown(CrmReport.UnknownWord word) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("system", word.system().spelled());
        written.put("kind", word.kind());
        written.put("what", word.what());
        written.put("at", word.at());
        written.put("word", word.word());
        written.put("count", word.count());
        written.put("example", word.example());
        return written;
    }

    private static Map<String, Object> notLoaded(CrmReport.NotLoaded gap) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("part", spelled(gap.part()));
        written.put("coverage", spelled(gap.coverage()));
        written.put("kinds", gap.kinds());
        written.put("opportunities", gap.opportunities());
        return written;
    }

    private static String spelled(Named word) {
        return word.spelled();
    }

    private static Map<String, Object> problem(CrmReport.FileProblem found) {
        Problem problem = found.problem();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("file", found.file());
        found.kind().ifPresent(kind -> written.put("kind", kind));
        written.put("code", problem.code());
        written.put("line", problem.line());
        written.put("column", problem.column());
        written.put("pointer", problem.pointer());
        written.put("message", problem.message());
        problem.remedy().ifPresent(remedy -> written.put("remedy", remedy));
        return written;
    }
}
