package io.salesprocess.model.definition;

import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.Strength;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An activity of a type took place, or, where a booking is enough, is agreed for a time that has not passed. Immutable. */
@Value.Immutable
public sealed interface ActivityCondition extends EvidenceCondition permits ImmutableActivityCondition {
    /** The ids of the activity types that count. */
    List<String> activities();

    /** {@link ActivityState#HELD}, the default, or {@link ActivityState#BOOKED} where a booking is enough; what was held counts there too. */
    @Value.Default
    default ActivityState state() {
        return ActivityState.HELD;
    }

    /** Who must have been in one and the same activity. */
    List<Participant> with();

    /** Who must not have been in it. */
    List<Participant> without();

    /** The shortest duration that counts, in minutes or hours. Absent: any. */
    Optional<Span> lasting();

    /** The outcomes that count. Empty: any. */
    List<String> outcome();

    @Override
    @Value.Default
    default Strength strength() {
        return Strength.LOGGED;
    }

    /** All of these must hold for the end of the activity, or for the start of a booking. */
    @Override
    List<TimeRelation> when();

    @Value.Check
    default void check() {
        if (state() != ActivityState.HELD && state() != ActivityState.BOOKED) {
            throw new IllegalStateException(
                    "An activity can be asked to be held or booked, not " + state().spelled() + ".");
        }
    }

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.activity(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableActivityCondition.Builder implements EvidenceBuilder<Builder> {
        Builder() {}

        /** The one activity type that counts. */
        public Builder activity(String type) {
            return activities(List.of(type));
        }
    }
}
