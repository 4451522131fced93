package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.facts.FieldEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Each time at which something happened, or may have, that counts for any of several conditions.
 *
 * @param all each time
 * @param complete whether everything was loaded in which there could be more
 */
record Occasions(List<Occasion> all, boolean complete) {
    static Occasions of(List<Condition> conditions, Look look, Hand hand) {
        List<Occasion> all = new ArrayList<>();
        boolean complete = true;
        for (Condition condition : conditions) {
            if (condition instanceof FieldCondition field) {
                all.addAll(entries(field, look, hand));
            } else {
                Selected selected = look.selected(List.of(condition), hand);
                complete &= selected.complete();
                selected.candidates().forEach(one -> all.addAll(one.each()));
            }
        }
        return new Occasions(all, complete);
    }

    /** Each entry; what was not loaded may be one. */
    private static List<Occasion> entries(FieldCondition field, Look look, Hand hand) {
        Optional<List<FieldEntry>> entries = look.fields().entries(field.field());
        if (entries.isEmpty()) {
            return List.of(look.fields().inEffect(field, hand));
        }
        return entries.get().stream()
                .filter(entry ->
                        look.then().known(entry.recordedAt()) && look.then().come(entry.at()))
                .map(entry -> look.fields().occasion(field, hand, Optional.of(entry)))
                .toList();
    }

    Stream<Occasion> of(Three truth) {
        return all.stream().filter(one -> one.truth().is() == truth);
    }
}
