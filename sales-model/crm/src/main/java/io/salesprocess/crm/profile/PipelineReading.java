package io.salesprocess.crm.profile;

import io.salesprocess.model.facts.ProcessReference;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What the stages of one pipeline mean, and which process it follows. Immutable. */
@Value.Immutable
public interface PipelineReading {
    Optional<ProcessReference> process();

    /** The stage of the process by the stage of the source. */
    Map<String, Optional<String>> stages();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePipelineReading.Builder {
        Builder() {}
    }
}
