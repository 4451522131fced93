package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Moment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that counts for a condition: a record, the value of a field, or a person. Within a for-each it is the item
 * at hand. Immutable.
 *
 * @param id of the record or person; {@code field:…} for a field
 * @param when the moment that counts of a record or field; none of a person
 * @param attributes its details by id; an absent one was not loaded
 * @param people who did it, or took part as asked; a person itself; empty where nobody was recorded
 */
record AtHand(String id, @Nullable Moment when, Map<String, List<FieldEntry>> attributes, List<String> people) {

    static AtHand of(Evidence record, @Nullable Moment when, List<String> people) {
        return new AtHand(record.id(), when, record.attributes(), people);
    }

    static AtHand of(Person person) {
        return new AtHand(person.id(), null, person.attributes(), List.of(person.id()));
    }

    /** The entries of a detail; null if it was not loaded. */
    @Nullable
    List<FieldEntry> attribute(String attribute) {
        return attributes.get(attribute);
    }
}
