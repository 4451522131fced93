package io.salesprocess.conformance.reference;

import io.salesprocess.model.facts.Evidence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The records that may count for an evidence condition.
 *
 * @param candidates all that may
 * @param complete whether everything was loaded in which there could be more
 */
record Selected(List<Candidate> candidates, boolean complete) {
    /** The latest record that counts: absent where it cannot be told, with nothing in it where there is none. */
    Optional<Optional<Evidence>> latest(Days days) {
        Comparator<Candidate> byTime =
                Comparator.comparing(candidate -> days.ends(candidate.occasion().at()));
        Comparator<Candidate> order =
                byTime.thenComparing(candidate -> candidate.record().id(), Comparator.reverseOrder());
        Optional<Candidate> sure = candidates.stream()
                .filter(candidate -> candidate.truth().is() == Three.YES)
                .max(order);
        Optional<Instant> latest = sure.map(one -> days.ends(one.occasion().at()));
        boolean maybe = candidates.stream()
                .filter(candidate -> candidate.truth().is() == Three.UNKNOWN)
                .map(Candidate::occasion)
                .anyMatch(one -> latest.isEmpty()
                        || one.at().isEmpty()
                        || !days.ends(one.at()).isBefore(latest.get()));
        return complete && !maybe ? Optional.of(sure.map(Candidate::record)) : Optional.empty();
    }
}
