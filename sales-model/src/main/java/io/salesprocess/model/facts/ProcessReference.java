package io.salesprocess.model.facts;

import java.util.Optional;
import org.immutables.value.Value;

/** The process and version that an opportunity follows. Immutable. */
@Value.Immutable
public interface ProcessReference {
    String id();

    Optional<String> version();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableProcessReference.Builder {
        Builder() {}
    }
}
