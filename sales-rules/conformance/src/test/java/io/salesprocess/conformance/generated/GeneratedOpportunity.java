package io.salesprocess.conformance.generated;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * An opportunity as JSON.
 *
 * @param asOf moments to inspect it at, of which the first is the usual one
 * @param seed what it was made from
 */
public record GeneratedOpportunity(ObjectNode tree, List<Instant> asOf, long seed) {
    /** The moment that is inspected at if only one is. */
    public Instant now() {
        return asOf.get(0);
    }
}
