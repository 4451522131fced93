package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No condition asks for what cannot be, lies too deep, or is left to the application in the wrong place. */
final class ConditionCheck {
    private final SalesProcess process;
    private final Input input;
    private final FittingValues values;
    private final ItemAtHand item;
    private final ConditionSizes sizes;

    ConditionCheck(SalesProcess process, Input input) {
        this.process = process;
        this.input = input;
        this.values = new FittingValues(process, input);
        this.item = new ItemAtHand(input);
        this.sizes = new ConditionSizes(input);
    }

    void check(Requirements requirements) {
        requirements.placed().forEach(placed -> check(placed.requirement()));
        requirements.ladders().stream()
                .flatMap(List::stream)
                .flatMap(stage -> Stream.concat(stage.appliesWhen().stream(), stage.entryFor().stream()))
                .forEach(condition -> check(condition, Optional.empty()));
        new TableCheck(values, input).check(process.tables());
        sizes.together("The process has", input.placeOf(process, "stages"));
    }

    private void check(Requirement requirement) {
        requirement.appliesWhen().ifPresent(condition -> check(condition, Optional.empty()));
        requirement.doneWhen().ifPresent(condition -> check(condition, requirement.doneWhen()));
        requirement.due().map(Due::anchor).ifPresent(anchor -> {
            item.check(anchor, requirement.due().map(due -> input.placeOf(due)).orElseThrow());
            ConditionParts.all(anchor).forEach(this::one);
        });
    }

    private void check(Condition root, Optional<Condition> done) {
        sizes.root(root);
        item.check(root);
        for (Condition condition : ConditionParts.all(root)) {
            boolean whole = done.filter(all -> all == condition).isPresent();
            if (condition instanceof DecidedByApplication decider && !whole) {
                misplaced(decider);
            }
            one(condition);
        }
    }

    private void one(Condition condition) {
        sizes.one(condition);
        if (condition instanceof AtLeastOf some) {
            count(some, some.atLeast(), some.conditions().size(), "conditions");
        } else if (condition instanceof StakeholdersCondition people) {
            count(people, people.atLeast().orElse(1), new HashSet<>(people.roles()).size(), "different roles");
        } else if (condition instanceof EvidenceCondition evidence) {
            range(evidence, evidence.atLeast(), evidence.atMost());
        } else if (condition instanceof PeopleCondition people) {
            range(people, people.atLeast(), people.atMost());
        }
        if (condition instanceof ActivityCondition activity) {
            lasting(activity);
        }
        ConditionParts.comparing(condition).forEach(values::check);
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

    private void range(Condition condition, Optional<Integer> atLeast, Optional<Integer> atMost) {
        int least = atLeast.orElse(0);
        if (atMost.filter(most -> most < least).isPresent()) {
            input.report(
                    ProblemCode.IMPOSSIBLE_RANGE,
                    input.placeOf(condition, "atMost"),
                    "At least " + least + " and at most " + atMost.get() + " can never be.",
                    "Swap them, or leave one out.");
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
