package io.salesprocess.model.definition;

import io.salesprocess.model.value.Strength;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A field has a value, and the value compares as asked. Immutable. */
@Value.Immutable
public sealed interface FieldCondition extends Condition, Comparing permits ImmutableFieldCondition {
    /** The id of the field; {@code amount}, {@code closeDate}, {@code owner} and {@code account} need no declaration. */
    String field();

    /** How the value must compare. */
    @Override
    @Value.Default
    default Comparison comparison() {
        return Comparison.KNOWN;
    }

    /** Who must have entered the value. Absent: anybody. */
    Optional<Who> by();

    @Value.Default
    default Strength strength() {
        return Strength.CLAIMED;
    }

    /** All of these must hold for the moment at which the value was entered. */
    List<TimeRelation> when();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.field(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableFieldCondition.Builder
            implements ConditionBuilder<Builder>, ComparingBuilder<Builder> {
        Builder() {}
    }
}
