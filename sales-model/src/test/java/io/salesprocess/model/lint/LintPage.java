package io.salesprocess.model.lint;

import io.salesprocess.model.json.Effect;
import java.util.List;

/** The documentation of all codes as Markdown. */
final class LintPage {
    private LintPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # What lint says of a process

                `lint P.json` on the command line, and `SalesJson.lint` in Java, tell everything that is wrong with a process and
                everything that somebody should look at. Each problem has a stable code, a JSON Pointer, a line and a column.

                - What **rejects** a process keeps it from being read at all. It is told alone.
                - An **error** is read, and something in it will not work. It cannot be silenced.
                - **Advice** is about a process that works. A process may silence it, with a reason:
                  `"silenced": [{"code": "no-why", "at": "demo-given", "reason": "Everybody knows."}]`. `at` is the id of a requirement, of
                  what it lies within, of a stage, or of anything else that is named; without it the code is silenced everywhere.

                Lint says that something is wrong only where that is certain from the process itself. Words are looked at in English
                alone. Codes that compare versions need the version before: `lint P.json --previous OLD.json`.

                The examples are parts of the same sound process: each bad one has the problem beside it and no other, and of the good
                one lint has nothing to say.
                """);
        section(page, "What rejects a process", Effect.REJECTED);
        section(page, "Errors", Effect.ERROR);
        section(page, "Advice", Effect.ADVICE);
        return page.toString();
    }

    private static void section(StringBuilder page, String heading, Effect effect) {
        page.append("\n## ")
                .append(heading)
                .append("\n\n| code | means | example of | not so | but so |\n|---|---|---|---|---|\n");
        List<LintRule> rules = LintRules.all().stream()
                .filter(rule -> rule.code().effect() == effect)
                .toList();
        for (LintRule rule : rules) {
            page.append("| `")
                    .append(rule.code().spelled())
                    .append("` | ")
                    .append(rule.says())
                    .append(" | ")
                    .append(rule.where().spelled().replace('-', ' '))
                    .append(" | ")
                    .append(code(rule.badExample()))
                    .append(rule.exampleBefore()
                            .map(before -> " where the version before has " + code(before))
                            .orElse(""))
                    .append(" | ")
                    .append(code(rule.goodExample()))
                    .append(" |\n");
        }
    }

    private static String code(String example) {
        return "`" + example + "`";
    }
}
