package io.salesprocess.rules;

import io.salesprocess.model.facts.Opportunity;
import java.util.List;
import java.util.Optional;

/**
 * Whether an opportunity can reach a stage. Immutable.
 *
 * @param stage the id of an open stage, or of a stage of a track
 * @param opportunity a smallest opportunity whose evidence supports the stage, confirmed by the inspector; empty where
 *     none was found
 * @param hindered where none was found, the ids of requirements that could not be satisfied together; without any one
 *     of them the others could
 */
public record Witness(String stage, Optional<Opportunity> opportunity, List<String> hindered) {
    /** Copies the list. */
    public Witness {
        hindered = List.copyOf(hindered);
    }

    /** Whether an opportunity was found. */
    public boolean reached() {
        return opportunity.isPresent();
    }
}
