package io.salesprocess.rules.given;

import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What any record may say besides its type and state.
 *
 * @param <T> the record
 */
public abstract class Extras<T> {
    final Map<String, List<FieldEntry>> attributes = new LinkedHashMap<>();
    final List<String> about = new ArrayList<>();
    Scope scope = Scope.OPPORTUNITY;
    Optional<String> organisation = Optional.empty();

    abstract T self();

    public T detail(String attribute, FieldValue value) {
        attributes.put(attribute, List.of(FieldEntry.builder().value(value).build()));
        return self();
    }

    /** A detail as it was entered at a moment, after those before it. */
    public T detail(String attribute, FieldValue value, String at) {
        attributes
                .computeIfAbsent(attribute, first -> new ArrayList<>())
                .add(FieldEntry.builder().value(value).at(Times.moment(at)).build());
        return self();
    }

    public T emptyDetail(String attribute) {
        attributes.put(attribute, List.of());
        return self();
    }

    public T about(String... records) {
        about.addAll(List.of(records));
        return self();
    }

    public T standing(Scope elsewhere) {
        scope = elsewhere;
        return self();
    }

    public T organisation(String id) {
        organisation = Optional.of(id);
        return self();
    }
}
