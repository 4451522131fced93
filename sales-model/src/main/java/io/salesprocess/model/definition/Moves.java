package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;
import org.immutables.value.Value;

/**
 * Which moves of the claimed stage are allowed. A move that is not is a finding; the verified stage knows only evidence. Immutable.
 */
@Value.Immutable
public interface Moves {

    /** How far forward a deal may move at once. */
    enum Forward implements Named {
        /** To any later stage. */
        ANY,
        /** Past stages that may be skipped, to the first one that may not be. */
        PAST_SKIPPABLE,
        /** To the next stage alone. */
        ONE_STAGE
    }

    /** How far back a deal may move at once. */
    enum Backward implements Named {
        /** To any earlier stage. */
        ANY,
        /** To the stage before alone. */
        ONE_STAGE,
        /** Never. */
        NONE
    }

    @Value.Default
    default Forward forward() {
        return Forward.ANY;
    }

    @Value.Default
    default Backward backward() {
        return Backward.ANY;
    }

    /** Whether a closed deal may be opened again. */
    @Value.Default
    default boolean reopening() {
        return true;
    }

    /** Whether a deal that was closed in one way may be closed in another. */
    @Value.Default
    default boolean betweenClosed() {
        return true;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableMoves.Builder {
        Builder() {}
    }
}
