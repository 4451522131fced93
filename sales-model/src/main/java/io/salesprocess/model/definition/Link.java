package io.salesprocess.model.definition;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a record must be linked to, or that it must be the very record at hand. Immutable.
 */
@Value.Immutable
public interface Link {

    /** A record that counts for this evidence condition. Absent: the item at hand, within a for-each. */
    Optional<Condition> to();

    /** Whether the record must be the item at hand itself, and not one that is linked to it. */
    @Value.Default
    default boolean itself() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
