package io.salesprocess.model.definition;

import io.salesprocess.model.value.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What should follow when something is overdue. It is told, never executed. Immutable.
 */
@Value.Immutable
public interface Consequence {

    /** How long after the due moment. Absent: at once. */
    Optional<Span> by();

    @Value.Default
    default ConsequenceLevel severity() {
        return ConsequenceLevel.WARNING;
    }

    /** The id of the role that should be told. */
    Optional<String> escalateTo();

    /** The id of the stage to which the deal should be moved. */
    Optional<String> shouldMoveTo();

    /** What should follow, in words. */
    Optional<String> then();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableConsequence.Builder {
        Builder() {}
    }
}
