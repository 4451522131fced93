package io.salesprocess.model.definition;

import org.immutables.value.Value;

/**
 * What a detail of a record or person must say. Immutable.
 */
@Value.Immutable
public interface Detail extends Comparing {

    /** The id of the attribute. */
    String attribute();

    @Override
    @Value.Default
    default Comparison comparison() {
        return Comparison.KNOWN;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableDetail.Builder implements ComparingBuilder<Builder> {
        Builder() {}
    }
}
