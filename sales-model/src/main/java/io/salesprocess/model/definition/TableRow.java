package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/**
 * A row of a table. Immutable.
 */
@Value.Immutable
public interface TableRow {

    /** What the fields of the opportunity must say; compared with constants. */
    List<FieldCondition> where();

    TableValue value();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableTableRow.Builder {
        Builder() {}
    }
}
