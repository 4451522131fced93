package io.salesprocess.model.definition;

import org.immutables.value.Value;

/** The condition does not hold. Immutable. */
@Value.Immutable
public sealed interface Not extends Condition permits ImmutableNot {
    Condition condition();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.not(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableNot.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
