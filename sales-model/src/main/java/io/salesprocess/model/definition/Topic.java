package io.salesprocess.model.definition;

import java.util.List;
import org.immutables.value.Value;

/** A thing that somebody can confirm, approve, attest or decide. Immutable. */
@Value.Immutable
public interface Topic {
    StatementKind kind();

    /** Unique among the topics of its kind. */
    String id();

    /** What is confirmed, approved or attested, or the question that is decided. */
    String name();

    /** The answers of a decision; {@code yes} and {@code no} unless said otherwise. */
    List<String> answers();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableTopic.Builder {
        Builder() {}
    }
}
