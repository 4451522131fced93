package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.HashSet;

/** No condition asks for what cannot be, lies too deep, or is left to the application in the wrong place. */
final class ConditionCheck {
    private final Input input;
    private final FittingValues values;

    ConditionCheck(SalesProcess process, Input input) {
        this.input = input;
        this.values = new FittingValues(process, input);
    }

    void check(Requirements requirements) {
        requirements.placed().forEach(placed -> check(placed.requirement()));
    }

    private void check(Requirement requirement) {
        requirement.appliesWhen().ifPresent(this::depth);
        requirement.doneWhen().ifPresent(this::depth);
        for (Condition condition : Conditions.all(requirement)) {
            boolean whole =
                    requirement.doneWhen().filter(done -> done == condition).isPresent();
            if (condition instanceof DecidedByApplication decider && !whole) {
                misplaced(decider);
            } else if (condition instanceof AtLeastOf some) {
                count(some, some.atLeast(), some.conditions().size(), "conditions");
            } else if (condition instanceof StakeholdersCondition people) {
                count(people, people.atLeast().orElse(1), new HashSet<>(people.roles()).size(), "different roles");
            } else if (condition instanceof ActivityCondition activity) {
                lasting(activity);
            } else if (condition instanceof FieldCondition field) {
                values.check(field);
            }
        }
    }

    private void depth(Condition condition) {
        int depth = Conditions.depth(condition);
        if (depth > input.limits().conditionDepth()) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    input.placeOf(condition),
                    "Conditions lie " + depth + " deep within each other; at most "
                            + input.limits().conditionDepth() + " are allowed.");
        }
    }

    private void misplaced(DecidedByApplication decider) {
        input.report(
                ProblemCode.MISPLACED_DECIDER,
                input.placeOf(decider),
                "The decider " + Quoted.quoted(decider.decider()) + " is not the whole of a 'doneWhen'.",
                "Give it a requirement of its own, and ask for that one here.");
    }

    private void count(Condition condition, int asked, int offered, String what) {
        if (asked < 1 || (asked > offered && offered > 0 && !input.incomplete())) {
            input.report(
                    ProblemCode.IMPOSSIBLE_RANGE,
                    input.placeOf(condition, "atLeast"),
                    "At least " + asked + " of " + offered + " " + what + " can never be.",
                    "Ask for 1 to " + offered + ".");
        }
    }

    private void lasting(ActivityCondition activity) {
        activity.lasting()
                .filter(span -> !span.unit().elapsed())
                .ifPresent(span -> input.report(
                        ProblemCode.IMPOSSIBLE_RANGE,
                        input.placeOf(activity, "lasting"),
                        "An activity cannot be asked to last " + Quoted.quoted(span.toString()) + ".",
                        "Say it in minutes or hours."));
    }
}
