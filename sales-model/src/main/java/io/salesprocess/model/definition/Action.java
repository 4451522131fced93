package io.salesprocess.model.definition;

import org.immutables.value.Value;

/** What a salesperson does within a step, or within another action. Immutable. */
@Value.Immutable
public sealed interface Action extends Requirement permits ImmutableAction {
    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableAction.Builder implements RequirementBuilder<Builder> {
        Builder() {}
    }
}
