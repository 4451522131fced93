package io.salesprocess.model.facts;

import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A stage that was set in the CRM: a claim, never evidence. Immutable. */
@Value.Immutable
public interface StageClaim {
    /** The id of the stage. */
    String stage();

    Moment at();

    Optional<Instant> recordedAt();

    /** Id of the person who set it. */
    Optional<String> by();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableStageClaim.Builder {
        Builder() {}
    }
}
