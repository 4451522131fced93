package io.salesprocess.model.lint;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Two records with one id: identical, they are one; different, nobody can tell which is right, or which is meant. */
final class Records {
    private final Input input;

    Records(Input input) {
        this.input = input;
    }

    Opportunity once(Opportunity opportunity) {
        Opportunity once = Opportunity.builder()
                .copyOf(opportunity)
                .people(once(opportunity.people(), Person::id))
                .activities(once(opportunity.activities(), Activity::id))
                .documents(once(opportunity.documents(), Item::id))
                .work(once(opportunity.work(), Item::id))
                .events(once(opportunity.events(), Item::id))
                .confirmations(once(opportunity.confirmations(), Statement::id))
                .approvals(once(opportunity.approvals(), Statement::id))
                .attestations(once(opportunity.attestations(), Statement::id))
                .decisions(once(opportunity.decisions(), Statement::id))
                .waivers(once(opportunity.waivers(), Waiver::id))
                .pathway(once(opportunity.pathway(), PathwayChange::id))
                .build();
        acrossKinds(once);
        return once;
    }

    private <T> List<T> once(List<T> records, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T record : records) {
            T first = byId.putIfAbsent(id.apply(record), record);
            if (first != null && !first.equals(record)) {
                report(id.apply(record), first, record, "Keep the one that is right.");
            }
        }
        return byId.size() == records.size() ? records : List.copyOf(byId.values());
    }

    /** A document and an event of one id: nobody could tell to which of them a link leads. */
    private void acrossKinds(Opportunity opportunity) {
        Map<String, Evidence> byId = new HashMap<>();
        opportunity.evidence().forEach(record -> {
            Evidence first = byId.putIfAbsent(record.id(), record);
            if (first != null) {
                report(record.id(), first, record, "Give one of them another id.");
            }
        });
    }

    private void report(String id, Object first, Object second, String remedy) {
        if (!id.isEmpty()) {
            input.report(
                    ProblemCode.DUPLICATE_ID,
                    input.placeOf(second, "id"),
                    "Two different records have the id " + Quoted.quoted(id) + "; the first is on line "
                            + input.placeOf(first, "id").line() + ".",
                    remedy);
        }
    }
}
