package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/**
 * What is promised to the buyer, and which requirements show that it is true. Immutable.
 */
@Value.Immutable
public interface ValueProposition {

    /** Unique among the value propositions. */
    String id();

    /** The promise. */
    String name();

    /** Ids of the requirements that prove it. */
    List<String> provenBy();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableValueProposition.Builder {
        Builder() {}
    }
}
