package io.salesprocess.model.definition;

import io.salesprocess.model.value.Span;
import org.immutables.value.Value;

/**
 * The moment so long before or after another. Immutable.
 */
@Value.Immutable
public sealed interface Shifted extends Anchor permits ImmutableShifted {

    Span by();

    /** True: before the other. False: after it. */
    boolean before();

    Anchor from();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.shifted(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableShifted.Builder {
        Builder() {}
    }
}
