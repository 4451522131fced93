package io.salesprocess.model.family;

import io.salesprocess.model.definition.DefinitionSchema;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.KeyNotes;
import io.salesprocess.model.json.SchemaBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The JSON Schema of a family, made from the very shapes that read it. A process looks as it does by itself, except that
 * wherever a part may stand, a shared one may be taken in, and that it leaves out what the family says.
 */
public final class FamilySchema {
    private static final String ID = "urn:salesprocess:family:" + SalesProcess.SCHEMA_VERSION;
    private static final String DEFINITIONS = "#/$defs/";
    private static final String REFERENCE = "$ref";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";
    private static final String ITEMS = "items";
    private static final String OR_SHARED = "-or-shared";
    private static final String ZONE = "zone";
    private static final String SHARED = "shared";
    private static final Set<String> KINDS = Set.of("stage", "closed-stage", "step", "criterion", "action");

    private final SchemaBook book;
    private final Map<String, Object> definitions;

    private FamilySchema(SchemaBook book) {
        this.book = book;
        this.definitions = book.definitions();
    }

    /** The schema (2020-12) as plain maps, lists, texts and numbers. */
    public static Map<String, Object> schema() {
        KeyNotes notes = KeyNotes.beside(DefinitionSchema.class, "keys.json")
                .and(KeyNotes.beside(FamilySchema.class, "keys.json"));
        SchemaBook book = new SchemaBook(notes);
        Map<String, Object> family = FamilyShapes.schema(book);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "A family of sales processes");
        schema.putAll(family);
        new FamilySchema(book).complete(name(family));
        schema.put("$defs", book.definitions());
        return schema;
    }

    private void complete(String name) {
        Map<String, Object> process = definition("sales-process");
        process.put(REQUIRED, without(process, MemberCodec.SCHEMA_VERSION, ZONE));
        Map<String, Object> from = book.note("a process of a family", MemberCodec.EFFECTIVE_FROM);
        from.putAll(Codecs.DATE.schema(book));
        object(process, PROPERTIES).put(MemberCodec.EFFECTIVE_FROM, from);
        SharedParts.DECLARED.forEach(key -> object(definition("what-processes-share"), PROPERTIES)
                .put(key, object(process, PROPERTIES).get(key)));
        takeIn();
        Map<String, Object> zone = Map.of(REQUIRED, List.of(ZONE));
        Map<String, Object> family = definition(name);
        family.put("if", SchemaBook.of(REQUIRED, List.of(SHARED), PROPERTIES, Map.of(SHARED, zone)));
        family.put("else", Map.of(PROPERTIES, Map.of("processes", Map.of(ITEMS, zone))));
    }

    /** Lets every list of parts take in shared ones. */
    private void takeIn() {
        Set<String> kinds = new TreeSet<>();
        for (Object definition : List.copyOf(definitions.values())) {
            object(object(definition), PROPERTIES).forEach((key, property) -> {
                String kind = name(object(object(property), ITEMS));
                if (SharedParts.USABLE.containsKey(key) && KINDS.contains(kind)) {
                    kinds.add(kind);
                    object(property).put(ITEMS, reference(kind + OR_SHARED));
                }
            });
        }
        kinds.forEach(this::takeIn);
    }

    private void takeIn(String kind) {
        Map<String, Object> use = book.note("a shared part", SharedParts.USE);
        use.putAll(Codecs.ID.schema(book));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(SharedParts.USE, use);
        properties.putAll(object(definition(kind), PROPERTIES));
        Map<String, Object> shared = new LinkedHashMap<>(definition(kind));
        shared.put(PROPERTIES, properties);
        shared.put(REQUIRED, List.of(SharedParts.USE));
        definitions.put("shared-" + kind, shared);
        definitions.put(
                kind + OR_SHARED,
                SchemaBook.of(
                        "type",
                        "object",
                        PROPERTIES,
                        Map.of(SharedParts.USE, use),
                        "if",
                        Map.of(REQUIRED, List.of(SharedParts.USE)),
                        "then",
                        reference("shared-" + kind),
                        "else",
                        reference(kind)));
    }

    private Map<String, Object> definition(String name) {
        return object(definitions, name);
    }

    private static List<String> without(Map<String, Object> definition, String... keys) {
        List<String> required = new ArrayList<>();
        for (Object key : (List<?>) definition.getOrDefault(REQUIRED, List.of())) {
            required.add(String.valueOf(key));
        }
        required.removeAll(List.of(keys));
        return required;
    }

    private static Map<String, Object> reference(String name) {
        return Map.of(REFERENCE, DEFINITIONS + name);
    }

    /** The name of the definition that is referred to; empty if none is. */
    private static String name(Map<String, Object> schema) {
        return schema.get(REFERENCE) instanceof String reference ? reference.substring(DEFINITIONS.length()) : "";
    }

    private static Map<String, Object> object(Map<String, Object> around, String key) {
        return object(around.getOrDefault(key, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object schema) {
        return (Map<String, Object>) schema;
    }
}
