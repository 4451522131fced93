package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A deal can be moved to every stage, from where deals begin. */
final class Reach {
    private record To(String id, List<String> from, boolean begins, Place place) {}

    private final List<To> stages = new ArrayList<>();
    private final Advice advice;

    Reach(SalesProcess process, Advice advice) {
        this.advice = advice;
        for (Stage stage : process.stages()) {
            boolean begins = stages.isEmpty() || stage.entryFor().isPresent();
            stages.add(new To(stage.id(), stage.from(), begins, advice.placeOf(stage, "from")));
        }
        for (ClosedStage stage : process.closedStages()) {
            stages.add(new To(stage.id(), stage.from(), false, advice.placeOf(stage, "from")));
        }
    }

    void check() {
        Set<String> reached = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (To stage : stages) {
                boolean reachable = stage.begins()
                        || stage.from().isEmpty()
                        || stage.from().stream().anyMatch(reached::contains);
                more |= reachable && reached.add(stage.id());
            }
        }
        stages.stream().filter(stage -> !reached.contains(stage.id())).forEach(this::report);
    }

    private void report(To stage) {
        advice.report(
                ProblemCode.UNREACHABLE_STAGE,
                stage.id(),
                stage.place(),
                "No deal ever stands where it could be moved to " + Quoted.quoted(stage.id()) + ".",
                "Name a stage under 'from' to which deals come, or leave 'from' out.");
    }
}
