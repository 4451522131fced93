package io.salesprocess.model.definition;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Advice that somebody has weighed and set aside. Immutable.
 */
@Value.Immutable
public interface Silence {

    /** The code of the advice. */
    String code();

    /** The id of the requirement, stage or name that is meant. Absent: everywhere. */
    Optional<String> at();

    /** Why it is set aside. */
    String reason();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableSilence.Builder {
        Builder() {}
    }
}
