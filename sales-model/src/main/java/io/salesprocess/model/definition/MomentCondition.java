package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/** A moment lies where it is asked to lie in time. Immutable. */
@Value.Immutable
public sealed interface MomentCondition extends Condition permits ImmutableMomentCondition {
    Anchor moment();

    /** All of these must hold. */
    List<TimeRelation> when();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.moment(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableMomentCondition.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
