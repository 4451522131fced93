package io.salesprocess.model.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of value looks in JSON. Thread-safe.
 *
 * @param <V> the value
 */
public interface Codec<V> {
    /** What is expected, for a message: {@code a text}, {@code a span such as '5 days'}. */
    String noun();

    /** The value, or null after reporting why there is none. */
    @Nullable
    V read(Node node, Input input);

    /** The value as a map, list, text, number, boolean or null. */
    @Nullable
    Object write(V value);

    /** The value as a JSON Schema (2020-12) describes it; shapes keep theirs in the book. */
    Map<String, Object> schema(SchemaBook book);

    /** Takes the place of a value that is missing or wrong, so that reading goes on and finds the other problems. */
    default Optional<V> standIn() {
        return Optional.empty();
    }

    /** Reports that a value is of another kind. */
    default @Nullable V wrong(Node node, Input input) {
        if (node instanceof Node.Null none) {
            input.report(
                    ProblemCode.NULL_VALUE,
                    node.place(),
                    node.place().label() + " must be " + noun() + ", not null.",
                    () -> none.needed()
                            ? Optional.empty()
                            : Optional.of("Leave it out where there is nothing to say."));
        } else {
            input.report(
                    ProblemCode.WRONG_TYPE,
                    node.place(),
                    node.place().label() + " must be " + noun() + ", not " + node.described() + ".");
        }
        return null;
    }
}
