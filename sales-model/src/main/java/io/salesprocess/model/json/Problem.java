package io.salesprocess.model.json;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that is wrong with a document, and where. Immutable. */
@Value.Immutable
public interface Problem extends Serializable {
    /** The stable code in lower case with hyphens; all of them are listed in {@link ProblemCode}. */
    String code();

    Effect effect();

    /** Where, as a JSON Pointer (RFC 6901); empty for the whole document. */
    String pointer();

    /** Counted from 1: the line of the value, or of the key where the key is wrong. 0: not read from a text. */
    int line();

    /** Counted from 1, in UTF-16 units. 0: not read from a text. */
    int column();

    /** One sentence of at most 300 characters. It names the offending value, escaped and cut at 64 characters. */
    String message();

    /** How to put it right. */
    Optional<String> remedy();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a problem; not thread-safe. */
    final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
