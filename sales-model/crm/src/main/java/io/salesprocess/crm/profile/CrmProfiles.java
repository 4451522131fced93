package io.salesprocess.crm.profile;

import io.salesprocess.crm.CrmSystem;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.InvalidJsonException;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.JsonWriter;
import io.salesprocess.model.json.KeyNotes;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Problem;
import io.salesprocess.model.json.SchemaBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes profiles. A profile that is read says only what differs for its tenant: it is laid over the
 * ready-made one of its system. Thread-safe.
 */
public final class CrmProfiles {
    private static final String ID = "urn:salesprocess:crm-profile:" + CrmProfile.SCHEMA_VERSION;

    private CrmProfiles() {}

    /** What the words of a system mean as it comes out of the box. */
    public static CrmProfile readyMade(CrmSystem system) {
        String resource = system.spelled() + ".json";
        try (InputStream file = CrmProfiles.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no profile '" + resource + "'.");
            }
            return accepted(file.readAllBytes(), resource, Limits.usual());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The profile of a tenant, laid over the ready-made one of its system.
     *
     * @throws InvalidJsonException if it is rejected, with every problem at once
     * @throws UncheckedIOException if the file cannot be read
     */
    public static CrmProfile read(Path file) {
        Path name = file.getFileName();
        return read(bytes(file), (name == null ? file : name).toString());
    }

    /** As {@link #read(Path)}; {@code name} is what messages call the document. */
    public static CrmProfile read(byte[] json, String name) {
        return read(json, name, Limits.usual());
    }

    /** As {@link #read(byte[], String)} within other limits. */
    public static CrmProfile read(byte[] json, String name, Limits limits) {
        CrmProfile own = accepted(json, name, limits);
        return Overlay.over(readyMade(own.system()), own);
    }

    /** Whether a document seems to be a profile: it names the system whose records it reads. */
    public static boolean seemsProfile(byte[] json) {
        Input input = new Input(Limits.usual());
        Limits limits = input.limits();
        return Json.tree(json, limits.definitionBytes(), limits.definitionTokens(), input) instanceof Node.Fields fields
                && fields.get("system") != null;
    }

    /**
     * Everything that is wrong with a profile, and everything that should be looked at: what rejects it, or else errors
     * and advice.
     */
    public static List<Problem> lint(byte[] json) {
        Input input = new Input(Limits.usual());
        CrmProfile profile = profile(json, input);
        return profile != null && input.accepted() ? ProfileLint.lint(profile, input) : input.problems();
    }

    /** The JSON Schema (2020-12) of a profile, which editors read. */
    public static String schema() {
        SchemaBook book = new SchemaBook(KeyNotes.beside(CrmProfiles.class, "keys.json"));
        Map<String, Object> profile = ProfileShapes.schema(book);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "A profile of a CRM");
        schema.putAll(profile);
        schema.put("$defs", book.definitions());
        return JsonWriter.pretty(schema);
    }

    /** The canonical JSON with line breaks; for people and for files. */
    public static String write(CrmProfile profile) {
        return JsonWriter.pretty(ProfileShapes.write(profile));
    }

    private static CrmProfile accepted(byte[] json, String name, Limits limits) {
        Input input = new Input(limits);
        CrmProfile profile = profile(json, input);
        if (profile == null || !input.accepted()) {
            throw new InvalidJsonException(name, input.problems());
        }
        return profile;
    }

    private static @Nullable CrmProfile profile(byte[] json, Input input) {
        Limits limits = input.limits();
        Node tree = Json.tree(json, limits.definitionBytes(), limits.definitionTokens(), input);
        CrmProfile profile = tree == null ? null : ProfileShapes.read(tree, input);
        if (profile != null) {
            ProfileCheck.check(profile, input);
        }
        return profile;
    }

    private static byte[] bytes(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(Limits.usual().definitionBytes() + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
