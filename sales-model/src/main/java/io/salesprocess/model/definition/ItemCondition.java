package io.salesprocess.model.definition;

import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Strength;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An item of a type: a document, a linked piece of work or an event, has reached a state, or stands at it. Reached: the state or a later one was come to and not undone. Stands at: the present state is this very one. Immutable. */
@Value.Immutable
public sealed interface ItemCondition extends EvidenceCondition permits ImmutableItemCondition {
    @Value.Default
    default ItemKind kind() {
        return ItemKind.DOCUMENT;
    }

    /** The id of the item type. */
    String item();

    /** The state that counts; of an event always {@link ItemKind#HAPPENED}. */
    String state();

    /** True: the item must stand at the state. False: having reached it is enough. */
    @Value.Default
    default boolean standsAt() {
        return false;
    }

    /** Who must have brought the item to the state. Absent: anybody. */
    Optional<Who> by();

    @Override
    @Value.Default
    default Strength strength() {
        return Strength.LOGGED;
    }

    /** All of these must hold for the moment at which the state was reached. */
    @Override
    List<TimeRelation> when();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.item(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableItemCondition.Builder implements EvidenceBuilder<Builder> {
        Builder() {}
    }
}
