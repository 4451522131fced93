package io.salesprocess.model.inspection;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** Whether an opportunity may enter a stage, with every reason against it. Immutable. */
@Value.Immutable
public interface GateDecision {
    /** The id of the opportunity. */
    String opportunity();

    /** The id of the stage that is asked about. */
    String stage();

    Instant asOf();

    GateAnswer answer();

    /** Everything that is unmet or undetermined, in the order of the process; empty when the gate is open. */
    List<Blocker> blockers();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableGateDecision.Builder {
        Builder() {}
    }
}
