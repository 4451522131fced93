package io.salesprocess.examples.report;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a process calls its stages and roles. Immutable. */
final class Vocabulary {
    private final List<String> rungs = new ArrayList<>();
    private final Map<String, String> stages = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();

    Vocabulary(SalesProcess process) {
        for (Stage stage : process.stages()) {
            rungs.add(stage.id());
            stages.put(stage.id(), stage.name());
        }
        for (ClosedStage stage : process.closedStages()) {
            stages.put(stage.id(), stage.name());
        }
        for (Role role : process.roles()) {
            roles.put(role.id(), role.name());
        }
    }

    /** The name of a stage; its id in quotes if the process does not know it, "none" if there is none. */
    String stage(Optional<String> id) {
        return id.map(known -> stages.getOrDefault(known, "'" + known + "'")).orElse("none");
    }

    /** The name of a role, or the id of a person. */
    String who(String id) {
        return roles.getOrDefault(id, id);
    }

    /** How many rungs the first stage lies above the second; no stage lies below the first rung. Absent when one is no rung. */
    Optional<Integer> above(Optional<String> stage, Optional<String> other) {
        return stage.filter(rungs::contains)
                .map(rung -> rungs.indexOf(rung) - other.map(rungs::indexOf).orElse(-1));
    }
}
