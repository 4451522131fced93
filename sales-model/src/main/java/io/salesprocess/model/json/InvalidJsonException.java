package io.salesprocess.model.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document was rejected. It tells every problem and not just the first. Its message has one line a problem: {@code
 * name:line:column pointer: sentence remedy}.
 */
public final class InvalidJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // an unmodifiable list of the JDK
    private final List<Problem> problems;

    /** @param name the name of the document, for the message */
    public InvalidJsonException(String name, List<Problem> problems) {
        super(problems.stream().map(problem -> line(name, problem)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems by position, at most 50 and one that counts the rest. Never empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String line(String name, Problem problem) {
        String pointer = problem.pointer().isEmpty() ? "" : " " + problem.pointer();
        String remedy = problem.remedy().map(text -> " " + text).orElse("");
        return Quoted.printable(name) + ":" + problem.line() + ":" + problem.column() + pointer + ": "
                + problem.message() + remedy;
    }
}
