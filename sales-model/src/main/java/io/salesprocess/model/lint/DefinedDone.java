package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.Consequence;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.List;

/** Each requirement says when it is done, why it is asked, who is responsible, and until when where lateness follows. */
final class DefinedDone {
    private final Advice advice;

    DefinedDone(Advice advice) {
        this.advice = advice;
    }

    void check(Requirements requirements) {
        requirements.placed().forEach(this::check);
    }

    private void check(Requirements.Placed placed) {
        Requirement requirement = placed.requirement();
        String name = Quoted.quoted(requirement.id());
        if (requirement.doneWhen().isEmpty() && requirement.actions().isEmpty()) {
            advice.report(
                    ProblemCode.DONE_NOT_DEFINED,
                    placed,
                    advice.placeOf(requirement),
                    "Nothing says when " + name + " is done, so it can never be met.",
                    "Add a 'doneWhen'.");
        }
        boolean idle = placed.must()
                && requirement.doneWhen().isEmpty()
                && !requirement.actions().isEmpty()
                && requirement.actions().stream().noneMatch(part -> part.obligation() == Obligation.MUST);
        if (idle) {
            advice.report(
                    ProblemCode.MET_WITHOUT_EVIDENCE,
                    placed,
                    advice.placeOf(requirement, "actions"),
                    "No part of " + name + " is a must, so it is met while nothing is done.",
                    "Add a 'doneWhen', or make one of the parts a 'must'.");
        }
        rising(placed);
        if (!requirement.overdue().isEmpty() && requirement.due().isEmpty()) {
            advice.report(
                    ProblemCode.NEVER_OVERDUE,
                    placed,
                    advice.placeOf(requirement, "overdue"),
                    "Nothing says when " + name + " is due, so it is never overdue.",
                    "Add a 'due'.");
        }
        if (requirement.why().isEmpty()) {
            advice.report(
                    ProblemCode.NO_WHY,
                    placed,
                    advice.placeOf(requirement),
                    "Nobody learns why " + name + " is asked.",
                    "Add a 'why'.");
        }
        if (placed.kind() == RequirementKind.STEP && !somebodyResponsible(requirement)) {
            advice.report(
                    ProblemCode.NOBODY_RESPONSIBLE,
                    placed,
                    advice.placeOf(requirement),
                    "No role is responsible for " + name + ", so it falls to the owner of the opportunity.",
                    "Add 'responsible'.");
        }
        for (Condition condition : AskedFor.of(requirement)) {
            if (!present(condition)) {
                ConditionParts.relations(condition).forEach(relation -> tooLate(placed, relation));
            }
        }
    }

    private void rising(Requirements.Placed placed) {
        List<Consequence> levels = placed.requirement().overdue();
        for (int at = 1; at < levels.size(); at++) {
            Consequence before = levels.get(at - 1);
            Consequence level = levels.get(at);
            if (sooner(level, before)) {
                report(placed, advice.placeOf(level), "What follows here follows sooner than what stands before it.");
            } else if (sooner(before, level) && level.severity().compareTo(before.severity()) < 0) {
                report(
                        placed,
                        advice.placeOf(level, "severity"),
                        "What follows here follows later, and weighs less than what stands before it.");
            }
        }
    }

    /** Whether one follows before another, where that is certain in every calendar. */
    private static boolean sooner(Consequence one, Consequence other) {
        if (one.by().isEmpty() || other.by().isEmpty()) {
            return one.by().isEmpty()
                    && other.by().filter(span -> span.amount() > 0).isPresent();
        }
        return Distance.of(one.by().get()).shorterThan(Distance.of(other.by().get()));
    }

    private void report(Requirements.Placed placed, Place place, String message) {
        advice.report(
                ProblemCode.OVERDUE_NOT_RISING,
                placed,
                place,
                message,
                "List what follows by rising lateness and weight.");
    }

    /** Whether something is valid for a time, so that doing it late is no question. */
    private static boolean present(Condition condition) {
        return condition instanceof MomentCondition moment
                && moment.moment().equals(Milestone.of(Milestone.Kind.AS_OF));
    }

    private static boolean somebodyResponsible(Requirement step) {
        return step.responsible().isPresent()
                || step.actions().stream().map(Action::responsible).anyMatch(role -> role.isPresent());
    }

    private void tooLate(Requirements.Placed placed, TimeRelation relation) {
        if (relation.direction() == TimeRelation.Direction.AFTER
                && relation.within().isPresent()) {
            advice.report(
                    ProblemCode.CAN_BE_TOO_LATE,
                    placed,
                    advice.placeOf(relation),
                    "Once the time is over, "
                            + Quoted.quoted(placed.requirement().id()) + " can never be met.",
                    "Maybe a 'due' is meant, which lets it be done late.");
        }
    }
}
