package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All requirements of a process, in order. */
final class Requirements {
    /**
     * A requirement and where it belongs.
     *
     * @param above what it lies within, the nearest first
     * @param rung the number of its open stage from 0; the number of open stages for a closed stage, and beyond for
     *     work after the sale
     */
    record Placed(Requirement requirement, RequirementKind kind, List<Requirement> above, int rung) {}

    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, Placed> byId = new LinkedHashMap<>();

    Requirements(SalesProcess process) {
        int rung = 0;
        for (Stage stage : process.stages()) {
            add(stage.entryCriteria(), RequirementKind.ENTRY_CRITERION, rung);
            add(stage.steps(), RequirementKind.STEP, rung);
            add(stage.exitCriteria(), RequirementKind.EXIT_CRITERION, rung);
            rung++;
        }
        for (ClosedStage stage : process.closedStages()) {
            add(stage.entryCriteria(), RequirementKind.ENTRY_CRITERION, rung);
        }
        add(process.afterSale(), RequirementKind.STEP, rung + 1);
    }

    private void add(List<? extends Requirement> requirements, RequirementKind kind, int rung) {
        add(requirements, kind, List.of(), rung);
    }

    private void add(
            List<? extends Requirement> requirements, RequirementKind kind, List<Requirement> above, int rung) {
        RequirementKind ofParts = kind == RequirementKind.STEP ? RequirementKind.ACTION : RequirementKind.SUB_ACTION;
        for (Requirement requirement : requirements) {
            Placed here = new Placed(requirement, kind, above, rung);
            placed.add(here);
            byId.putIfAbsent(requirement.id(), here);
            List<Requirement> abovePart = new ArrayList<>(above);
            abovePart.add(0, requirement);
            add(requirement.actions(), ofParts, List.copyOf(abovePart), rung);
        }
    }

    List<Placed> placed() {
        return placed;
    }

    List<Placed> of(int rung) {
        return placed.stream().filter(here -> here.rung() == rung).toList();
    }

    Map<String, Placed> byId() {
        return byId;
    }
}
