package io.salesprocess.conformance.reference;

import io.salesprocess.model.value.Moment;
import java.util.Optional;

/**
 * One time at which something counts, or may count, for an evidence condition.
 *
 * @param truth whether it counts
 * @param at when it was
 * @param who whoever acted, or took part as asked
 */
record Occasion(Truth truth, Optional<Moment> at, Crowd who) {
    Occasion provided(Truth more) {
        return new Occasion(truth.provided(more), at, who);
    }
}
