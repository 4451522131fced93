package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All requirements of a process, in order. */
final class Requirements {
    /**
     * A requirement and where it belongs.
     *
     * @param above what it lies within, the nearest first
     * @param ladder the open stages, or those of the track; none for a criterion of the forecast
     * @param rung the number of its stage from 0; the number of open stages for a closed stage, and beyond for work
     *     after the closing
     */
    record Placed(
            Requirement requirement, RequirementKind kind, List<Requirement> above, List<Stage> ladder, int rung) {
        /** The open stage or stage of a track that it belongs to. */
        Optional<Stage> stage() {
            return rung < ladder.size() ? Optional.of(ladder.get(rung)) : Optional.empty();
        }

        /** Whether it must be true to close an opportunity. */
        boolean closing() {
            return kind == RequirementKind.ENTRY_CRITERION && rung == ladder.size();
        }

        /** Whether it lies in no other requirement. */
        boolean outermost() {
            return above.isEmpty();
        }

        boolean must() {
            return requirement.obligation() == Obligation.MUST;
        }
    }

    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, Placed> byId = new LinkedHashMap<>();
    private final List<List<Stage>> ladders = new ArrayList<>();

    Requirements(SalesProcess process) {
        List<Stage> ladder = process.stages();
        ladder(ladder);
        int closing = ladder.size();
        for (ClosedStage stage : process.closedStages()) {
            add(stage.entryCriteria(), RequirementKind.ENTRY_CRITERION, ladder, closing);
            add(stage.followUp(), RequirementKind.STEP, ladder, closing + 1);
        }
        add(process.afterSale(), RequirementKind.STEP, ladder, closing + 1);
        process.tracks().stream().map(Track::stages).forEach(this::ladder);
        for (ForecastRule rule : process.forecast()) {
            add(rule.criteria(), RequirementKind.FORECAST_CRITERION, List.of(), 0);
        }
    }

    private void ladder(List<Stage> ladder) {
        ladders.add(ladder);
        int rung = 0;
        for (Stage stage : ladder) {
            add(stage.entryCriteria(), RequirementKind.ENTRY_CRITERION, ladder, rung);
            add(stage.steps(), RequirementKind.STEP, ladder, rung);
            add(stage.exitCriteria(), RequirementKind.EXIT_CRITERION, ladder, rung);
            rung++;
        }
    }

    private void add(List<? extends Requirement> requirements, RequirementKind kind, List<Stage> ladder, int rung) {
        requirements.forEach(requirement -> add(new Placed(requirement, kind, List.of(), ladder, rung)));
    }

    private void add(Placed here) {
        placed.add(here);
        byId.putIfAbsent(here.requirement().id(), here);
        List<Requirement> above = new ArrayList<>(here.above());
        above.add(0, here.requirement());
        RequirementKind kind =
                here.kind() == RequirementKind.STEP ? RequirementKind.ACTION : RequirementKind.SUB_ACTION;
        for (Action part : here.requirement().actions()) {
            add(new Placed(part, kind, List.copyOf(above), here.ladder(), here.rung()));
        }
    }

    List<Placed> placed() {
        return placed;
    }

    /** The requirements of one stage of a ladder. */
    List<Placed> of(List<Stage> ladder, int rung) {
        return placed.stream()
                .filter(here -> here.ladder() == ladder && here.rung() == rung)
                .toList();
    }

    /** The open stages, and the stages of each track. */
    List<List<Stage>> ladders() {
        return ladders;
    }

    Map<String, Placed> byId() {
        return byId;
    }
}
