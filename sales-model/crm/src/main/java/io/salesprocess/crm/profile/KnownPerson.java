package io.salesprocess.crm.profile;

import io.salesprocess.model.value.Side;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What the tenant says of a person whom the source does not tell enough of: a sales manager, a partner. Immutable. */
@Value.Immutable
public interface KnownPerson {
    /** The id in the source. */
    String id();

    /** Absent: as the source tells. */
    Optional<Side> side();

    /** Ids of roles of the process, played on every opportunity. */
    List<String> roles();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableKnownPerson.Builder {
        Builder() {}
    }
}
