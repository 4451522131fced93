package io.salesprocess.model.facts;

import io.salesprocess.model.value.Moment;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A meeting, a call, a demo: something that takes place at a time. Immutable. */
@Value.Immutable
public sealed interface Activity extends Evidence permits ImmutableActivity {
    /** The id of the activity type. */
    String type();

    /** Its beginning. */
    Optional<Moment> start();

    /** Its end. */
    Optional<Moment> end();

    @Value.Default
    default Basis basis() {
        return Basis.EXPLICIT;
    }

    /** Who was asked, and who came. */
    List<Attendee> attendees();

    /** Whether the attendees were loaded. */
    @Value.Default
    default boolean attendeesLoaded() {
        return !attendees().isEmpty();
    }

    /** The outcome as the definition spells it. */
    Optional<String> outcome();

    /** The id of the activity that replaces it. */
    Optional<String> rescheduledTo();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableActivity.Builder implements EvidenceBuilder<Builder> {
        Builder() {}
    }
}
