package io.salesprocess.conformance.generated;

import io.salesprocess.conformance.Evaluator;
import io.salesprocess.conformance.Judgement;
import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.json.InvalidJsonException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/** Asks two evaluators and compares what they say. */
public final class Comparison {
    private final Evaluator first;
    private final Evaluator second;

    public Comparison(Evaluator first, Evaluator second) {
        this.first = first;
        this.second = second;
    }

    /** Both evaluators, ready for one process. */
    public final class Pair {
        private final Evaluator.Ready one;
        private final Evaluator.Ready other;

        private Pair(SalesProcess process) {
            one = first.prepare(process);
            other = second.prepare(process);
        }

        /** In which manner they disagree; empty if they agree. */
        public Optional<String> disagreement(Opportunity opportunity, Instant asOf) {
            Judgement said;
            try {
                said = one.judge(opportunity, asOf);
            } catch (RuntimeException failure) {
                return Optional.of("the first fails with " + failure);
            }
            try {
                return manner(said, other.judge(opportunity, asOf));
            } catch (RuntimeException failure) {
                return Optional.of("the second fails with " + failure);
            }
        }
    }

    public Pair of(SalesProcess process) {
        return new Pair(process);
    }

    /** In which manner they disagree about a case; empty if they agree, or if the case is invalid. */
    public Optional<String> disagreement(Case one) {
        try {
            SalesProcess process = SalesJson.readProcess(Tree.bytes(one.process()), "process");
            Opportunity opportunity = SalesJson.readOpportunity(Tree.bytes(one.opportunity()), "opportunity");
            return of(process).disagreement(opportunity, one.asOf());
        } catch (InvalidJsonException invalid) {
            return Optional.empty();
        }
    }

    /** The smallest case that is found with the same kind of disagreement. */
    public Case shrunk(Case found, String manner) {
        return Shrinking.of(
                found, smaller -> disagreement(smaller).map(Comparison::kind).equals(Optional.of(kind(manner))));
    }

    /** What kind of disagreement it is, whichever requirement it is about. */
    public static String kind(String manner) {
        return manner.replaceAll(" of '[^']*'", "").replaceAll("[\\[{].*?[\\]}]", "…");
    }

    private static Optional<String> manner(Judgement one, Judgement other) {
        if (one.equals(other)) {
            return Optional.empty();
        }
        Optional<String> verdict = verdict(one.verdicts(), other.verdicts());
        if (verdict.isPresent()) {
            return verdict;
        }
        return Optional.of(differ("due", one.due(), other.due())
                .or(() -> differ("called for", one.calledFor(), other.calledFor()))
                .or(() -> differ("missing", one.missing(), other.missing()))
                .or(() -> differ("cannot-tell", one.cannotTell(), other.cannotTell()))
                .or(() -> differ("gates", one.gates(), other.gates()))
                .or(() -> differ("verified stage", one.verified(), other.verified()))
                .or(() -> differ("possible stage", one.possible(), other.possible()))
                .or(() -> differ("tracks", one.tracks(), other.tracks()))
                .or(() -> differ("closing", one.closingVerified(), other.closingVerified()))
                .or(() -> differ("forecast", one.forecast(), other.forecast()))
                .orElse("something else"));
    }

    private static Optional<String> verdict(SortedMap<String, Verdict> one, SortedMap<String, Verdict> other) {
        if (!one.keySet().equals(other.keySet())) {
            return Optional.of("requirements: " + new TreeSet<>(one.keySet()) + " ≠ " + new TreeSet<>(other.keySet()));
        }
        for (Map.Entry<String, Verdict> entry : one.entrySet()) {
            Verdict verdict = other.get(entry.getKey());
            if (verdict != entry.getValue()) {
                return Optional.of("verdict of '" + entry.getKey() + "': " + entry.getValue() + " ≠ " + verdict);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> differ(String what, Object one, Object other) {
        return one.equals(other) ? Optional.empty() : Optional.of(what + ": " + one + " ≠ " + other);
    }
}
