package io.salesprocess.model.definition;

import io.salesprocess.model.value.ItemKind;
import java.util.List;
import org.immutables.value.Value;

/** A type of document, work or event with its states in order. Immutable. */
@Value.Immutable
public interface ItemType {
    @Value.Default
    default ItemKind kind() {
        return ItemKind.DOCUMENT;
    }

    /** Unique among the types of its kind. */
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
