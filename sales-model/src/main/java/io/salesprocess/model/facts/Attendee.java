package io.salesprocess.model.facts;

import io.salesprocess.model.value.Attendance;
import org.immutables.value.Value;

/** A person's presence at an activity. Immutable. */
@Value.Immutable
public interface Attendee {
    /** Id or alias of the person. */
    String person();

    @Value.Default
    default Attendance attendance() {
        return Attendance.UNKNOWN;
    }

    /** Whether this person is marked as the one who led it. */
    @Value.Default
    default boolean leads() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableAttendee.Builder {
        Builder() {}
    }
}
