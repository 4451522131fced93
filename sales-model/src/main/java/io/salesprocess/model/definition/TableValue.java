package io.salesprocess.model.definition;

import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value in a table: a span or a value of a field. Immutable.
 */
@Value.Immutable
public interface TableValue {

    /** With {@link TableType#SPAN} alone. */
    Optional<Span> span();

    Optional<FieldValue> value();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableTableValue.Builder {
        Builder() {}
    }
}
