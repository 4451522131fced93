package io.salesprocess.model.definition;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value that is found elsewhere than in the definition. Immutable.
 */
@Value.Immutable
public interface ValueReference {

    /** Where the value stands. */
    enum Kind {
        /** In a field of the opportunity. */
        FIELD,
        /** In a detail of the item at hand, or of the latest record that counts for {@link ValueReference#of()}. */
        ATTRIBUTE,
        /** In the row of a table that fits the opportunity. */
        TABLE
    }

    Kind kind();

    /** The id of the field, attribute or table. */
    String id();

    /** The evidence whose latest record carries the attribute. Absent: the item at hand, within a for-each. */
    Optional<Condition> of();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableValueReference.Builder {
        Builder() {}
    }
}
