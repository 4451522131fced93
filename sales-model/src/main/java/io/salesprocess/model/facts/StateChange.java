package io.salesprocess.model.facts;

import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A state or answer that a record came to. Without a moment it is the present value, undated. Immutable. */
@Value.Immutable
public interface StateChange {
    /** The state or answer as this library spells it. */
    String state();

    /** When it came about. */
    Optional<Moment> at();

    /** When it was entered. Absent: when it came about. */
    Optional<Instant> recordedAt();

    /** Id of the person who brought it about. */
    Optional<String> by();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableStateChange.Builder {
        Builder() {}
    }
}
