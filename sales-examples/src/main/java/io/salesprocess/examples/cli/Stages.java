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

    /** The processes that have a stage; refuses one that none has, and offers the nearest. */
    static List<SalesProcess> having(Definition definition, String stage) {
        List<SalesProcess> having = definition.processes().stream()
                .filter(process -> has(process, stage))
                .toList();
        if (having.isEmpty()) {
            List<String> known = definition.processes().stream()
                    .flatMap(Stages::of)
                    .distinct()
                    .toList();
            throw new BadInput(definition.name() + " has no stage " + Quoted.quoted(stage) + "."
                    + Nearest.maybeOneOf(stage, known)
                            .map(remedy -> " " + remedy)
                            .orElse(""));
        }
        return having;
    }

    static boolean has(SalesProcess process, String stage) {
        return of(process).anyMatch(stage::equals);
    }

    private static Stream<String> of(SalesProcess process) {
        Stream<String> open = Stream.concat(
                        process.stages().stream(), process.tracks().stream().flatMap(track -> track.stages().stream()))
                .map(Stage::id);
        return Stream.concat(open, process.closedStages().stream().map(ClosedStage::id));
    }
}
