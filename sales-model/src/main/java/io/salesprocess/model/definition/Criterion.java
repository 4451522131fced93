package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/** What must be true to enter or to leave a stage. Immutable. */
@Value.Immutable
public sealed interface Criterion extends Requirement permits ImmutableCriterion {
    /** A criterion has no parts. */
    @Override
    @Value.Derived
    default List<Action> actions() {
        return List.of();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableCriterion.Builder implements RequirementBuilder<Builder> {
        Builder() {}
    }
}
