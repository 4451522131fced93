package io.salesprocess.model.definition;

import io.salesprocess.model.value.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Until when something ought to be done. It never changes a verdict: what is done after it is late, what is not done
 * after it is overdue. Immutable.
 */
@Value.Immutable
public interface Due {
    /** From which moment the time is counted. An anchor without a moment has no due date. */
    Anchor anchor();

    /** How long before or after the anchor. Absent: at the anchor itself. */
    Optional<Limit> offset();

    /** True when {@link #offset()} is counted back from the anchor. */
    @Value.Default
    default boolean before() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a due moment; not thread-safe. */
    final class Builder extends ImmutableDue.Builder {
        Builder() {}

        /** As {@link #offset(Limit)}. */
        public Builder offset(Span span) {
            return offset(Limit.of(span));
        }
    }
}
