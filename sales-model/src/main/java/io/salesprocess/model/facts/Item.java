package io.salesprocess.model.facts;

import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Moment;
import java.util.Optional;
import org.immutables.value.Value;

/** A document, a piece of work or an event, and the states that it came to. Immutable. */
@Value.Immutable
public sealed interface Item extends Evidence permits ImmutableItem {
    /** What it is; an opportunity sets it from the list in which the item stands. */
    @Value.Default
    default ItemKind kind() {
        return ItemKind.DOCUMENT;
    }

    /** The id of the type of its kind. */
    String type();

    /** Id of the person who wrote it or brought it about. */
    Optional<String> author();

    /** Its date, where its state is undated. */
    Optional<Moment> at();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableItem.Builder implements EvidenceBuilder<Builder> {
        Builder() {}
    }
}
