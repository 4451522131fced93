package io.salesprocess.model.family;

import io.salesprocess.model.definition.ProcessShapes;
import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the processes of a family share. It is read by itself, so that a part is sound before a process takes it in. */
final class SharedCodec implements Codec<SharedParts> {
    private static final Shape<Object, Object> SHARED = shape();

    private static Shape<Object, Object> shape() {
        Shape<Object, Object> shape = Shape.of("what processes share", Object::new, whole -> whole);
        Stream.concat(SharedParts.DECLARED.stream(), SharedParts.PARTS.stream())
                .forEach(key -> add(shape, key, ProcessShapes.shared(key)));
        return shape;
    }

    /** What is read is not kept: the processes read it again, each for itself. */
    private static <V> void add(Shape<Object, Object> shape, String key, Codec<V> codec) {
        shape.optional(key, codec, whole -> Optional.empty(), (whole, value) -> {});
    }

    @Override
    public String noun() {
        return SHARED.noun();
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SHARED.schema(book);
    }

    @Override
    public @Nullable SharedParts read(Node node, Input input) {
        if (!(node instanceof Node.Fields said)) {
            return wrong(node, input);
        }
        SharedParts parts = SharedParts.of(said, input);
        input.attach(SharedParts.class, parts);
        SHARED.read(parts.takenInto(said), input);
        return parts;
    }

    /** A family is written with each process in full. */
    @Override
    public @Nullable Object write(SharedParts parts) {
        return null;
    }
}
