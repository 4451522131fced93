package io.salesprocess.rules;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A detail of a record or a person who is there already.
 *
 * @param id of the record or person
 * @param attribute the detail
 * @param entry what it says
 */
record NotedDetail(String id, String attribute, List<FieldEntry> entry) {
    /** The opportunity with the detail. */
    Opportunity in(Opportunity before) {
        return Opportunity.builder()
                .copyOf(before)
                .people(each(before.people(), Person::id, one -> Person.builder()
                        .copyOf(one)
                        .attributes(with(one.attributes()))
                        .build()))
                .activities(each(before.activities(), Activity::id, one -> Activity.builder()
                        .copyOf(one)
                        .attributes(with(one.attributes()))
                        .build()))
                .documents(items(before.documents()))
                .work(items(before.work()))
                .events(items(before.events()))
                .confirmations(statements(before.confirmations()))
                .approvals(statements(before.approvals()))
                .attestations(statements(before.attestations()))
                .decisions(statements(before.decisions()))
                .build();
    }

    private List<Item> items(List<Item> all) {
        return each(all, Item::id, one -> Item.builder()
                .copyOf(one)
                .attributes(with(one.attributes()))
                .build());
    }

    private List<Statement> statements(List<Statement> all) {
        return each(all, Statement::id, one -> Statement.builder()
                .copyOf(one)
                .attributes(with(one.attributes()))
                .build());
    }

    private Map<String, List<FieldEntry>> with(Map<String, List<FieldEntry>> details) {
        Map<String, List<FieldEntry>> more = new LinkedHashMap<>(details);
        more.put(attribute, entry);
        return more;
    }

    private <T> List<T> each(List<T> all, Function<T, String> idOf, Function<T, T> changed) {
        Stream<T> stream = all.stream();
        return stream.map(one -> idOf.apply(one).equals(id) ? changed.apply(one) : one)
                .toList();
    }
}
