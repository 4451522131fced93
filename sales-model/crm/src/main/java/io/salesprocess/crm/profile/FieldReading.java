package io.salesprocess.crm.profile;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a record has the value of a field or attribute, and of what type it is. Immutable. */
@Value.Immutable
public interface FieldReading {
    /** Where the value stands in the record, as a JSON Pointer. */
    String at();

    @Value.Default
    default ValueType as() {
        return ValueType.TEXT;
    }

    /** In what money is counted. */
    @Value.Default
    default MoneyUnit unit() {
        return MoneyUnit.UNITS;
    }

    /** Where the currency stands in the record, as a JSON Pointer. Absent: the currency of the profile. */
    Optional<String> currency();

    /** What the words of a choice mean; empty if it is taken as the source spells it. */
    Map<String, Optional<String>> means();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableFieldReading.Builder {
        Builder() {}
    }
}
