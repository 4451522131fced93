package io.salesprocess.examples.report;

import io.salesprocess.model.json.Problem;
import java.util.List;
import java.util.Optional;

/** What is wrong with a document, one line a problem: {@code name:line:column pointer effect code: sentence remedy}. Thread-safe. */
public final class ProblemsText {
    private final Ink ink;

    public ProblemsText(Ink ink) {
        this.ink = ink;
    }

    public String render(String name, List<Problem> problems) {
        Page page = new Page();
        for (Problem problem : problems) {
            page.line(ink.text(place(name, problem)) + " " + effect(problem) + " "
                    + ink.text(problem.code() + ": " + problem.message() + remedy(problem.remedy())));
        }
        return problems.isEmpty()
                ? page.line(ink.text(name + ": nothing to say.")).toString()
                : page.toString();
    }

    private static String place(String name, Problem problem) {
        String pointer = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
        return name + ":" + problem.line() + ":" + problem.column() + pointer;
    }

    private String effect(Problem problem) {
        String word = problem.effect().spelled();
        return switch (problem.effect()) {
            case REJECTED, ERROR -> ink.bad(word);
            case ADVICE -> ink.quiet(word);
        };
    }

    private static String remedy(Optional<String> remedy) {
        return remedy.map(words -> " " + words).orElse("");
    }
}
