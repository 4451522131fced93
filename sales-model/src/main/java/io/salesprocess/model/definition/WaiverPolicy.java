package io.salesprocess.model.definition;

import io.salesprocess.model.value.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who may set a requirement aside, and which ones. Without a policy nobody may. Immutable. */
@Value.Immutable
public interface WaiverPolicy {
    /** Ids of the roles that are entitled. */
    List<String> by();

    /** Ids of requirements that are never waived. */
    List<String> notFor();

    /** The longest time from the grant to the expiry. Absent: any, but never without expiry. */
    Optional<Span> longest();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableWaiverPolicy.Builder {
        Builder() {}
    }
}
