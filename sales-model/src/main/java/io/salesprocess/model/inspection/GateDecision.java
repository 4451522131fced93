package io.salesprocess.model.inspection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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

    /** The decision as plain maps, lists, texts, numbers and booleans, in the order of the canonical JSON. */
    @JsonValue
    default Map<String, @Nullable Object> toMap() {
        return InspectionShapes.write(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableGateDecision.Builder {
        Builder() {}
    }
}
