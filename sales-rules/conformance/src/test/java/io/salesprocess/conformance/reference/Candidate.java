package io.salesprocess.conformance.reference;

import io.salesprocess.model.facts.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * A record that may count for an evidence condition.
 *
 * @param record the record
 * @param occasion whether, when and by whom it counts
 * @param each where that matters, each time that it came to its state
 */
record Candidate(Evidence record, Occasion occasion, List<Occasion> each) {
    Truth truth() {
        return occasion.truth();
    }

    Hand hand() {
        return new Hand(Optional.of(record), record.id(), record.attributes(), occasion.at(), occasion.who());
    }
}
