package io.salesprocess.model.json;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One key of a {@link Shape}. */
record Key<T, B, V>(
        String name, Codec<V> codec, Presence presence, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
    enum Presence {
        REQUIRED,
        OPTIONAL,
        NULLABLE
    }

    /**
     * The object around a key.
     *
     * @param noun what a message calls it
     * @param needed whether it cannot be built if the key is there and cannot be read
     */
    record Within(String noun, boolean needed) {}

    /** The value, with what is noted of the key. */
    Map<String, Object> schema(String noun, SchemaBook book) {
        Map<String, Object> schema = book.note(noun, name);
        schema.putAll(codec.schema(book));
        return schema;
    }

    /** Whether the builder has now what it needs. */
    boolean read(Node.Fields source, B builder, Within within, Input input) {
        Node.Member member = source.members().get(name);
        if (member == null) {
            return presence != Presence.REQUIRED || missing(source, builder, within.noun(), input);
        }
        if (presence == Presence.NULLABLE && member.value() instanceof Node.Null) {
            return true;
        }
        boolean needed = presence == Presence.REQUIRED || within.needed();
        V value = codec.read(needed ? Node.Null.needed(member.value()) : member.value(), input);
        if (value == null) {
            return presence == Presence.REQUIRED ? standIn(builder) : !within.needed();
        }
        set.accept(builder, value);
        return true;
    }

    private boolean missing(Node.Fields source, B builder, String noun, Input input) {
        input.report(
                ProblemCode.MISSING_KEY,
                source.place(),
                "The key " + Quoted.quoted(name) + " of " + noun + " is missing.",
                "It must be " + codec.noun() + ".");
        return standIn(builder);
    }

    private boolean standIn(B builder) {
        Optional<V> standIn = codec.standIn();
        standIn.ifPresent(value -> set.accept(builder, value));
        return standIn.isPresent();
    }

    void write(T value, Map<String, @Nullable Object> written) {
        Optional<V> present = get.apply(value);
        if (present.isPresent()) {
            written.put(name, codec.write(present.get()));
        } else if (presence == Presence.NULLABLE) {
            written.put(name, null);
        }
    }
}
