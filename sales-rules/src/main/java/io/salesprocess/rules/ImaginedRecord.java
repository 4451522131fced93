package io.salesprocess.rules;

import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Scope;
import io.salesprocess.rules.measure.Casebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an imagined record says besides its type and state, so that it counts.
 *
 * @param id its id
 * @param attributes its details, as asked
 * @param about what it is linked to
 * @param scope where it stands
 * @param organisation an organisation of its own, where different ones are counted
 */
record ImaginedRecord(
        String id,
        Map<String, List<FieldEntry>> attributes,
        List<String> about,
        Scope scope,
        Optional<String> organisation) {

    static ImaginedRecord of(EvidenceCondition asked, String id, List<String> about, Casebook casebook) {
        Optional<Distinct.Of> different = asked.distinct().map(Distinct::of);
        Scope scope = asked.scope().isEmpty() || asked.scope().contains(Scope.OPPORTUNITY)
                ? Scope.OPPORTUNITY
                : asked.scope().iterator().next();
        return new ImaginedRecord(
                id,
                details(asked.where(), casebook),
                about,
                scope,
                different.filter(of -> of == Distinct.Of.ORGANISATION).map(of -> id));
    }

    /** Details that say what is asked; one for which no such value is found stays unknown. */
    static Map<String, List<FieldEntry>> details(List<Detail> where, Casebook casebook) {
        Map<String, List<FieldEntry>> details = new LinkedHashMap<>();
        for (Detail detail : where) {
            Optional<FieldValue> value = Values.fitting(detail, casebook);
            value.ifPresent(found -> details.put(
                    detail.attribute(),
                    List.of(FieldEntry.builder().value(found).build())));
        }
        return details;
    }
}
