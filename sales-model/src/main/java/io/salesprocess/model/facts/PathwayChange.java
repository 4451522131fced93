package io.salesprocess.model.facts;

import io.salesprocess.model.definition.Step;
import io.salesprocess.model.value.Alteration;
import io.salesprocess.model.value.Legible;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody changed in the requirements for this opportunity alone. Which parts go with which change is checked
 * where it is read. Immutable.
 */
@Value.Immutable
public interface PathwayChange {
    String id();

    Alteration change();

    /** The id of the requirement that is dropped, replaced or moved. */
    Optional<String> requirement();

    /** The step that is added, or takes the place of the requirement. */
    Optional<Step> step();

    /** The id of the stage to which a step is added or a requirement moved. Absent: that of {@link #after()}. */
    Optional<String> stage();

    /** The id of the requirement behind which it is placed. Absent: the last of the stage. */
    Optional<String> after();

    /** Never blank. */
    String reason();

    /** Id of the person who changed it. */
    String by();

    /** When it was changed. */
    Moment at();

    Optional<Instant> recordedAt();

    @Value.Check
    default void check() {
        if (Legible.blank(reason())) {
            throw new IllegalStateException("The change '" + change().spelled() + "' of the pathway says no reason.");
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePathwayChange.Builder {
        Builder() {}
    }
}
