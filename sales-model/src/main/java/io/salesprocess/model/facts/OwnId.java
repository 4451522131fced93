package io.salesprocess.model.facts;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import java.util.Optional;
import java.util.stream.Stream;

/** The id by which a verdict cites a record or a person. */
final class OwnId {
    static final Codec<String> CODEC =
            Codecs.recordId(Citation::fault, "Let it begin otherwise, with the name of its source, say.");

    private OwnId() {}

    /** The first id that would pass for other evidence. */
    static Optional<String> mistaken(Opportunity opportunity) {
        return Stream.concat(
                        opportunity.people().stream().map(Person::id),
                        opportunity.evidence().map(Evidence::id))
                .filter(id -> Citation.fault(id).isPresent())
                .findFirst();
    }
}
