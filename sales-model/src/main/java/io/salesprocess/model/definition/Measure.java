package io.salesprocess.model.definition;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something by which the company tells whether the process works. Declared only; nothing is computed. Immutable.
 */
@Value.Immutable
public interface Measure {

    /** Unique among the measures. */
    String id();

    String name();

    Optional<String> why();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
