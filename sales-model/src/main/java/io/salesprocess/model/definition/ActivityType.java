package io.salesprocess.model.definition;

import io.salesprocess.model.value.Span;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A type of activity: a meeting, a call, a demo. Immutable. */
@Value.Immutable
public interface ActivityType {
    /** Unique among the activity types. */
    String id();

    String name();

    /** How long such an activity usually takes; tells when a booking without an end is over. */
    Optional<Span> usualDuration();

    /** The outcomes that may be recorded. Empty: any. */
    List<String> outcomes();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableActivityType.Builder {
        Builder() {}
    }
}
