package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.value.Span;
import org.jspecify.annotations.Nullable;

/** How much time a limit allows: a span, or what a table says of the opportunity. Immutable. */
public final class Allowance {
    private final @Nullable Span fixed;
    private final String table;

    public Allowance(Limit limit) {
        this.fixed = limit.span().orElse(null);
        this.table = limit.table().orElse("");
    }

    /** The span that it allows anywhere; null where a table tells it. */
    @Nullable
    Span fixed() {
        return fixed;
    }

    /** How much it allows here. */
    public Parameter of(Casebook casebook) {
        return fixed == null ? casebook.vocabulary().tables().value(table, casebook) : Parameter.of(fixed);
    }
}
