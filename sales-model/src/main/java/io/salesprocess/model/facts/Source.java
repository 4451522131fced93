package io.salesprocess.model.facts;

import java.util.Optional;
import org.immutables.value.Value;

/** Where a record comes from. Immutable. */
@Value.Immutable
public interface Source {
    /** The system: a name, no address. */
    String system();

    /** The type of the record in that system. */
    Optional<String> type();

    /** The id of the record in that system. */
    Optional<String> id();

    /** The state exactly as the system has it. */
    Optional<String> rawState();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
