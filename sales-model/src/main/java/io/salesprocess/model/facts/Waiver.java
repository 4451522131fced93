package io.salesprocess.model.facts;

import io.salesprocess.model.value.Legible;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A requirement set aside by somebody. Without expiry it is none. Immutable. */
@Value.Immutable
public interface Waiver {
    String id();

    /** The id of the requirement. */
    String requirement();

    /** Never blank. */
    String reason();

    /** Id of the person who granted it. */
    String by();

    /** When it was granted. */
    Moment at();

    /** Through when it is valid; a date: through its end. */
    Optional<Moment> expires();

    Optional<Instant> recordedAt();

    @Value.Check
    default void check() {
        if (Legible.blank(reason())) {
            throw new IllegalStateException("The waiver of '" + requirement() + "' says no reason.");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
