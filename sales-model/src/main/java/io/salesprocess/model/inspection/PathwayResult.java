package io.salesprocess.model.inspection;

import io.salesprocess.model.value.Alteration;
import io.salesprocess.model.value.Moment;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one change in the requirements for this opportunity alone. Immutable. */
@Value.Immutable
public interface PathwayResult {
    /** The id of the change. */
    String id();

    Alteration change();

    /** The id of the requirement that was dropped, replaced or moved. */
    Optional<String> requirement();

    /** Id of the person who changed it. */
    String by();

    /** When it was changed, as it was recorded. */
    Moment at();

    String reason();

    /** Whether the change counts; where it does not, the requirements are those of the process. */
    boolean accepted();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePathwayResult.Builder {
        Builder() {}
    }
}
