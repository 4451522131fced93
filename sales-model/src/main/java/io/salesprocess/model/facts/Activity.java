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

    /** Whether all attendees were loaded: unless said otherwise, if there are any. */
    @Value.Default
    default boolean attendeesLoaded() {
        return !attendees().isEmpty();
    }

    /** The outcome as the definition spells it. */
    Optional<String> outcome();

    /** The id of the activity that replaces it. */
    Optional<String> rescheduledTo();

    /**
     * The id of the activity of which this one tells once more, from another source. It counts for nothing by itself: it
     * supports that activity, or contradicts it.
     */
    Optional<String> sameAs();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableActivity.Builder implements EvidenceBuilder<Builder> {
        Builder() {}
    }
}
