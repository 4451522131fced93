package io.salesprocess.model.definition;

import io.salesprocess.model.value.Side;
import org.immutables.value.Value;

/** A part that a person plays in selling or buying. Immutable. */
@Value.Immutable
public interface Role {
    /** Unique among the roles. */
    String id();

    String name();

    Side side();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableRole.Builder {
        Builder() {}
    }
}
