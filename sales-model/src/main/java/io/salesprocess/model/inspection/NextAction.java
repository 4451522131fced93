package io.salesprocess.model.inspection;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing to do next. Immutable. */
@Value.Immutable
public interface NextAction {
    /** The id of the requirement that it serves. */
    String requirement();

    /** What to do, with what there is. */
    String action();

    /** The role or person who does it. */
    String who();

    /** Until when. */
    Optional<Instant> by();

    /** Why it is needed. */
    String because();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableNextAction.Builder {
        Builder() {}
    }
}
