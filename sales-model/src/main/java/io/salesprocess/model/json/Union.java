package io.salesprocess.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object that may have one of several shapes, told by a key that only this shape has. Describe it once and keep it
 * in a constant; then thread-safe.
 *
 * @param <T> what the shapes have in common
 */
public final class Union<T> implements Codec<T> {
    private final String noun;
    private final Function<T, String> namingKey;
    private final Map<String, Shape<? extends T, ?>> shapes = new LinkedHashMap<>();

    private Union(String noun, Function<T, String> namingKey) {
        this.noun = noun;
        this.namingKey = namingKey;
    }

    /** Begins a description; {@code namingKey} tells the key that names the shape of a value. */
    public static <T> Union<T> of(String noun, Function<T, String> namingKey) {
        return new Union<>(noun, namingKey);
    }

    /** Adds a shape. */
    public Union<T> or(String key, Shape<? extends T, ?> shape) {
        shapes.put(key, shape);
        return this;
    }

    @Override
    public String noun() {
        return noun;
    }

    /** One of the keys that name a shape, and with it that shape; so that an editor tells what is wrong with this one. */
    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return book.reference(this, () -> {
            Map<String, Object> naming = new LinkedHashMap<>();
            List<Map<String, Object>> each = new ArrayList<>();
            shapes.forEach((key, shape) -> {
                naming.put(key, book.note(shape.noun(), key));
                each.add(SchemaBook.of("if", SchemaBook.requiring(List.of(key)), "then", shape.schema(book)));
            });
            return SchemaBook.of(
                    "type",
                    "object",
                    "properties",
                    naming,
                    "anyOf",
                    SchemaBook.requiringEach(List.copyOf(naming.keySet())),
                    "allOf",
                    each);
        });
    }

    @Override
    public @Nullable T read(Node node, Input input) {
        if (!(node instanceof Node.Fields source)) {
            return wrong(node, input);
        }
        List<String> naming =
                source.members().keySet().stream().filter(shapes::containsKey).toList();
        Shape<? extends T, ?> shape = naming.size() == 1 ? shapes.get(naming.get(0)) : null;
        if (shape != null) {
            return shape.read(source, input);
        }
        input.miss(source);
        report(source, naming, input);
        return null;
    }

    private void report(Node.Fields source, List<String> naming, Input input) {
        if (naming.size() > 1) {
            KeyRule.exclusive(source, naming, noun, input, "Put both in a list under 'allOf' or 'anyOf'.");
            return;
        }
        String first = source.members().keySet().stream().findFirst().orElse("");
        input.report(
                source.members().isEmpty() ? ProblemCode.MISSING_KEY : ProblemCode.UNKNOWN_KEY,
                source.members().isEmpty() ? source.place() : place(source, first),
                source.members().isEmpty()
                        ? "The object is empty and says nothing."
                        : "No key tells which " + Quoted.cut(noun.replaceFirst("^an? ", ""))
                                + " this is; its first key is " + Quoted.quoted(first) + ".",
                () -> Nearest.maybeOneOf(first, shapes.keySet()));
    }

    private static Place place(Node.Fields source, String key) {
        Node.Member member = source.members().get(key);
        return member == null ? source.place() : member.place();
    }

    @Override
    public @Nullable Object write(T value) {
        return write(shapes.get(namingKey.apply(value)), value);
    }

    @SuppressWarnings("unchecked") // the naming key of a value leads to the shape of its type
    private static <S> @Nullable Object write(@Nullable Shape<S, ?> shape, Object value) {
        if (shape == null) {
            throw new IllegalStateException("No shape is described for " + value + ".");
        }
        return shape.write((S) value);
    }
}
