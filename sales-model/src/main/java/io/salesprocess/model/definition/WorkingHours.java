package io.salesprocess.model.definition;

import java.time.LocalTime;
import org.immutables.value.Value;

/**
 * The hours of a business day in which people work. Immutable.
 */
@Value.Immutable
public interface WorkingHours {

    LocalTime from();

    /** Later than {@link #from()}. */
    LocalTime to();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableWorkingHours.Builder {
        Builder() {}
    }
}
