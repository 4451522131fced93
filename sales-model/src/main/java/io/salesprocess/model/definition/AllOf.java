package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/** All of the conditions hold. Immutable. */
@Value.Immutable
public sealed interface AllOf extends Condition permits ImmutableAllOf {
    List<Condition> conditions();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.allOf(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableAllOf.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
