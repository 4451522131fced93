package io.salesprocess.model.facts;

import io.salesprocess.model.value.Moment;
import java.util.Optional;
import org.immutables.value.Value;

/** A document and the states that it came to. Immutable. */
@Value.Immutable
public sealed interface Item extends Evidence permits ImmutableItem {
    /** The id of the document type. */
    String type();

    /** Id of the person who wrote it. */
    Optional<String> author();

    /** The date of a document whose state is undated. */
    Optional<Moment> at();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableItem.Builder implements EvidenceBuilder<Builder> {
        Builder() {}
    }
}
