package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;
import java.util.List;
import org.immutables.value.Value;

/**
 * A moment told by several: the earliest or latest of those that have a moment, or the one halfway between two. Immutable.
 */
@Value.Immutable
public sealed interface AnchorChoice extends Anchor permits ImmutableAnchorChoice {

    /** Which one. */
    enum Which implements Named {
        EARLIEST,
        LATEST,
        HALFWAY
    }

    Which which();

    /** The moments; exactly two with {@link Which#HALFWAY}. */
    List<Anchor> among();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.choice(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableAnchorChoice.Builder {
        Builder() {}
    }
}
