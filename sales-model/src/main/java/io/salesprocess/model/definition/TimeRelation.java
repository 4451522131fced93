package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;
import io.salesprocess.model.value.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where something must lie in time, seen from an anchor. All boundaries are inclusive. {@code before X} is at X or
 * earlier; {@code within 5 days after X} is at X or later, at most five days. {@link Direction#NOT_OLDER} measures back
 * from the moment for which the condition is tested. Immutable.
 */
@Value.Immutable
public interface TimeRelation {
    /** On which side of the anchor. */
    enum Direction implements Named {
        BEFORE,
        AFTER,
        NOT_OLDER
    }

    Direction direction();

    /** How far away at the most. Absent: any distance. Always present with {@link Direction#NOT_OLDER}. */
    Optional<Limit> within();

    /** How far away at the least. Absent: any distance. Never with {@link Direction#NOT_OLDER}. */
    Optional<Limit> atLeast();

    /** Absent exactly with {@link Direction#NOT_OLDER}. */
    Optional<Anchor> anchor();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a time relation; not thread-safe. */
    final class Builder extends ImmutableTimeRelation.Builder {
        Builder() {}

        /** As {@link #within(Limit)}. */
        public Builder within(Span span) {
            return within(Limit.of(span));
        }
    }
}
