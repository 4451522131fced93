package io.salesprocess.conformance.generated;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.json.InvalidJsonException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many cases were compared, and where two evaluators disagreed.
 *
 * @param cases opportunities that were accepted, each as of each of its moments
 */
record Tally(
        int processes,
        int acceptedProcesses,
        int opportunities,
        int acceptedOpportunities,
        int cases,
        List<Found> disagreements) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, List.of());

    /** A case about which two evaluators disagree. */
    record Found(String manner, Case example) {}

    /** All cases of a seed. */
    static Tally of(long seed, Comparison comparison) {
        Tally all = NONE;
        for (Series series : Series.of(seed, Feature.all())) {
            all = all.plus(of(series, comparison));
        }
        return all;
    }

    Tally plus(Tally other) {
        List<Found> both = new ArrayList<>(disagreements);
        both.addAll(other.disagreements);
        return new Tally(
                processes + other.processes,
                acceptedProcesses + other.acceptedProcesses,
                opportunities + other.opportunities,
                acceptedOpportunities + other.acceptedOpportunities,
                cases + other.cases,
                both);
    }

    private static Tally of(Series series, Comparison comparison) {
        Optional<SalesProcess> process = process(series);
        if (process.isEmpty()) {
            return new Tally(1, 0, 0, 0, 0, List.of());
        }
        Comparison.Pair pair = comparison.of(process.get());
        int accepted = 0;
        int cases = 0;
        List<Found> disagreements = new ArrayList<>();
        for (GeneratedOpportunity generated : series.opportunities()) {
            Optional<Opportunity> opportunity = opportunity(generated, series.origin());
            if (opportunity.isEmpty()) {
                continue;
            }
            accepted++;
            for (Instant asOf : generated.asOf()) {
                cases++;
                pair.disagreement(opportunity.get(), asOf)
                        .map(manner ->
                                new Found(manner, new Case(series.origin(), series.process(), generated.tree(), asOf)))
                        .ifPresent(disagreements::add);
            }
        }
        return new Tally(1, 1, series.opportunities().size(), accepted, cases, disagreements);
    }

    private static Optional<SalesProcess> process(Series series) {
        try {
            return Optional.of(SalesJson.readProcess(Tree.bytes(series.process()), series.origin()));
        } catch (InvalidJsonException invalid) {
            return Optional.empty();
        }
    }

    private static Optional<Opportunity> opportunity(GeneratedOpportunity generated, String origin) {
        try {
            return Optional.of(SalesJson.readOpportunity(Tree.bytes(generated.tree()), origin));
        } catch (InvalidJsonException invalid) {
            return Optional.empty();
        }
    }
}
