package io.salesprocess.model.facts;

import io.salesprocess.model.value.Moment;
import java.util.Optional;
import org.immutables.value.Value;

/** A role that a person plays on this opportunity. Undated: always. Immutable. */
@Value.Immutable
public interface HeldRole {
    /** The id of the role. */
    String role();

    Optional<Moment> from();

    Optional<Moment> to();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableHeldRole.Builder {
        Builder() {}
    }
}
