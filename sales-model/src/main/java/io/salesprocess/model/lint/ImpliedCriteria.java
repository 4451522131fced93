package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ActivityState;
import java.util.List;
import java.util.Optional;

/**
 * No criterion is met by itself, because the same gate asks for more already. What may change in the meantime may be asked
 * again at a later stage: the value of a field, an answer, the age of a record.
 */
final class ImpliedCriteria {
    private final Implication implication;
    private final Advice advice;

    ImpliedCriteria(SalesProcess process, Advice advice) {
        this.implication = new Implication(process);
        this.advice = advice;
    }

    void check(Requirements requirements) {
        List<Requirements.Placed> all = requirements.placed();
        for (Requirements.Placed criterion : all) {
            boolean checked = criterion.kind() == RequirementKind.ENTRY_CRITERION
                    || criterion.kind() == RequirementKind.EXIT_CRITERION;
            if (checked && criterion.stage().isPresent() && criterion.must()) {
                all.stream()
                        .filter(other -> asked(other, criterion))
                        .filter(other -> implies(other, criterion))
                        .findFirst()
                        .ifPresent(other -> report(criterion, other));
            }
        }
    }

    /** Whether the same gate asks for the other one, or a gate before it does. */
    private static boolean asked(Requirements.Placed other, Requirements.Placed criterion) {
        boolean always = !other.requirement().equals(criterion.requirement())
                && other.ladder() == criterion.ladder()
                && other.outermost()
                && other.must()
                && other.requirement().appliesWhen().isEmpty()
                && other.stage().isPresent();
        if (!always) {
            return false;
        }
        if (other.rung() == criterion.rung()) {
            return order(other.kind()) <= order(criterion.kind());
        }
        return other.rung() < criterion.rung()
                && other.stage().filter(ImpliedCriteria::forEverybody).isPresent()
                && other.ladder().subList(other.rung() + 1, criterion.rung() + 1).stream()
                        .map(Stage::entryFor)
                        .allMatch(Optional::isEmpty);
    }

    private static boolean forEverybody(Stage stage) {
        return !stage.skippable() && stage.appliesWhen().isEmpty();
    }

    private static int order(RequirementKind kind) {
        return kind == RequirementKind.ENTRY_CRITERION ? 0 : 1;
    }

    private boolean implies(Requirements.Placed other, Requirements.Placed criterion) {
        Requirement asked = criterion.requirement();
        Optional<Condition> given = other.requirement().doneWhen();
        if (given.isEmpty() || asked.doneWhen().isEmpty() || asked.mustStillHold()) {
            return false;
        }
        Condition done = asked.doneWhen().get();
        boolean sameMoment = other.rung() == criterion.rung() && order(other.kind()) == order(criterion.kind());
        boolean equal = Bare.of(given.get()).equals(Bare.of(done));
        boolean first = equal && sameMoment && earlierStanding(criterion, other);
        return !first && (sameMoment || lasting(done)) && implication.implies(given.get(), done);
    }

    /** Of two equal criteria the second one is superfluous; a step is never. */
    private static boolean earlierStanding(Requirements.Placed criterion, Requirements.Placed other) {
        List<? extends Requirement> criteria = criterion
                .stage()
                .map(stage -> criterion.kind() == RequirementKind.ENTRY_CRITERION
                        ? stage.entryCriteria()
                        : stage.exitCriteria())
                .orElse(List.of());
        int at = criteria.indexOf(criterion.requirement());
        int otherAt = criteria.indexOf(other.requirement());
        return otherAt > at;
    }

    /** Whether the condition goes on to hold once it held. */
    private static boolean lasting(Condition condition) {
        if (condition instanceof AllOf || condition instanceof AnyOf) {
            return ConditionParts.parts(condition).stream().allMatch(ImpliedCriteria::lasting);
        }
        boolean record = (condition instanceof ActivityCondition activity && activity.state() == ActivityState.HELD)
                || (condition instanceof ItemCondition item && !item.standsAt());
        return record
                && ((EvidenceCondition) condition).atMost().isEmpty()
                && ConditionParts.relations(condition).stream()
                        .noneMatch(relation -> relation.direction() == TimeRelation.Direction.NOT_OLDER);
    }

    private void report(Requirements.Placed criterion, Requirements.Placed other) {
        advice.report(
                ProblemCode.IMPLIED_CRITERION,
                criterion,
                advice.placeOf(criterion.requirement()),
                "Whatever meets " + Quoted.quoted(other.requirement().id()) + " meets "
                        + Quoted.quoted(criterion.requirement().id()) + ", too, so that it asks for nothing more.",
                "Take it out, or ask more of it.");
    }
}
