package io.salesprocess.model.definition;

import org.immutables.value.Value;

/** A part of the work of a stage. Immutable. */
@Value.Immutable
public sealed interface Step extends Requirement permits ImmutableStep {
    /** True for a step that sets the company apart. It is never skipped, and waiving it is always a finding. */
    @Value.Default
    default boolean keyStep() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableStep.Builder implements RequirementBuilder<Builder> {
        Builder() {}
    }
}
