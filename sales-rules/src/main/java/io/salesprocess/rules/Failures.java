package io.salesprocess.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;

/** Says which rule of an application failed. */
final class Failures {
    /** Where Drools names the rules whose condition could not be evaluated. */
    private static final String RULES_BEGIN = "[Rule \"";

    private static final String RULES_END = "\" in ";

    private static final int MOST_CAUSES = 100;

    private Failures() {}

    /**
     * What to throw for what was thrown while the application's rules ran. What is about the virtual machine and not
     * about a rule, such as that memory is exhausted, is thrown as it is.
     */
    static InspectionException of(Throwable failure, Turn turn, String opportunity) {
        boolean interrupted = Thread.currentThread().isInterrupted();
        for (Throwable cause : causes(failure)) {
            if (cause instanceof InspectionException end && turn.endedBy(end)) {
                return end;
            }
            if (cause instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
                throw error;
            }
            interrupted |= cause instanceof InterruptedException;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            return Waiting.interrupted();
        }
        String who = rule(failure)
                .or(turn::firing)
                .map(rule -> "The application's rule '" + Quote.of(rule) + "' failed")
                .orElse("The application's rules failed");
        return new InspectionException(
                InspectionException.Code.RULE_FAILED,
                who + " on opportunity '" + Quote.of(opportunity) + "'.",
                failure);
    }

    /** From the failure inwards. What a rule throws may be its own cause, or fail when it is asked. */
    private static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, cause -> asked(cause::getCause))
                .limit(MOST_CAUSES)
                .toList();
    }

    private static <T> @Nullable T asked(Supplier<@Nullable T> failure) {
        try {
            return failure.get();
        } catch (RuntimeException unwilling) {
            return null;
        }
    }

    private static Optional<String> rule(Throwable failure) {
        if (failure instanceof ConsequenceException consequence) {
            return Optional.of(consequence.getRule().getName());
        }
        String message = String.valueOf(asked(failure::getMessage));
        int begin = message.indexOf(RULES_BEGIN);
        int end = message.indexOf(RULES_END, Math.max(begin, 0));
        return begin < 0 || end < begin
                ? Optional.empty()
                : Optional.of(message.substring(begin + RULES_BEGIN.length(), end));
    }
}
