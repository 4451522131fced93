package io.salesprocess.model.definition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A second ladder beside the open stages, such as a technical evaluation or a legal review. It touches the others only where a condition asks for one of its stages. Immutable.
 */
@Value.Immutable
public interface Track {

    /** Unique among the tracks. */
    String id();

    String name();

    Optional<String> why();

    /** Its stages, in order. */
    List<Stage> stages();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableTrack.Builder {
        Builder() {}
    }
}
