package io.salesprocess.examples.cli;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.json.Effect;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.json.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the user's files gave: opportunities of the process or family, and those that were rejected. Immutable.
 *
 * @param opportunities in the order in which they were read
 * @param rejected likewise
 */
record Intake(List<Opportunity> opportunities, List<Rejected> rejected) {
    static Intake of(Definition definition, Path path) {
        List<Opportunity> accepted = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Source source : Source.allOf(path)) {
            for (Reading<Opportunity> reading : SalesJson.readOpportunities(source.bytes())) {
                List<Problem> problems = problems(reading, definition);
                if (problems.isEmpty()) {
                    accepted.add(reading.value().orElseThrow());
                } else {
                    rejected.add(Rejected.badInput(source.name(), reading.id(), problems));
                }
            }
        }
        return new Intake(accepted, rejected);
    }

    private static List<Problem> problems(Reading<Opportunity> reading, Definition definition) {
        Optional<String> follows = reading.value().flatMap(Opportunity::process).map(ProcessReference::id);
        List<String> known =
                definition.processes().stream().map(SalesProcess::id).distinct().toList();
        if (follows.isEmpty() || known.contains(follows.get())) {
            return reading.value().isPresent() ? List.of() : reading.problems();
        }
        return List.of(Problem.builder()
                .code("other-process")
                .effect(Effect.REJECTED)
                .pointer("/process/id")
                .line(reading.line())
                .column(1)
                .message("The opportunity " + Quoted.quoted(reading.id().orElse("")) + " follows the process "
                        + Quoted.quoted(follows.get()) + ", not "
                        + known.stream().map(Quoted::quoted).collect(Collectors.joining(" or ")) + ".")
                .remedy("Inspect it against its own process.")
                .build());
    }
}
