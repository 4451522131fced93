package io.salesprocess.model.definition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * So many different people of the opportunity are as described. Immutable.
 */
@Value.Immutable
public sealed interface PeopleCondition extends Condition permits ImmutablePeopleCondition {

    /** Who counts; nothing said is anybody. */
    Who people();

    /** What their details must say. */
    List<Detail> where();

    /** How many there must be. Absent: one, or none where only {@link #atMost()} is given. */
    Optional<Integer> atLeast();

    /** How many there may be. Absent: any number. */
    Optional<Integer> atMost();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.people(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePeopleCondition.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
