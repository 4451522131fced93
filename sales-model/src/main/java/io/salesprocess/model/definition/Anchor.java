package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;
import java.util.Optional;
import org.immutables.value.Value;

/** A moment in the life of an opportunity to which others are compared. Immutable. */
@Value.Immutable
public interface Anchor {
    /** Which kind of moment. */
    enum Kind implements Named {
        /** The moment for which the inspection is made. */
        AS_OF,
        /** When the opportunity was created. */
        CREATED,
        /** The first recorded claim of a stage. */
        STAGE_ENTERED,
        /** The date in a field. */
        FIELD,
        /** When another requirement was met: the end of its evidence. */
        REQUIREMENT
    }

    Kind kind();

    /** The id of the stage, field or requirement; absent for {@code asOf} and {@code created}. */
    Optional<String> id();

    static Anchor of(Kind kind) {
        return new Builder().kind(kind).build();
    }

    static Anchor of(Kind kind, String id) {
        return new Builder().kind(kind).id(id).build();
    }

    /** Builds an anchor; not thread-safe. */
    final class Builder extends ImmutableAnchor.Builder {
        Builder() {}
    }
}
