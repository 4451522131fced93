package io.salesprocess.model.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one document of a known shape. */
public final class Json {
    private Json() {}

    /** The tree of a document, or null after reporting why there is none. */
    public static @Nullable Node tree(byte[] bytes, int byteLimit, int tokenLimit, Input input) {
        String text = SourceText.of(bytes, byteLimit, input);
        return text == null ? null : tree(text, 1, tokenLimit, input);
    }

    static @Nullable Node tree(String text, int firstLine, int tokenLimit, Input input) {
        try (TreeReader reader = new TreeReader(text, firstLine, tokenLimit, input)) {
            return reader.document();
        } catch (TreeReader.Unreadable reported) {
            return null;
        }
    }

    /** What was read, or the problems. */
    static <T> Reading<T> reading(@Nullable Node node, int line, @Nullable T value, Input input) {
        boolean accepted = value != null && input.accepted();
        Optional<String> id = node instanceof Node.Fields fields && fields.get("id") instanceof Node.Text said
                ? Optional.of(said.text())
                : Optional.empty();
        return new Reading<>(line, id, accepted ? Optional.ofNullable(value) : Optional.empty(), input.problems());
    }
}
