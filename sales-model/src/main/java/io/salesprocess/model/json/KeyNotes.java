package io.salesprocess.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the keys of a document mean, in words, each with an example. What stands under {@code *} is for a key wherever it
 * occurs, unless its object has a note of its own. Immutable.
 */
public final class KeyNotes {
    private static final String ANYWHERE = "*";

    private final Map<String, Map<String, Note>> notes = new LinkedHashMap<>();

    /**
     * What is noted of a key.
     *
     * @param says what it means
     * @param example a value
     */
    public record Note(String says, Object example) {}

    private KeyNotes() {}

    private KeyNotes(Node.Fields file) {
        file.members().forEach((noun, keys) -> {
            Map<String, Note> ofNoun = new LinkedHashMap<>();
            ((Node.Fields) keys.value())
                    .members()
                    .forEach((key, note) -> ofNoun.put(key, note((Node.Fields) note.value())));
            notes.put(noun, ofNoun);
        });
    }

    /** Reads the notes that lie beside a class. */
    public static KeyNotes beside(Class<?> owner, String resource) {
        try (InputStream file = owner.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There are no notes '" + resource + "'.");
            }
            Limits limits = Limits.usual();
            Input input = new Input(limits);
            Node all = Json.tree(file.readAllBytes(), limits.definitionBytes(), limits.definitionTokens(), input);
            if (all instanceof Node.Fields fields && input.accepted()) {
                return new KeyNotes(fields);
            }
            throw new IllegalStateException("The notes '" + resource + "' cannot be read: " + input.problems());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** These notes and more of them, of other objects. */
    public KeyNotes and(KeyNotes more) {
        KeyNotes both = new KeyNotes();
        both.notes.putAll(notes);
        both.notes.putAll(more.notes);
        return both;
    }

    private static Note note(Node.Fields note) {
        Node says = note.get("says");
        Node example = note.get("example");
        if (says instanceof Node.Text text && example != null) {
            return new Note(text.text(), Objects.requireNonNullElse(Json.plain(example), ""));
        }
        throw new IllegalStateException("A note says something and gives an example, unlike line "
                + note.place().line() + ".");
    }

    /** What is noted of a key of an object; empty if nothing is. */
    public Optional<Note> of(String noun, String key) {
        Note own = notes.getOrDefault(noun, Map.of()).get(key);
        return Optional.ofNullable(
                own != null ? own : notes.getOrDefault(ANYWHERE, Map.of()).get(key));
    }
}
