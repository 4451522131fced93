package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that counts for a condition: a record, the value of a field, or a person. Within a for-each it is the item
 * at hand. Immutable.
 *
 * @param id of the record or person; {@code field:…} for a field
 * @param when the moment that counts of a record or field; none of a person
 * @param attributes its details by id; an absent one was not loaded
 * @param people who did it, or took part as asked; a person itself
 * @param others how many others may have done so of whom nobody can tell
 * @param organisation where the record says so
 */
public record AtHand(
        String id,
        @Nullable Moment when,
        Map<String, List<FieldEntry>> attributes,
        List<String> people,
        int others,
        @Nullable String organisation) {

    /** A record by somebody, or by nobody known. */
    static AtHand of(Evidence record, @Nullable Moment when, Optional<String> by) {
        return of(record, when, by.stream().toList(), by.isPresent() ? 0 : 1);
    }

    static AtHand of(Evidence record, @Nullable Moment when, List<String> people, int others) {
        return new AtHand(
                record.id(),
                when,
                record.attributes(),
                people,
                others,
                record.organisation().orElse(null));
    }

    static AtHand of(Person person) {
        return new AtHand(
                person.id(),
                null,
                person.attributes(),
                List.of(person.id()),
                0,
                person.organisation().orElse(null));
    }

    /** What was entered into a field. */
    static AtHand of(String field, FieldEntry entry) {
        List<String> by = entry.by().stream().toList();
        return new AtHand(field, entry.at().orElse(null), Map.of(), by, 1 - by.size(), null);
    }

    /** A field that was not loaded. */
    static AtHand unknown(String field) {
        return new AtHand(field, null, Map.of(), List.of(), 1, null);
    }

    /** The entries of a detail; null if it was not loaded. */
    @Nullable
    List<FieldEntry> attribute(String attribute) {
        return attributes.get(attribute);
    }
}
