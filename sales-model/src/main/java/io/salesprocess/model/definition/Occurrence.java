package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/**
 * The time of the first or last record that counts: the end of what was held, the start of a booking, the moment at which a state was reached, something was said or a value entered. Immutable.
 */
@Value.Immutable
public sealed interface Occurrence extends Anchor permits ImmutableOccurrence {

    /** True: the last one. False: the first one. */
    boolean last();

    /** Evidence conditions, of which any will do. */
    List<Condition> of();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.occurrence(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableOccurrence.Builder {
        Builder() {}
    }
}
