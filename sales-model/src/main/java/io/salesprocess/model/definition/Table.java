package io.salesprocess.model.definition;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A table of parameters: the first row that fits the opportunity tells the value. Immutable.
 */
@Value.Immutable
public interface Table {

    String id();

    String name();

    /** What kind of value the rows hold. */
    TableType type();

    List<TableRow> rows();

    /** The value where no row fits. Absent: none. */
    Optional<TableValue> otherwise();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableTable.Builder {
        Builder() {}
    }
}
