package io.salesprocess.model.facts;

import io.salesprocess.model.value.Moment;
import java.util.Optional;
import org.immutables.value.Value;

/** What somebody said on the record: a confirmation, an approval, an attestation, the answer to a question. Its states are the answers: {@code yes}, {@code no}, {@code requested}, {@code withdrawn}, or an answer of the decision. Immutable. */
@Value.Immutable
public sealed interface Statement extends Evidence permits ImmutableStatement {
    /** The id of the topic. */
    String topic();

    /** Id of the person who said it. */
    Optional<String> by();

    /** When it was said, where the answer is undated. */
    Optional<Moment> at();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableStatement.Builder implements EvidenceBuilder<Builder> {
        Builder() {}
    }
}
