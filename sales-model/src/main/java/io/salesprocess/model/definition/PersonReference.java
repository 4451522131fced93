package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person told by what they have to do with the opportunity. Immutable.
 */
@Value.Immutable
public interface PersonReference {

    /** What they have to do with it. */
    enum Kind implements Named {
        /** An owner of the opportunity at that time. */
        OWNER,
        /** The author of the item. */
        AUTHOR,
        /** The person at hand, or whoever acted in the record at hand, within a for-each. */
        IT,
        /** Whoever did what proves a requirement. */
        REQUIREMENT
    }

    Kind kind();

    /** The id of the requirement, with {@link Kind#REQUIREMENT} alone. */
    Optional<String> requirement();

    static PersonReference of(Kind kind) {
        return builder().kind(kind).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePersonReference.Builder {
        Builder() {}
    }
}
