package io.salesprocess.model.definition;

import org.immutables.value.Value;

/**
 * The evidence supports an open stage, or a stage of a track: its gate passes. What is claimed is of no account. Immutable.
 */
@Value.Immutable
public sealed interface StageCondition extends Condition permits ImmutableStageCondition {

    /** The id of the stage. */
    String stage();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.stage(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableStageCondition.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
