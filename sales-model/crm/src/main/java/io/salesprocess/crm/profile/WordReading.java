package io.salesprocess.crm.profile;

import io.salesprocess.model.facts.Basis;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a record says a word, and what that word means. A word that is not among those that mean something is unknown;
 * one that means nothing passes the question on to the next reading. Immutable.
 */
@Value.Immutable
public interface WordReading {
    /** Where the word stands in the record, as a JSON Pointer. Absent: nowhere, so that it is always {@link #empty()}. */
    Optional<String> at();

    /** What each word means, as the source spells it; numbers and yes or no are spelled as JSON does. */
    Map<String, Optional<String>> means();

    /** What it means that the source left it empty. Absent: nothing. */
    Optional<String> empty();

    /** On what a state rests that is read here. */
    @Value.Default
    default Basis basis() {
        return Basis.EXPLICIT;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableWordReading.Builder {
        Builder() {}
    }
}
