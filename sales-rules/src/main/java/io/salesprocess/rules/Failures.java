package io.salesprocess.rules;

import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.ConsequenceException;

/** Says which rule of an application failed. */
final class Failures {
    private Failures() {}

    static String sentence(Throwable failure, String opportunity) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InspectionException said) {
                return String.valueOf(said.getMessage());
            }
        }
        if (failure instanceof ConsequenceException consequence) {
            Rule rule = consequence.getRule();
            return "The application's rule '" + rule.getName() + "' failed on opportunity '" + opportunity + "'.";
        }
        return "The application's rules failed on opportunity '" + opportunity + "'.";
    }
}
