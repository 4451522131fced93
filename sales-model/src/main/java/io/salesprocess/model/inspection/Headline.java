package io.salesprocess.model.inspection;

import io.salesprocess.model.definition.ForecastCategory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The answer in short: what is claimed, what the evidence supports, what is possible. Immutable. */
@Value.Immutable
public interface Headline {
    /** The id of the opportunity. */
    String opportunity();

    /** The id of the process. */
    String process();

    String processVersion();

    /** The moment for which the inspection was made. */
    Instant asOf();

    /** The id of the stage that the CRM shows; it may be unknown to the process. */
    Optional<String> claimedStage();

    /** The id of the last stage whose gate passes. For a closed opportunity: as it was when it closed. */
    Optional<String> verifiedStage();

    /** What the verified stage would be if everything undetermined were met. */
    Optional<String> possibleStage();

    /** For a closed opportunity: whether the closing itself is verified. Absent for an open one. */
    Optional<Boolean> closingVerified();

    /** The forecast category that the evidence supports. */
    Optional<ForecastCategory> forecastCategory();

    /** One result for each track, in order. */
    List<TrackResult> tracks();

    /** What was changed in the requirements for this opportunity alone, in the order of the changes. */
    List<PathwayResult> pathway();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableHeadline.Builder {
        Builder() {}
    }
}
