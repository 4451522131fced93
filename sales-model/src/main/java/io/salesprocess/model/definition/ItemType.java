package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/** A type of document with its states in order. Immutable. */
@Value.Immutable
public interface ItemType {
    /** Unique among the document types. */
    String id();

    String name();

    /** The states from first to last. */
    List<String> states();

    /** States that undo the others: withdrawn, expired, superseded. */
    List<String> undoneBy();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableItemType.Builder {
        Builder() {}
    }
}
