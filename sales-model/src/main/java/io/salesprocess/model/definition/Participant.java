package io.salesprocess.model.definition;

import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** People asked for in one and the same activity. Immutable. */
@Value.Immutable
public interface Participant {
    /** The id of the role they play. Absent: any role. */
    Optional<String> role();

    /** Absent: any side. */
    Optional<Side> side();

    /** The person that is meant. Absent: anybody who is as described. */
    Optional<PersonReference> sameAs();

    /** People who are not meant, whatever role they play. */
    List<PersonReference> otherThan();

    /** How many different people. */
    @Value.Default
    default int atLeast() {
        return 1;
    }

    /** What is asked of their presence. Absent: attended where the activity must be held, listed where a booking is enough. */
    Optional<Attendance> attendance();

    /** True: they must be marked as leading it. */
    @Value.Default
    default boolean leads() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a participant; not thread-safe. */
    final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
