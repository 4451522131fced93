package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A process with something more, or elsewhere. */
record Rewriting(SalesProcess process) {
    /** With a step right behind a requirement, as what that is. */
    SalesProcess behind(String id, Step step) {
        return each(criteria -> behind(criteria, id, criterion(step)), steps -> behind(steps, id, step).stream()
                .map(one -> Step.builder()
                        .copyOf(one)
                        .actions(actions(one.actions(), id, step))
                        .build())
                .toList());
    }

    private static List<Action> actions(List<Action> actions, String id, Step step) {
        return behind(actions, id, action(step)).stream()
                .map(one -> Action.builder()
                        .copyOf(one)
                        .actions(actions(one.actions(), id, step))
                        .build())
                .toList();
    }

    private static <R extends Requirement> List<R> behind(List<R> list, String id, R more) {
        return list.stream()
                .flatMap(one -> one.id().equals(id) ? Stream.of(one, more) : Stream.of(one))
                .toList();
    }

    /** Without a step. */
    SalesProcess without(String id) {
        return each(
                criteria -> criteria,
                steps -> steps.stream().filter(step -> !step.id().equals(id)).toList());
    }

    /** With a step in a stage: behind an entry criterion it comes first, behind an exit criterion last. */
    SalesProcess placed(String stage, Optional<Need> after, Step step) {
        SalesProcess open = stages(one -> one.id().equals(stage)
                ? Stage.builder()
                        .copyOf(one)
                        .steps(placed(one.steps(), after, step))
                        .build()
                : one);
        return SalesProcess.builder()
                .copyOf(open)
                .closedStages(open.closedStages().stream()
                        .map(one -> one.id().equals(stage)
                                ? ClosedStage.builder()
                                        .copyOf(one)
                                        .followUp(placed(one.followUp(), after, step))
                                        .build()
                                : one)
                        .toList())
                .afterSale(stage.equals(Plan.AFTER_SALE) ? placed(open.afterSale(), after, step) : open.afterSale())
                .build();
    }

    private static List<Step> placed(List<Step> among, Optional<Need> after, Step step) {
        List<Step> steps = new ArrayList<>(among);
        Optional<Need.Section> section = after.map(Need::section);
        boolean first =
                section.equals(Optional.of(Need.Section.ENTRY)) || section.equals(Optional.of(Need.Section.CLOSING));
        Optional<String> whole = after.map(one -> one.outermost().id());
        int behind = steps.stream().map(Step::id).toList().indexOf(whole.orElse("")) + 1;
        steps.add(first ? 0 : behind > 0 ? behind : steps.size(), step);
        return steps;
    }

    private SalesProcess stages(UnaryOperator<Stage> change) {
        return SalesProcess.builder()
                .copyOf(process)
                .stages(process.stages().stream().map(change).toList())
                .tracks(process.tracks().stream()
                        .map(track -> Track.builder()
                                .copyOf(track)
                                .stages(track.stages().stream().map(change).toList())
                                .build())
                        .toList())
                .build();
    }

    private SalesProcess each(
            Function<List<Criterion>, List<Criterion>> criteria, Function<List<Step>, List<Step>> steps) {
        SalesProcess open = stages(stage -> Stage.builder()
                .copyOf(stage)
                .entryCriteria(criteria.apply(stage.entryCriteria()))
                .steps(steps.apply(stage.steps()))
                .exitCriteria(criteria.apply(stage.exitCriteria()))
                .build());
        return SalesProcess.builder()
                .copyOf(open)
                .closedStages(open.closedStages().stream()
                        .map(closed -> ClosedStage.builder()
                                .copyOf(closed)
                                .entryCriteria(criteria.apply(closed.entryCriteria()))
                                .followUp(steps.apply(closed.followUp()))
                                .build())
                        .toList())
                .afterSale(steps.apply(open.afterSale()))
                .forecast(open.forecast().stream()
                        .map(rule -> ForecastRule.builder()
                                .copyOf(rule)
                                .criteria(criteria.apply(rule.criteria()))
                                .build())
                        .toList())
                .build();
    }

    private static Criterion criterion(Step step) {
        return Criterion.builder()
                .id(step.id())
                .name(step.name())
                .why(step.why())
                .responsible(step.responsible())
                .obligation(step.obligation())
                .appliesWhen(step.appliesWhen())
                .doneWhen(step.doneWhen())
                .due(step.due())
                .overdue(step.overdue())
                .after(step.after())
                .strictOrder(step.strictOrder())
                .mustStillHold(step.mustStillHold())
                .build();
    }

    private static Action action(Step step) {
        return Action.builder()
                .id(step.id())
                .name(step.name())
                .why(step.why())
                .responsible(step.responsible())
                .obligation(step.obligation())
                .appliesWhen(step.appliesWhen())
                .doneWhen(step.doneWhen())
                .due(step.due())
                .overdue(step.overdue())
                .after(step.after())
                .strictOrder(step.strictOrder())
                .mustStillHold(step.mustStillHold())
                .actions(step.actions())
                .build();
    }
}
