package io.salesprocess.model.definition;

import io.salesprocess.model.value.Side;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who must have acted. Everything that is given must hold; nothing given is anybody. Immutable. */
@Value.Immutable
public interface Who {
    /** The id of a role that the person must play on this opportunity at that time. */
    Optional<String> role();

    Optional<Side> side();

    /** The person that is meant. */
    Optional<PersonReference> sameAs();

    /** People who must not be the one who acted. */
    List<PersonReference> otherThan();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a description of a person; not thread-safe. */
    final class Builder extends ImmutableWho.Builder {
        Builder() {}
    }
}
