package io.salesprocess.conformance.reference;

import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.value.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The item at hand within a for-each: a record or a person. */
record Hand(
        Optional<Evidence> record,
        String id,
        Map<String, List<FieldEntry>> attributes,
        Optional<Moment> at,
        Crowd who) {
    /** Outside of a for-each. */
    static final Hand EMPTY = new Hand(Optional.empty(), "", Map.of(), Optional.empty(), Crowd.NOBODY);
}
