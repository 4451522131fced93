package io.salesprocess.crm;

import com.fasterxml.jackson.annotation.JsonValue;
import io.salesprocess.crm.source.Drop;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.json.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of every record, so that nothing is lost silently. It tells kinds, ids and words of the vocabulary, and
 * never a name, an address or a body. Immutable.
 *
 * @param kinds how many records of each kind were read, used and left out
 * @param unknown words that the profile does not map, and values that are none of their kind
 * @param notLoaded collections that are not complete
 * @param problems documents and records that could not be read
 */
public record CrmReport(
        List<Kind> kinds, List<UnknownWord> unknown, List<NotLoaded> notLoaded, List<FileProblem> problems) {
    public CrmReport {
        kinds = List.copyOf(kinds);
        unknown = List.copyOf(unknown);
        notLoaded = List.copyOf(notLoaded);
        problems = List.copyOf(problems);
    }

    /** The report as plain maps, lists, texts and numbers, in the order of its JSON. */
    @JsonValue
    public Map<String, Object> toMap() {
        return ReportShapes.write(this);
    }

    /** The report for people to read. */
    public String toText() {
        return ReportText.of(this);
    }

    /**
     * What became of the records of one kind.
     *
     * @param system the system
     * @param kind the name of the kind in that system
     * @param read how many records were read
     * @param dropped how many were left out, by reason
     */
    public record Kind(CrmSystem system, String kind, int read, Map<Drop, Integer> dropped) {}

    /**
     * A word that the profile does not map, or a value that is none of the kind that it says.
     *
     * @param system the system
     * @param kind the kind of record
     * @param what what the word should have told: {@code type}, {@code state}, {@code role} and so on
     * @param at where it stands in the record, as a JSON Pointer; empty where it is told by the shape
     * @param word the word or value, made harmless; empty where none was loaded
     * @param count how many records say it
     * @param example the id of one of them
     */
    public record UnknownWord(
            CrmSystem system, String kind, String what, String at, String word, int count, String example) {}

    /**
     * A collection that is not complete.
     *
     * @param part the collection
     * @param coverage how much of it there is
     * @param kinds the kinds of record that are missing or cut short; empty where the system has no such thing
     * @param opportunities of how many opportunities
     */
    public record NotLoaded(Part part, Coverage coverage, List<String> kinds, int opportunities) {}

    /**
     * A document or record that could not be read.
     *
     * @param file the name of the document
     * @param kind the kind of record, if that was told
     * @param problem what is wrong, and where; its code {@code incomplete-answer} is of a document that was read, and says
     *     that not all that it counts was given
     */
    public record FileProblem(String file, Optional<String> kind, Problem problem) {}
}
