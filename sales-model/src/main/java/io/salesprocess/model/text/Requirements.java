package io.salesprocess.model.text;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import java.util.ArrayList;
import java.util.List;

final class Requirements {
    private Requirements() {}

    /** All requirements of the process, parents before their parts. */
    static List<Requirement> of(SalesProcess process) {
        List<Requirement> all = new ArrayList<>();
        process.stages().forEach(stage -> collect(stage, all));
        for (ClosedStage stage : process.closedStages()) {
            collect(stage.entryCriteria(), all);
            collect(stage.followUp(), all);
        }
        collect(process.afterSale(), all);
        process.tracks().forEach(track -> track.stages().forEach(stage -> collect(stage, all)));
        process.forecast().forEach(rule -> collect(rule.criteria(), all));
        return all;
    }

    private static void collect(Stage stage, List<Requirement> all) {
        collect(stage.entryCriteria(), all);
        collect(stage.steps(), all);
        collect(stage.exitCriteria(), all);
    }

    private static void collect(List<? extends Requirement> some, List<Requirement> all) {
        for (Requirement requirement : some) {
            all.add(requirement);
            collect(requirement.actions(), all);
        }
    }
}
