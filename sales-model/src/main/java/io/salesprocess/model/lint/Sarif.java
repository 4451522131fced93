package io.salesprocess.model.lint;

import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Problems in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). */
final class Sarif {
    private final String name;

    Sarif(String name) {
        this.name = name;
    }

    Map<String, @Nullable Object> log(List<Problem> problems) {
        List<String> codes = problems.stream().map(Problem::code).distinct().toList();
        Map<String, @Nullable Object> driver = object("name", "sales-process");
        driver.put("rules", codes.stream().map(Sarif::rule).toList());
        Map<String, @Nullable Object> run = object("tool", object("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put(
                "results",
                problems.stream().map(problem -> result(problem, codes)).toList());
        Map<String, @Nullable Object> log = object("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, @Nullable Object> rule(String code) {
        Map<String, @Nullable Object> rule = object("id", code);
        LintRules.of(code).ifPresent(known -> {
            rule.put("shortDescription", object("text", known.says()));
            Map<String, @Nullable Object> help = object(
                    "text", known.says() + "\nNot so: " + known.badExample() + "\nBut so: " + known.goodExample());
            help.put(
                    "markdown",
                    known.says() + "\n\nNot so:\n\n```json\n" + known.badExample() + "\n```\n\nBut so:\n\n```json\n"
                            + known.goodExample() + "\n```");
            rule.put("help", help);
            rule.put("defaultConfiguration", object("level", level(known.code().effect())));
        });
        return rule;
    }

    private Map<String, @Nullable Object> result(Problem problem, List<String> codes) {
        Map<String, @Nullable Object> result = object("ruleId", problem.code());
        result.put("ruleIndex", codes.indexOf(problem.code()));
        result.put("level", level(problem.effect()));
        result.put("message", object("text", LintReport.sentence(problem)));
        Map<String, @Nullable Object> physical = object("artifactLocation", object("uri", uri()));
        if (problem.line() > 0) {
            Map<String, @Nullable Object> region = object("startLine", problem.line());
            region.put("startColumn", problem.column());
            physical.put("region", region);
        }
        Map<String, @Nullable Object> location = object("physicalLocation", physical);
        if (!problem.pointer().isEmpty()) {
            location.put("logicalLocations", List.of(object("fullyQualifiedName", problem.pointer())));
        }
        result.put("locations", List.of(location));
        return result;
    }

    private static String level(Effect effect) {
        return effect == Effect.ADVICE ? "note" : "error";
    }

    private String uri() {
        try {
            return new URI(null, null, name.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            return "process.json";
        }
    }

    private static Map<String, @Nullable Object> object(String key, Object value) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put(key, value);
        return object;
    }
}
