package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;

/** How many conditions there are, how deep and how many side by side; what is more than the limits is reported. */
final class ConditionSizes {
    private final Input input;
    private int conditions;

    ConditionSizes(Input input) {
        this.input = input;
    }

    /** A condition that lies in no other one. */
    void root(Condition condition) {
        int depth = ConditionParts.depth(condition);
        if (depth > input.limits().conditionDepth()) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    input.placeOf(condition),
                    "Conditions lie " + depth + " deep within each other; at most "
                            + input.limits().conditionDepth() + " are allowed.");
        }
    }

    /** Each condition, wherever it lies. */
    void one(Condition condition) {
        conditions++;
        int branches = ConditionParts.parts(condition).size();
        if (branches > input.limits().branches()) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    input.placeOf(condition),
                    branches + " conditions stand side by side; at most "
                            + input.limits().branches() + " are allowed.",
                    "Say what many of them have in common in one condition, such as with 'oneOf'.");
        }
    }

    /** All of them together. */
    void together(String what, Place place) {
        if (conditions > input.limits().conditions()) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    place,
                    what + " " + conditions + " conditions; at most "
                            + input.limits().conditions() + " are allowed.");
        }
    }
}
