package io.salesprocess.examples.cli;

import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.Quoted;
import java.util.List;
import java.util.stream.Stream;

/** The stages that a user may name. */
final class Stages {
    private Stages() {}

    /** Refuses a stage that the process does not have, and offers the nearest. */
    static void known(SalesProcess process, String stage) {
        List<String> known = Stream.concat(
                        process.stages().stream().map(Stage::id),
                        process.closedStages().stream().map(ClosedStage::id))
                .toList();
        if (!known.contains(stage)) {
            throw new BadInput(
                    "The process " + Quoted.quoted(process.id()) + " has no stage " + Quoted.quoted(stage) + "."
                            + Nearest.maybeOneOf(stage, known)
                                    .map(remedy -> " " + remedy)
                                    .orElse(""));
        }
    }
}
