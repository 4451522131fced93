package io.salesprocess.model.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What one JSON object looks like: its keys in canonical order, each with its kind of value. One description serves
 * reading and writing, so what is written can be read. Describe it once and keep it in a constant; then thread-safe.
 *
 * @param <T> what the object means
 * @param <B> builds it
 */
public final class Shape<T, B> implements Codec<T> {
    private final String noun;
    private final Supplier<B> builder;
    private final Function<B, T> build;
    private final Map<String, Key<T, B, ?>> keys = new LinkedHashMap<>();
    private final List<KeyRule> rules = new ArrayList<>();
    private final Set<String> needed = new HashSet<>();
    private Refinement<T> refinement = (value, source, input) -> value;

    /** What can be told only when the object is whole. */
    public interface Refinement<T> {
        /** The value or one that takes its place; problems are reported. */
        T refine(T value, Node.Fields source, Input input);
    }

    private Shape(String noun, Supplier<B> builder, Function<B, T> build) {
        this.noun = noun;
        this.builder = builder;
        this.build = build;
    }

    /** Begins a description; {@code noun} is what a message calls the object, such as {@code a stage}. */
    public static <T, B> Shape<T, B> of(String noun, Supplier<B> builder, Function<B, T> build) {
        return new Shape<>(noun, builder, build);
    }

    /** A key that must be there. */
    public <V> Shape<T, B> required(String key, Codec<V> codec, Function<T, V> get, BiConsumer<B, V> set) {
        return with(new Key<>(key, codec, Key.Presence.REQUIRED, value -> Optional.of(get.apply(value)), set));
    }

    /** A key that may be left out. */
    public <V> Shape<T, B> optional(String key, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return with(new Key<>(key, codec, Key.Presence.OPTIONAL, get, set));
    }

    /** A key that is always written, with null where there is no value. */
    public <V> Shape<T, B> nullable(String key, Codec<V> codec, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        return with(new Key<>(key, codec, Key.Presence.NULLABLE, get, set));
    }

    /** A key that may be left out, and is left out where it says what goes without saying. */
    public <V> Shape<T, B> usually(String key, Codec<V> codec, V usual, Function<T, V> get, BiConsumer<B, V> set) {
        return optional(key, codec, value -> Optional.of(get.apply(value)).filter(said -> !said.equals(usual)), set);
    }

    /** A list that may be left out, and is left out where it is empty. */
    public <V> Shape<T, B> list(String key, Codec<V> item, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return optional(key, Codecs.listOf(item), value -> some(get.apply(value)), set);
    }

    /** As {@link #list}, and a single item may stand without brackets. */
    public <V> Shape<T, B> oneOrMore(String key, Codec<V> item, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return optional(key, Codecs.oneOrMore(item), value -> some(get.apply(value)), set);
    }

    /** As {@link #list}, and nothing is named twice. */
    public <V> Shape<T, B> different(String key, Codec<V> item, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return optional(key, Codecs.different(item), value -> some(get.apply(value)), set);
    }

    /** As {@link #different}, and there is at least one where the key stands. */
    public <V> Shape<T, B> someDifferent(
            String key, Codec<V> item, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return optional(key, Codecs.someDifferent(item), value -> some(get.apply(value)), set);
    }

    /** As {@link #oneOrMore}, and nothing is named twice. */
    public <V> Shape<T, B> oneOrMoreDifferent(
            String key, Codec<V> item, Function<T, List<V>> get, BiConsumer<B, List<V>> set) {
        return optional(key, Codecs.oneOrMoreDifferent(item), value -> some(get.apply(value)), set);
    }

    /** A key that is read past and never written. */
    public Shape<T, B> ignored(String key) {
        return optional(key, Codecs.DATA, value -> Optional.empty(), (builder, value) -> {});
    }

    /** Exactly one of the keys must be there. */
    public Shape<T, B> exactlyOne(String... oneOf) {
        rules.add(KeyRule.one(Arrays.asList(oneOf), true));
        needed.addAll(Arrays.asList(oneOf));
        return this;
    }

    /** At most one of the keys may be there. */
    public Shape<T, B> atMostOne(String... oneOf) {
        rules.add(KeyRule.one(Arrays.asList(oneOf), false));
        return this;
    }

    /** At least one of the keys must be there. */
    public Shape<T, B> atLeastOne(String... some) {
        rules.add(KeyRule.some(Arrays.asList(some)));
        return this;
    }

    /** Neither of the keys goes without the other. */
    public Shape<T, B> together(String key, String other) {
        rules.add(KeyRule.together(key, other));
        return this;
    }

    /** The first key does not go without the second. */
    public Shape<T, B> onlyWith(String key, String needed) {
        rules.add(KeyRule.onlyWith(key, needed));
        return this;
    }

    /** A key that may be left out, but must be readable where it is there. */
    public Shape<T, B> indispensable(String key) {
        needed.add(key);
        return this;
    }

    /** How the value of a key looks. */
    public Codec<?> codecOf(String key) {
        return Objects.requireNonNull(keys.get(key), key).codec();
    }

    /** Looks at the whole object once it is read. */
    public Shape<T, B> refined(Refinement<T> step) {
        this.refinement = step;
        return this;
    }

    private Shape<T, B> with(Key<T, B, ?> key) {
        if (keys.put(key.name(), key) != null) {
            throw new IllegalStateException("The key '" + key.name() + "' is described twice.");
        }
        return this;
    }

    private static <V> Optional<List<V>> some(List<V> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    @Override
    public String noun() {
        return noun;
    }

    /** The object with all its keys, and nothing else. */
    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return book.reference(this, () -> {
            Map<String, Object> properties = new LinkedHashMap<>();
            keys.values().forEach(key -> properties.put(key.name(), key.schema(noun, book)));
            Map<String, Object> schema = SchemaBook.of("type", "object", "properties", properties);
            List<String> required = keys.values().stream()
                    .filter(key -> key.presence() == Key.Presence.REQUIRED)
                    .map(Key::name)
                    .toList();
            if (!required.isEmpty()) {
                schema.put("required", required);
            }
            schema.put("additionalProperties", false);
            List<Map<String, Object>> all = rules.stream().map(KeyRule::schema).toList();
            if (!all.isEmpty()) {
                schema.put("allOf", all);
            }
            return schema;
        });
    }

    @Override
    public @Nullable T read(Node node, Input input) {
        if (!(node instanceof Node.Fields source)) {
            return wrong(node, input);
        }
        reportUnknownKeys(source, input);
        B parts = builder.get();
        boolean whole = true;
        for (Key<T, B, ?> key : keys.values()) {
            whole &= key.read(source, parts, new Key.Within(noun, needed.contains(key.name())), input);
        }
        whole &= rules.stream().allMatch(rule -> rule.holds(source, noun, input));
        if (!whole) {
            input.miss(source);
            return null;
        }
        T value = refinement.refine(build.apply(parts), source, input);
        input.remember(value, source);
        return value;
    }

    private void reportUnknownKeys(Node.Fields source, Input input) {
        source.members().forEach((key, member) -> {
            if (!keys.containsKey(key)) {
                input.report(
                        ProblemCode.UNKNOWN_KEY,
                        member.place(),
                        "Unknown key " + Quoted.quoted(key) + " in " + noun + ".",
                        () -> Nearest.maybe(key, keys.keySet()));
            }
        });
    }

    @Override
    public Map<String, @Nullable Object> write(T value) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        for (Key<T, B, ?> key : keys.values()) {
            key.write(value, written);
        }
        return written;
    }
}
