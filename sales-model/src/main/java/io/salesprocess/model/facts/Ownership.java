package io.salesprocess.model.facts;

import io.salesprocess.model.value.Moment;
import java.util.Optional;
import org.immutables.value.Value;

/** Who owned the opportunity, and when. Undated: always. Immutable. */
@Value.Immutable
public interface Ownership {
    /** Id or alias of the person. */
    String person();

    Optional<Moment> from();

    Optional<Moment> to();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableOwnership.Builder {
        Builder() {}
    }
}
