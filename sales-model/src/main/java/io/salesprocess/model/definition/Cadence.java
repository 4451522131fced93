package io.salesprocess.model.definition;

import io.salesprocess.model.value.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something happens again and again: never longer than a span without it, or in each full period of the calendar. Immutable.
 */
@Value.Immutable
public sealed interface Cadence extends Condition permits ImmutableCadence {

    /** The longest time without. Exactly one of this and {@link #period()} is there. */
    Optional<Limit> every();

    /** The period of the calendar in each of which it must happen. */
    Optional<Period> period();

    /** Evidence conditions; a record that counts for any of them is an occurrence. */
    List<Condition> happens();

    /** When it starts. Without a moment it has not started. */
    Anchor from();

    /** When it ends. Absent, or without a moment: it goes on. */
    Optional<Anchor> until();

    /** How often in each period of the calendar. */
    @Value.Default
    default int atLeast() {
        return 1;
    }

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.cadence(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableCadence.Builder implements ConditionBuilder<Builder> {
        Builder() {}
    }
}
