package io.salesprocess.crm.fact;

import io.salesprocess.crm.profile.WordReading;
import io.salesprocess.crm.record.Row;
import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.json.Ids;
import io.salesprocess.model.json.Quoted;
import java.util.List;
import java.util.Optional;

/** Finds out what the words of a record mean. */
final class Words {
    /** What reading a word came to. */
    enum Found {
        /** It means something. */
        MEANT,
        /** Nothing maps the word. */
        UNKNOWN,
        /** The word that would tell was not loaded. */
        NOT_LOADED,
        /** The record says nothing. */
        NOTHING
    }

    /**
     * What a record says.
     *
     * @param found what came of it
     * @param meaning what it means, if it means something
     * @param raw the word as the source spells it
     * @param at where it stands; empty if nowhere
     * @param basis on what it rests
     */
    record Said(Found found, String meaning, Optional<String> raw, String at, Basis basis) {}

    private static final Said NOTHING = new Said(Found.NOTHING, "", Optional.empty(), "", Basis.EXPLICIT);

    private Words() {}

    /** What the first of the readings says that says anything. */
    static Said read(List<WordReading> readings, Row row) {
        Optional<String> missing = Optional.empty();
        for (WordReading reading : readings) {
            String at = reading.at().orElse("");
            if (!at.isEmpty() && row.nested(at)) {
                return new Said(Found.UNKNOWN, "", Optional.empty(), at, reading.basis());
            }
            Optional<String> raw = at.isEmpty() ? Optional.empty() : raw(reading, row, at);
            if (raw.isEmpty() && !at.isEmpty() && !row.has(at)) {
                missing = missing.or(() -> Optional.of(at));
            } else {
                Said said = raw.isPresent() ? word(reading, raw.get(), at) : empty(reading, at);
                if (said.found() != Found.NOTHING) {
                    return said;
                }
            }
        }
        return missing.map(at -> new Said(Found.NOT_LOADED, "", Optional.empty(), at, Basis.EXPLICIT))
                .orElse(NOTHING);
    }

    /** The word that stands there; false is one only where the reading knows it. */
    private static Optional<String> raw(WordReading reading, Row row, String at) {
        return reading.means().containsKey("false") ? row.word(at) : row.text(at);
    }

    /** What a word means that stands where a reading reads. */
    static Said word(WordReading reading, String raw, String at) {
        Optional<String> meaning = reading.means().get(raw);
        if (meaning == null) {
            return new Said(Found.UNKNOWN, "", Optional.of(raw), at, reading.basis());
        }
        return meaning.map(word -> new Said(Found.MEANT, word, Optional.of(raw), at, reading.basis()))
                .orElse(NOTHING);
    }

    private static Said empty(WordReading reading, String at) {
        return reading.empty()
                .map(word -> new Said(Found.MEANT, word, Optional.empty(), at, reading.basis()))
                .orElse(NOTHING);
    }

    /** A word of a source as an id: {@code unknown} where it can be none. */
    static String id(String word) {
        String id = harmless(word);
        return Ids.recordFault(id).isPresent() ? "unknown" : id;
    }

    /** A word of a source as an id or in a report: visible, without blanks around it, at most 64 characters. */
    static String harmless(String word) {
        String quoted = Quoted.quoted(word.strip());
        return Ids.normal(quoted.substring(1, quoted.length() - 1));
    }
}
