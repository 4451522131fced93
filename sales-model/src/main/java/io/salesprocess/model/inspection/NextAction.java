package io.salesprocess.model.inspection;

import io.salesprocess.model.json.Quoted;
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

    /** Names are data, and may hold what no line of a log should. */
    @Value.Check
    default NextAction oneLine() {
        String safeAction = Quoted.harmless(action());
        String safeBecause = Quoted.harmless(because());
        return safeAction.equals(action()) && safeBecause.equals(because())
                ? this
                : builder().copyOf(this).action(safeAction).because(safeBecause).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableNextAction.Builder {
        Builder() {}
    }
}
