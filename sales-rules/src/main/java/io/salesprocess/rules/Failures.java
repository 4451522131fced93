package io.salesprocess.rules;

import java.util.Optional;
import org.kie.api.runtime.rule.ConsequenceException;

/** Says which rule of an application failed. */
final class Failures {
    /** Where Drools names the rules whose condition could not be evaluated. */
    private static final String RULES_BEGIN = "[Rule \"";

    private static final String RULES_END = "\" in ";

    private Failures() {}

    /**
     * What to throw for what was thrown while the application's rules ran. What is about the virtual machine and not
     * about a rule, such as that memory is exhausted, is thrown as it is.
     */
    static InspectionException of(Throwable failure, Turn turn, String opportunity) {
        boolean interrupted = Thread.currentThread().isInterrupted();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InspectionException said) {
                return said;
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

    private static Optional<String> rule(Throwable failure) {
        if (failure instanceof ConsequenceException consequence) {
            return Optional.of(consequence.getRule().getName());
        }
        String message = String.valueOf(failure.getMessage());
        int begin = message.indexOf(RULES_BEGIN);
        int end = message.indexOf(RULES_END, Math.max(begin, 0));
        return begin < 0 || end < begin
                ? Optional.empty()
                : Optional.of(message.substring(begin + RULES_BEGIN.length(), end));
    }
}
