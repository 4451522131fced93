package io.salesprocess.examples.cli;

import io.salesprocess.examples.report.Ink;
import io.salesprocess.examples.report.ProblemsText;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import io.salesprocess.rules.InspectionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity that could not be inspected. Immutable.
 *
 * @param source the file it came from
 * @param opportunity its id, if it could be read
 * @param problems why
 * @param status the exit status for it
 */
record Rejected(String source, Optional<String> opportunity, List<Problem> problems, int status) {
    /** The input is bad. */
    static Rejected badInput(String source, Optional<String> opportunity, List<Problem> problems) {
        return new Rejected(source, opportunity, problems, ExitStatus.BAD_INPUT);
    }

    /** The inspection itself failed. */
    static Rejected failed(String opportunity, InspectionException failure) {
        return new Rejected(
                opportunity,
                Optional.of(opportunity),
                List.of(problem("inspection-failed", failure.getMessage())),
                ExitStatus.INTERNAL);
    }

    /** No process of a family is for it, or none can be told. */
    static Rejected withoutProcess(String opportunity, @Nullable String why) {
        return badInput(opportunity, Optional.of(opportunity), List.of(problem("no-process", why)));
    }

    private static Problem problem(String code, @Nullable String why) {
        return Problem.builder()
                .code(code)
                .effect(Effect.REJECTED)
                .pointer("")
                .line(0)
                .column(0)
                .message(String.valueOf(why))
                .build();
    }

    /** One line a problem. */
    String text() {
        return new ProblemsText(Ink.plain()).render(source, problems);
    }

    Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("opportunity", opportunity.orElse(null));
        map.put("problems", problems.stream().map(Rejected::toMap).toList());
        return map;
    }

    private static Map<String, @Nullable Object> toMap(Problem problem) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("code", problem.code());
        map.put("pointer", problem.pointer());
        map.put("line", problem.line());
        map.put("column", problem.column());
        map.put("message", problem.message());
        map.put("remedy", problem.remedy().orElse(null));
        return map;
    }
}
