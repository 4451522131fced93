package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A moment that has a name of its own. Immutable.
 */
@Value.Immutable
public sealed interface Milestone extends Anchor permits ImmutableMilestone {

    /** Which kind of moment. */
    enum Kind implements Named {
        /** The moment for which the inspection is made. */
        AS_OF,
        /** When the opportunity was created. */
        CREATED,
        /** The moment of the item at hand, within a for-each. */
        IT,
        /** The first recorded claim of a stage. */
        STAGE_ENTERED,
        /** The latest claim of a stage that came from a later one. */
        RETURNED_TO,
        /** The date in a field. */
        FIELD,
        /** When another requirement was met: the end of its evidence. */
        REQUIREMENT
    }

    Kind kind();

    /** The id of the stage, field or requirement; absent where the kind says all. */
    Optional<String> id();

    static Milestone of(Kind kind) {
        return builder().kind(kind).build();
    }

    static Milestone of(Kind kind, String id) {
        return builder().kind(kind).id(id).build();
    }

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.milestone(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
