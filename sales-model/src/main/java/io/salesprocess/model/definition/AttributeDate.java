package io.salesprocess.model.definition;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The date in a detail of a record. Immutable.
 */
@Value.Immutable
public sealed interface AttributeDate extends Anchor permits ImmutableAttributeDate {

    /** The id of the attribute. */
    String attribute();

    /** The evidence whose latest record carries it. Absent: the item at hand, within a for-each. */
    Optional<Condition> of();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.attributeDate(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableAttributeDate.Builder {
        Builder() {}
    }
}
