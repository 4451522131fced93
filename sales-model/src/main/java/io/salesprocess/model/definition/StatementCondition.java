package io.salesprocess.model.definition;

import io.salesprocess.model.value.Strength;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody said something on the record: a confirmation, an approval, an attestation, a decision. Immutable. */
@Value.Immutable
public sealed interface StatementCondition extends EvidenceCondition permits ImmutableStatementCondition {
    StatementKind kind();

    /** The id of the topic, approval, attestation or decision. */
    String topic();

    /** The answers that count. Empty: any answer of a decision, {@code yes} of the others. */
    List<String> answers();

    /** Who must have said it. An approval never counts from an owner of the opportunity. */
    Optional<Who> by();

    @Override
    @Value.Default
    default Strength strength() {
        return switch (kind()) {
            case CONFIRMATION -> Strength.CONFIRMED;
            case APPROVAL, ATTESTATION -> Strength.LOGGED;
            case DECISION -> Strength.CLAIMED;
        };
    }

    /** All of these must hold for the moment at which it was said. */
    @Override
    List<TimeRelation> when();

    @Override
    default <R> R as(Cases<R> cases) {
        return cases.statement(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the condition; not thread-safe. */
    final class Builder extends ImmutableStatementCondition.Builder implements EvidenceBuilder<Builder> {
        Builder() {}
    }
}
