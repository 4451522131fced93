package io.salesprocess.model.facts;

import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A value that was entered into a field. An absent value emptied it. Immutable. */
@Value.Immutable
public interface FieldEntry {
    Optional<FieldValue> value();

    /** When it was entered. Absent: the present value, undated. */
    Optional<Moment> at();

    Optional<Instant> recordedAt();

    /** Id of the person who entered it. */
    Optional<String> by();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableFieldEntry.Builder {
        Builder() {}
    }
}
