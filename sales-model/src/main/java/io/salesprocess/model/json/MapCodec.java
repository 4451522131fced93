package io.salesprocess.model.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An object whose keys are values, too. Written in the order of the keys.
 *
 * @param <K> a key
 * @param <V> a value
 */
public final class MapCodec<K, V> implements Codec<Map<K, V>> {
    private final Codec<K> key;
    private final Codec<V> value;

    public MapCodec(Codec<K> key, Codec<V> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public String noun() {
        return "an object";
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.of(
                "type", "object", "propertyNames", key.schema(book), "additionalProperties", value.schema(book));
    }

    @Override
    public @Nullable Map<K, V> read(Node node, Input input) {
        if (!(node instanceof Node.Fields source)) {
            return wrong(node, input);
        }
        Map<K, V> entries = new LinkedHashMap<>();
        source.members().forEach((name, member) -> {
            K readKey = key.read(new Node.Text(member.place(), name), input);
            V readValue = value.read(member.value(), input);
            if (readKey != null && readValue != null && entries.put(readKey, readValue) != null) {
                input.report(
                        ProblemCode.DUPLICATE_KEY,
                        member.place(),
                        "The key " + Quoted.quoted(name) + " stands twice in one object.");
            }
        });
        return entries;
    }

    @Override
    public Object write(Map<K, V> entries) {
        Map<String, @Nullable Object> written = new TreeMap<>();
        entries.forEach((name, entry) -> written.put(String.valueOf(key.write(name)), value.write(entry)));
        return written;
    }
}
