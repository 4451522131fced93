package io.salesprocess.rules;

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
import java.util.function.UnaryOperator;

/** Puts steps into a process, and takes them out, for one opportunity. Each change gives another process. */
final class Detour {
    private Detour() {}

    /** The step behind the last one of a stage, open, closed or of a track. */
    static SalesProcess atEnd(SalesProcess process, String stage, Step step) {
        return stages(
                process,
                one -> one.id().equals(stage)
                        ? Stage.builder().copyOf(one).addSteps(step).build()
                        : one,
                one -> one.id().equals(stage)
                        ? ClosedStage.builder().copyOf(one).addFollowUp(step).build()
                        : one);
    }

    /** The step before the first one of an open stage, or a stage of a track. */
    static SalesProcess atBegin(SalesProcess process, String stage, Step step) {
        UnaryOperator<Stage> first = one -> {
            List<Step> steps = new ArrayList<>(List.of(step));
            steps.addAll(one.steps());
            return Stage.builder().copyOf(one).steps(steps).build();
        };
        return stages(process, one -> one.id().equals(stage) ? first.apply(one) : one, UnaryOperator.identity());
    }

    /** The step behind another step, wherever that is. */
    static SalesProcess behind(SalesProcess process, String other, Step step) {
        return steps(process, steps -> {
            List<Step> all = new ArrayList<>();
            steps.forEach(one -> {
                all.add(one);
                if (one.id().equals(other)) {
                    all.add(step);
                }
            });
            return all;
        });
    }

    /** Without the step. */
    static SalesProcess without(SalesProcess process, String step) {
        return steps(
                process,
                steps -> steps.stream().filter(one -> !one.id().equals(step)).toList());
    }

    /** The step behind any requirement, as what that is: a step, a criterion or an action. */
    static SalesProcess instead(SalesProcess process, String requirement, Step step) {
        SalesProcess changed = behind(process, requirement, step);
        UnaryOperator<List<Criterion>> criteria = all -> criteria(all, requirement, step);
        changed = stages(
                changed,
                one -> Stage.builder()
                        .copyOf(one)
                        .entryCriteria(criteria.apply(one.entryCriteria()))
                        .exitCriteria(criteria.apply(one.exitCriteria()))
                        .build(),
                one -> ClosedStage.builder()
                        .copyOf(one)
                        .entryCriteria(criteria.apply(one.entryCriteria()))
                        .build());
        changed = SalesProcess.builder()
                .copyOf(changed)
                .forecast(changed.forecast().stream()
                        .map(rule -> ForecastRule.builder()
                                .copyOf(rule)
                                .criteria(criteria.apply(rule.criteria()))
                                .build())
                        .toList())
                .build();
        return steps(changed, steps -> steps.stream()
                .map(one -> Step.builder()
                        .copyOf(one)
                        .actions(actions(one.actions(), requirement, step))
                        .build())
                .toList());
    }

    private static List<Criterion> criteria(List<Criterion> criteria, String requirement, Step step) {
        List<Criterion> all = new ArrayList<>();
        criteria.forEach(one -> {
            all.add(one);
            if (one.id().equals(requirement)) {
                all.add(Criterion.builder().copyOf((Requirement) step).build());
            }
        });
        return all;
    }

    private static List<Action> actions(List<Action> actions, String requirement, Step step) {
        List<Action> all = new ArrayList<>();
        actions.forEach(one -> {
            all.add(Action.builder()
                    .copyOf(one)
                    .actions(actions(one.actions(), requirement, step))
                    .build());
            if (one.id().equals(requirement)) {
                all.add(Action.builder().copyOf((Requirement) step).build());
            }
        });
        return all;
    }

    private static SalesProcess steps(SalesProcess process, UnaryOperator<List<Step>> change) {
        SalesProcess changed = stages(
                process,
                one -> Stage.builder()
                        .copyOf(one)
                        .steps(change.apply(one.steps()))
                        .build(),
                one -> ClosedStage.builder()
                        .copyOf(one)
                        .followUp(change.apply(one.followUp()))
                        .build());
        return SalesProcess.builder()
                .copyOf(changed)
                .afterSale(change.apply(changed.afterSale()))
                .build();
    }

    private static SalesProcess stages(
            SalesProcess process, UnaryOperator<Stage> open, UnaryOperator<ClosedStage> closed) {
        return SalesProcess.builder()
                .copyOf(process)
                .stages(process.stages().stream().map(open).toList())
                .closedStages(process.closedStages().stream().map(closed).toList())
                .tracks(process.tracks().stream()
                        .map(track -> Track.builder()
                                .copyOf(track)
                                .stages(track.stages().stream().map(open).toList())
                                .build())
                        .toList())
                .build();
    }
}
