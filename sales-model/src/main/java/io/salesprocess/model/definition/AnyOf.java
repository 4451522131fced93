package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/** At least one of the conditions holds. Immutable. */
@Value.Immutable
public sealed interface AnyOf extends Condition permits ImmutableAnyOf {
    List<Condition> conditions();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.anyOf(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableAnyOf.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
