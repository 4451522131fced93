package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.TableValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much time a limit allows: a span, or what a table says of the opportunity. Immutable. */
public final class Allowance {
    private final @Nullable Parameter fixed;
    private final String table;

    public Allowance(Limit limit) {
        this.fixed = limit.span()
                .map(span -> new Parameter(
                        true, Optional.of(TableValue.builder().span(span).build())))
                .orElse(null);
        this.table = limit.table().orElse("");
    }

    /** How much it allows here. */
    public Parameter of(Casebook casebook) {
        return fixed == null ? casebook.vocabulary().tables().value(table, casebook) : fixed;
    }
}
