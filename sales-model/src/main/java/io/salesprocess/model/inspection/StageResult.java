package io.salesprocess.model.inspection;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How far an opportunity has come with one open stage. Immutable. */
@Value.Immutable
public interface StageResult {
    /** The id of the stage. */
    String stage();

    /** The answer of its gate. */
    GateAnswer gate();

    /** Since when it has been earned; absent when it is not, or nothing behind it is dated. */
    Optional<Instant> since();

    /** When it was first claimed. */
    Optional<Instant> entered();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableStageResult.Builder {
        Builder() {}
    }
}
