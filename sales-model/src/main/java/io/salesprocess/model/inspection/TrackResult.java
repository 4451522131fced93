package io.salesprocess.model.inspection;

import java.util.Optional;
import org.immutables.value.Value;

/** How far an opportunity has come on one track beside the stages. Immutable. */
@Value.Immutable
public interface TrackResult {
    /** The id of the track. */
    String track();

    /** The id of the last stage of the track whose gate passes. */
    Optional<String> verifiedStage();

    /** What the verified stage would be if everything undetermined were met. */
    Optional<String> possibleStage();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableTrackResult.Builder {
        Builder() {}
    }
}
