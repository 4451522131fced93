package io.salesprocess.model.definition;

import org.immutables.value.Value;

/**
 * A detail of the item at hand says what is asked. Only within a for-each. Immutable.
 */
@Value.Immutable
public sealed interface AttributeCondition extends Condition, Comparing permits ImmutableAttributeCondition {

    /** The id of the attribute. */
    String attribute();

    @Override
    @Value.Default
    default Comparison comparison() {
        return Comparison.KNOWN;
    }

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.attribute(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableAttributeCondition.Builder
            implements ConditionBuilder<Builder>, ComparingBuilder<Builder> {
        Builder() {}
    }
}
