package io.salesprocess.crm.profile;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A field of an opportunity in which somebody states something: a ticked box, an approval. Immutable. */
@Value.Immutable
public interface StatementReading {
    StatementSort as();

    /** The topic, or the decision, as the process calls it. */
    String topic();

    /** Where the answer stands in the record, as a JSON Pointer. */
    String at();

    /** What each word means as an answer: {@code yes}, {@code no}, or an answer of the decision. */
    Map<String, Optional<String>> means();

    /** Where the id of the person stands who said it, as a JSON Pointer. */
    Optional<String> by();

    /** Where the date stands on which it was said, as a JSON Pointer. */
    Optional<String> on();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableStatementReading.Builder {
        Builder() {}
    }
}
