package io.salesprocess.model.definition;

import io.salesprocess.model.value.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A length of time, or the table that tells it. Immutable.
 */
@Value.Immutable
public interface Limit {

    /** Exactly one of this and {@link #table()} is there. */
    Optional<Span> span();

    /** The id of a table of spans. */
    Optional<String> table();

    static Limit of(Span span) {
        return builder().span(span).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableLimit.Builder {
        Builder() {}
    }
}
