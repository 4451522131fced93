package io.salesprocess.model.definition;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a record must be linked to. Immutable.
 */
@Value.Immutable
public interface Link {

    /** A record that counts for this evidence condition. Absent: the item at hand, within a for-each. */
    Optional<Condition> to();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableLink.Builder {
        Builder() {}
    }
}
