package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/** At least so many of the conditions hold. Immutable. */
@Value.Immutable
public sealed interface AtLeastOf extends Condition permits ImmutableAtLeastOf {
    int atLeast();

    List<Condition> conditions();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.atLeastOf(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableAtLeastOf.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
