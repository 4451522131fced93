package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/**
 * What the evidence must show for a forecast category. Immutable.
 */
@Value.Immutable
public interface ForecastRule {

    ForecastCategory category();

    /** What must be true. They touch no gate. */
    List<Criterion> criteria();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableForecastRule.Builder {
        Builder() {}
    }
}
