package io.salesprocess.conformance.reference;

import io.salesprocess.model.facts.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record that may count for an evidence condition, with the times at which it does.
 *
 * @param record the record
 * @param occasions most records have one; a document may have come to its state more than once
 */
record Candidate(Evidence record, List<Occasion> occasions) {
    Truth truth() {
        return Truth.atLeast(1, occasions.stream().map(Occasion::truth).toList());
    }

    Stream<Occasion> met() {
        return occasions.stream().filter(occasion -> occasion.truth().is() == Three.YES);
    }

    /** The occasion that speaks for the record. */
    Occasion best() {
        return met().findFirst().orElseGet(() -> occasions.stream()
                .filter(occasion -> occasion.truth().is() == Three.UNKNOWN)
                .findFirst()
                .orElseGet(() -> occasions.get(0)));
    }

    Hand hand() {
        return new Hand(Optional.of(record), record.attributes(), best().at(), best().who());
    }
}
