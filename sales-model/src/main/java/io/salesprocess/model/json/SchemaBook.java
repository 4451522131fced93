package io.salesprocess.model.json;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Collects the definitions of a JSON Schema, each once, while codecs describe themselves. Not thread-safe. */
public final class SchemaBook {
    private final KeyNotes notes;
    private final IdentityHashMap<Codec<?>, String> names = new IdentityHashMap<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    /** Opens a book; the notes tell what each key means. */
    public SchemaBook(KeyNotes notes) {
        this.notes = notes;
    }

    /** A reference to the definition of a codec, which is made if it is not there yet. */
    Map<String, Object> reference(Codec<?> codec, Supplier<Map<String, Object>> definition) {
        String known = names.get(codec);
        String name = known == null ? free(codec.noun()) : known;
        if (known == null) {
            names.put(codec, name);
            definitions.put(name, Map.of());
            definitions.put(name, definition.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private String free(String noun) {
        String plain = noun.toLowerCase(Locale.ROOT)
                .replaceFirst("^an? ", "")
                .replaceAll("[^a-z]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain;
        for (int i = 2; definitions.containsKey(name); i++) {
            name = plain + "-" + i;
        }
        return name;
    }

    /** What is noted of a key, as a schema says it. */
    public Map<String, Object> note(String noun, String key) {
        return notes.of(noun, key)
                .map(note -> of("description", note.says(), "examples", List.of(note.example())))
                .orElseGet(LinkedHashMap::new);
    }

    /** All definitions by name, in the order in which they were first referred to. */
    public Map<String, Object> definitions() {
        return definitions;
    }

    /** The schema of a value that any of the codecs reads. */
    public Map<String, Object> any(Codec<?>... codecs) {
        return Map.of(
                "anyOf", Arrays.stream(codecs).map(codec -> codec.schema(this)).toList());
    }

    /** The schema of some texts. */
    public static Map<String, Object> words(List<String> words) {
        return of("type", "string", "enum", words);
    }

    /** The schema of texts of one form. */
    static Map<String, Object> pattern(String pattern) {
        return of("type", "string", "pattern", "^(?:" + pattern + ")$");
    }

    /** A schema of these keys, each with its value, in this order. */
    public static Map<String, Object> of(String key, Object value, Object... more) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(key, value);
        for (int i = 0; i < more.length; i += 2) {
            schema.put((String) more[i], more[i + 1]);
        }
        return schema;
    }

    static Map<String, Object> requiring(List<String> keys) {
        return of("required", keys);
    }

    static List<Map<String, Object>> requiringEach(List<String> keys) {
        return keys.stream().map(key -> requiring(List.of(key))).collect(Collectors.toList());
    }
}
