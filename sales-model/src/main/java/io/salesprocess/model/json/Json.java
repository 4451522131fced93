package io.salesprocess.model.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** As plain maps, lists, texts, numbers and booleans. */
    public static @Nullable Object plain(Node node) {
        if (node instanceof Node.Fields fields) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            fields.members().forEach((key, member) -> members.put(key, plain(member.value())));
            return members;
        }
        if (node instanceof Node.Items list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node instanceof Node.Digits number) {
            return new BigDecimal(number.digits());
        }
        if (node instanceof Node.YesNo yesNo) {
            return yesNo.yes();
        }
        return node instanceof Node.Text text ? text.text() : null;
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
