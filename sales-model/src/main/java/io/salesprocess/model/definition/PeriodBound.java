package io.salesprocess.model.definition;

import io.salesprocess.model.value.Period;
import org.immutables.value.Value;

/**
 * The first or last day of the calendar period in which another moment lies. Quarters and years are fiscal. Immutable.
 */
@Value.Immutable
public sealed interface PeriodBound extends Anchor permits ImmutablePeriodBound {

    /** True: its end. False: its start. */
    boolean end();

    Period period();

    Anchor of();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.periodBound(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutablePeriodBound.Builder {
        Builder() {}
    }
}
