package io.salesprocess.model.definition;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Each record or person that counts for a selection satisfies a condition, or at least so many of them do. Immutable.
 */
@Value.Immutable
public sealed interface ForEach extends Condition permits ImmutableForEach {

    /** Which records or people: an evidence condition or a people condition without counts. */
    Condition items();

    /** What each must satisfy. Here {@code it} means the item at hand. */
    Condition holds();

    /** How many items there must be; with 0 an empty selection will do. */
    @Value.Default
    default int atLeast() {
        return 1;
    }

    /** How many of the items must satisfy it. Absent: each of them. */
    Optional<Integer> holdsFor();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.forEach(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableForEach.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
