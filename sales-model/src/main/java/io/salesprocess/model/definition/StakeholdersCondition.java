package io.salesprocess.model.definition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** People with these roles are known by name on this opportunity. Immutable. */
@Value.Immutable
public sealed interface StakeholdersCondition extends Condition permits ImmutableStakeholdersCondition {
    /** The ids of the roles. */
    List<String> roles();

    /** How many of the roles must be filled. Absent: all of them. */
    Optional<Integer> atLeast();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.stakeholders(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableStakeholdersCondition.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
