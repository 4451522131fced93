package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;

/** What is never skipped is not left to anybody's choice. */
final class KeySteps {
    private final Input input;

    KeySteps(Input input) {
        this.input = input;
    }

    void check(Requirements requirements) {
        for (Requirements.Placed placed : requirements.placed()) {
            if (placed.requirement() instanceof Step step && step.keyStep() && step.obligation() == Obligation.MAY) {
                input.report(
                        ProblemCode.WRONG_KEYS,
                        input.placeOf(step, "keyStep"),
                        "The key step " + Quoted.quoted(step.id()) + " is only a 'may'.",
                        "Make it a 'must', or leave 'keyStep' out.");
            }
        }
    }
}
