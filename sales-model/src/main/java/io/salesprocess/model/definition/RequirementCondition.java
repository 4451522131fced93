package io.salesprocess.model.definition;

import org.immutables.value.Value;

/** Another requirement is met or waived. Immutable. */
@Value.Immutable
public sealed interface RequirementCondition extends Condition permits ImmutableRequirementCondition {
    /** The id of the requirement. */
    String requirement();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.requirement(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableRequirementCondition.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
