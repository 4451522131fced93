package io.salesprocess.model.definition;

import org.immutables.value.Value;

/** Left to a rule of the application that goes by this name. Only as the whole of a done-when. Immutable. */
@Value.Immutable
public sealed interface DecidedByApplication extends Condition permits ImmutableDecidedByApplication {
    /** The name of the decider. */
    String decider();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.decidedByApplication(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableDecidedByApplication.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
