package io.salesprocess.model.lint;

import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.JsonWriter;
import io.salesprocess.model.json.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The problems of a process as a text for people, as JSON for programs, and as SARIF 2.1.0 for editors and servers that
 * show findings of tools. Equal problems give equal texts. Immutable.
 *
 * @param name what the document is called: for SARIF its path from where the reader looks
 * @param problems the problems in order
 */
public record LintReport(String name, List<Problem> problems) {
    public LintReport {
        problems = List.copyOf(problems);
    }

    /** One line a problem: {@code process.json:12:7 /stages/0 advice no-why: …}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(name)
                    .append(':')
                    .append(problem.line())
                    .append(':')
                    .append(problem.column())
                    .append(problem.pointer().isEmpty() ? "" : " " + problem.pointer())
                    .append(' ')
                    .append(problem.effect().spelled())
                    .append(' ')
                    .append(problem.code())
                    .append(": ")
                    .append(sentence(problem))
                    .append('\n');
        }
        return problems.isEmpty() ? name + ": nothing to say.\n" : text.toString();
    }

    /** {@code {"process": …, "problems": […], "summary": {"rejected": 0, "error": 0, "advice": 2}}}. */
    public String json() {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("process", name);
        report.put("problems", problems.stream().map(LintReport::plain).toList());
        Map<String, Object> summary = new LinkedHashMap<>();
        for (Effect effect : Effect.values()) {
            summary.put(
                    effect.spelled(),
                    problems.stream()
                            .filter(problem -> problem.effect() == effect)
                            .count());
        }
        report.put("summary", summary);
        return JsonWriter.pretty(report);
    }

    /** A log with one run, whose rules explain the codes that occur in it. */
    public String sarif() {
        return JsonWriter.pretty(new Sarif(name).log(problems));
    }

    private static Map<String, Object> plain(Problem problem) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("code", problem.code());
        plain.put("effect", problem.effect().spelled());
        plain.put("pointer", problem.pointer());
        plain.put("line", problem.line());
        plain.put("column", problem.column());
        plain.put("message", problem.message());
        problem.remedy().ifPresent(remedy -> plain.put("remedy", remedy));
        return plain;
    }

    /** What is wrong and how to put it right. */
    static String sentence(Problem problem) {
        return problem.message() + problem.remedy().map(remedy -> " " + remedy).orElse("");
    }
}
