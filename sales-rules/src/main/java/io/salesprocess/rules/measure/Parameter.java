package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.TableValue;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Span;
import java.util.Optional;

/**
 * What a table says of one opportunity.
 *
 * @param known whether it can be told
 * @param entry the value; empty where no row fits and the table has no other value, and where it cannot be told
 */
public record Parameter(boolean known, Optional<TableValue> entry) {
    public static final Parameter NONE = new Parameter(true, Optional.empty());
    public static final Parameter UNKNOWN = new Parameter(false, Optional.empty());

    static Parameter of(Span span) {
        return new Parameter(true, Optional.of(TableValue.builder().span(span).build()));
    }

    public Optional<Span> span() {
        return entry.flatMap(TableValue::span);
    }

    public Optional<FieldValue> value() {
        return entry.flatMap(TableValue::value);
    }
}
