package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;
import io.salesprocess.model.value.Side;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Who must have acted. Everything that is given must hold; nothing given is anybody. Immutable. */
@Value.Immutable
public interface Who {
    /** Somebody who must not be the one who acted. */
    enum Excluded implements Named {
        /** An owner of the opportunity at that time. */
        OWNER,
        /** The author of the document. */
        AUTHOR
    }

    /** The id of a role that the person must play on this opportunity at that time. */
    Optional<String> role();

    Optional<Side> side();

    Set<Excluded> otherThan();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a description of a person; not thread-safe. */
    final class Builder extends ImmutableWho.Builder {
        Builder() {}
    }
}
