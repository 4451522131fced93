package io.salesprocess.conformance.reference;

import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.value.Moment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The records that may count for an evidence condition.
 *
 * @param candidates all that may
 * @param complete whether everything was loaded in which there could be more
 */
record Selected(List<Candidate> candidates, boolean complete) {
    Stream<Moment> moments(Three truth) {
        return candidates.stream()
                .flatMap(candidate -> candidate.occasions().stream())
                .filter(occasion -> occasion.truth().is() == truth)
                .flatMap(occasion -> occasion.at().stream());
    }

    Stream<Candidate> counting() {
        return candidates.stream().filter(candidate -> candidate.truth().is() == Three.YES);
    }

    /** The latest record that counts: absent where it cannot be told, with nothing in it where there is none. */
    Optional<Optional<Evidence>> latest(Then then) {
        Comparator<Candidate> byTime =
                Comparator.comparing(candidate -> then.begins(candidate.best().at()));
        Comparator<Candidate> order =
                byTime.thenComparing(candidate -> candidate.record().id(), Comparator.reverseOrder());
        Optional<Candidate> sure = counting().max(order);
        boolean maybe = candidates.stream()
                .filter(candidate -> candidate.truth().is() == Three.UNKNOWN)
                .anyMatch(candidate -> sure.isEmpty() || byTime.compare(candidate, sure.get()) >= 0);
        return complete && !maybe ? Optional.of(sure.map(Candidate::record)) : Optional.empty();
    }
}
