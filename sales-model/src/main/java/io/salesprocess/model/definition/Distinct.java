package io.salesprocess.model.definition;

import io.salesprocess.model.value.Named;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Of what different ones are counted, instead of records. Immutable.
 */
@Value.Immutable
public interface Distinct {

    /** Of what. */
    enum Of implements Named {
        /** Of the people who acted, or took part as asked. */
        PERSON,
        /** Of their organisations, or of the organisations of the records. */
        ORGANISATION,
        /** Of the values of an attribute. */
        ATTRIBUTE
    }

    Of of();

    /** The id of the attribute, with {@link Of#ATTRIBUTE} alone. */
    Optional<String> attribute();

    static Builder builder() {
        return new Builder();
    }

    /** Builds it; not thread-safe. */
    final class Builder extends ImmutableDistinct.Builder {
        Builder() {}
    }
}
