package io.salesprocess.conformance.generated;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * What two evaluators are asked about: an opportunity of a process at a moment.
 *
 * @param origin from which seed it comes, and how
 */
public record Case(String origin, ObjectNode process, ObjectNode opportunity, Instant asOf) {
    /** The case as one JSON document. */
    public String said() {
        return Tree.object("origin", origin, "asOf", asOf, "process", process, "opportunity", opportunity)
                .toPrettyString();
    }

    Case with(ObjectNode otherProcess, ObjectNode otherOpportunity) {
        return new Case(origin, otherProcess, otherOpportunity, asOf);
    }

    Case at(Instant moment) {
        return new Case(origin, process, opportunity, moment);
    }
}
