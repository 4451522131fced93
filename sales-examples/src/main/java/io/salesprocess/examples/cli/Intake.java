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

/**
 * What the user's files gave: opportunities of the process, and those that were rejected. Immutable.
 *
 * @param opportunities in the order in which they were read
 * @param rejected likewise
 */
record Intake(List<Opportunity> opportunities, List<Rejected> rejected) {
    static Intake of(SalesProcess process, Path path) {
        List<Opportunity> accepted = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        for (Source source : Source.allOf(path)) {
            for (Reading<Opportunity> reading : SalesJson.readOpportunities(source.bytes())) {
                List<Problem> problems = problems(reading, process);
                if (problems.isEmpty()) {
                    accepted.add(reading.value().orElseThrow());
                } else {
                    rejected.add(Rejected.badInput(source.name(), reading.id(), problems));
                }
            }
        }
        return new Intake(accepted, rejected);
    }

    private static List<Problem> problems(Reading<Opportunity> reading, SalesProcess process) {
        Optional<String> follows = reading.value().flatMap(Opportunity::process).map(ProcessReference::id);
        if (follows.isEmpty() || follows.get().equals(process.id())) {
            return reading.value().isPresent() ? List.of() : reading.problems();
        }
        return List.of(Problem.builder()
                .code("other-process")
                .effect(Effect.REJECTED)
                .pointer("/process/id")
                .line(reading.line())
                .column(1)
                .message("The opportunity " + Quoted.quoted(reading.id().orElse("")) + " follows the process "
                        + Quoted.quoted(follows.get()) + ", not " + Quoted.quoted(process.id()) + ".")
                .remedy("Inspect it against its own process.")
                .build());
    }

    /** Whether the answer is about one opportunity and nothing else. */
    boolean single() {
        return opportunities.size() == 1 && rejected.isEmpty();
    }
}
