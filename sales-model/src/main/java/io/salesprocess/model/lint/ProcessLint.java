package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ActivityState;
import java.util.stream.Stream;

/** What does not reject a process and should be looked at all the same. Thread-safe. */
public final class ProcessLint {
    private final SalesProcess process;
    private final Requirements requirements;
    private final Input input;

    private ProcessLint(SalesProcess process, Input input) {
        this.process = process;
        this.requirements = new Requirements(process);
        this.input = input;
    }

    /** Reports everything that should be looked at; {@code input} is what the process was read from, or an empty one. */
    public static void lint(SalesProcess process, Input input) {
        new ProcessLint(process, input).lint();
    }

    private void lint() {
        process.stages().forEach(this::stage);
        requirements.placed().forEach(this::requirement);
        new OwnWork(process, requirements, input).check();
        firstStage();
        if (process.stages().stream().flatMap(stage -> stage.steps().stream()).noneMatch(Step::keyStep)) {
            input.report(
                    ProblemCode.NO_KEY_STEP,
                    input.placeOf(process, "stages"),
                    "No step is a key step.",
                    "Mark what sets you apart with \"keyStep\": true.");
        }
        if (process.afterSale().isEmpty()) {
            input.report(
                    ProblemCode.NOTHING_AFTER_SALE,
                    input.placeOf(process, "afterSale"),
                    "Nothing is to be done after the sale.",
                    "Maybe a step under 'afterSale' that asks after ninety days how it went.");
        }
    }

    private void firstStage() {
        process.stages().stream().limit(1).forEach(first -> {
            boolean something = Stream.concat(
                            first.entryCriteria().stream(),
                            first.means() == Meaning.MILESTONE_REACHED
                                    ? Stream.concat(first.steps().stream(), first.exitCriteria().stream())
                                    : Stream.empty())
                    .anyMatch(requirement -> requirement.obligation() == Obligation.MUST);
            if (!something) {
                input.report(
                        ProblemCode.NOTHING_TO_ENTER,
                        input.placeOf(first),
                        "Nothing is asked to enter the first stage " + Quoted.quoted(first.id())
                                + ", so every opportunity is in it.",
                        "Add an entry criterion if that is not meant.");
            }
        });
    }

    private void stage(Stage stage) {
        if (stage.why().isEmpty()) {
            input.report(
                    ProblemCode.NO_WHY,
                    input.placeOf(stage),
                    "Nobody learns why the stage " + Quoted.quoted(stage.id()) + " exists.",
                    "Add a 'why'.");
        }
    }

    private void requirement(Requirements.Placed placed) {
        Requirement requirement = placed.requirement();
        String name = Quoted.quoted(requirement.id());
        if (requirement.doneWhen().isEmpty() && requirement.actions().isEmpty()) {
            input.report(
                    ProblemCode.DONE_NOT_DEFINED,
                    input.placeOf(requirement),
                    "Nothing says when " + name + " is done, so it can never be met.",
                    "Add a 'doneWhen'.");
        }
        if (requirement.why().isEmpty()) {
            input.report(
                    ProblemCode.NO_WHY,
                    input.placeOf(requirement),
                    "Nobody learns why " + name + " is asked.",
                    "Add a 'why'.");
        }
        if (placed.kind() == RequirementKind.STEP && !somebodyResponsible(requirement)) {
            input.report(
                    ProblemCode.NOBODY_RESPONSIBLE,
                    input.placeOf(requirement),
                    "No role is responsible for " + name + ", so it falls to the owner of the opportunity.",
                    "Add 'responsible'.");
        }
        for (Condition condition : Conditions.askedFor(requirement)) {
            booking(placed, condition);
            Conditions.relations(condition).forEach(relation -> tooLate(requirement, relation));
        }
    }

    private static boolean somebodyResponsible(Requirement step) {
        return step.responsible().isPresent()
                || step.actions().stream().map(Action::responsible).anyMatch(role -> role.isPresent());
    }

    private void booking(Requirements.Placed placed, Condition condition) {
        boolean proof = placed.kind() == RequirementKind.STEP || placed.kind() == RequirementKind.EXIT_CRITERION;
        if (proof && condition instanceof ActivityCondition activity && activity.state() == ActivityState.BOOKED) {
            input.report(
                    ProblemCode.BOOKING_AS_PROOF,
                    input.placeOf(activity, "state"),
                    "A booking of " + Quoted.quoted(activity.activities().get(0)) + " is taken as proof that "
                            + Quoted.quoted(placed.requirement().id()) + " is done.",
                    "Maybe 'held'; a booking is enough to enter the next stage.");
        }
    }

    private void tooLate(Requirement requirement, TimeRelation relation) {
        if (relation.direction() == TimeRelation.Direction.AFTER
                && relation.within().isPresent()) {
            input.report(
                    ProblemCode.CAN_BE_TOO_LATE,
                    input.placeOf(relation),
                    "Once the time is over, " + Quoted.quoted(requirement.id()) + " can never be met.",
                    "Maybe a 'due' is meant, which lets it be done late.");
        }
    }
}
