package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/** A field of the opportunity. Immutable. */
@Value.Immutable
public interface FieldType {
    /** Unique among the fields. */
    String id();

    String name();

    ValueType type();

    /** The choices of a {@link ValueType#CHOICE}. */
    List<String> choices();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableFieldType.Builder {
        Builder() {}
    }
}
