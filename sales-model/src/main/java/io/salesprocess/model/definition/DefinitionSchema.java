package io.salesprocess.model.definition;

import io.salesprocess.model.json.KeyNotes;
import io.salesprocess.model.json.SchemaBook;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema of a definition, made from the very shapes that read it. */
public final class DefinitionSchema {
    private static final String ID = "urn:salesprocess:definition:" + SalesProcess.SCHEMA_VERSION;

    private DefinitionSchema() {}

    /** The schema (2020-12) as plain maps, lists, texts and numbers. */
    public static Map<String, Object> schema() {
        SchemaBook book = new SchemaBook(KeyNotes.beside(DefinitionSchema.class, "keys.json"));
        Map<String, Object> process = ProcessShapes.schema(book);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "A sales process");
        schema.putAll(process);
        schema.put("$defs", book.definitions());
        return schema;
    }
}
