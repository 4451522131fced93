package io.salesprocess.rules;

import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Leaves out of an opportunity every record, person and value without which it is still good. */
final class Pruning {
    private final Predicate<Opportunity> good;

    Pruning(Predicate<Opportunity> good) {
        this.good = good;
    }

    Opportunity prune(Opportunity opportunity) {
        Opportunity pruned = without(opportunity, records(opportunity));
        pruned = without(pruned, rest(pruned));
        Set<String> needed = mentioned(pruned);
        List<UnaryOperator<Opportunity>> people = new ArrayList<>();
        for (Person person : pruned.people()) {
            if (!needed.contains(person.id())) {
                people.add(one -> Opportunity.builder()
                        .copyOf(one)
                        .people(except(one.people(), other -> other.id().equals(person.id())))
                        .build());
            }
        }
        return without(pruned, people);
    }

    /** Tries to leave out many at once, then fewer and fewer, at last each alone. */
    private Opportunity without(Opportunity opportunity, List<UnaryOperator<Opportunity>> facts) {
        List<UnaryOperator<Opportunity>> left = new ArrayList<>(facts);
        Opportunity pruned = opportunity;
        for (int size = left.size(); size > 0; size /= 2) {
            for (int end = left.size(); end > 0; end -= size) {
                List<UnaryOperator<Opportunity>> some = left.subList(Math.max(0, end - size), end);
                Opportunity fewer = pruned;
                for (UnaryOperator<Opportunity> one : some) {
                    fewer = one.apply(fewer);
                }
                if (good.test(fewer)) {
                    pruned = fewer;
                    some.clear();
                }
            }
        }
        return pruned;
    }

    private static List<UnaryOperator<Opportunity>> records(Opportunity opportunity) {
        return opportunity
                .evidence()
                .map(Evidence::id)
                .<UnaryOperator<Opportunity>>map(id -> one -> withoutRecord(one, id))
                .toList();
    }

    private static Opportunity withoutRecord(Opportunity opportunity, String id) {
        Predicate<Evidence> meant = record -> record.id().equals(id);
        return Opportunity.builder()
                .copyOf(opportunity)
                .activities(except(opportunity.activities(), meant))
                .documents(except(opportunity.documents(), meant))
                .work(except(opportunity.work(), meant))
                .events(except(opportunity.events(), meant))
                .confirmations(except(opportunity.confirmations(), meant))
                .approvals(except(opportunity.approvals(), meant))
                .attestations(except(opportunity.attestations(), meant))
                .decisions(except(opportunity.decisions(), meant))
                .build();
    }

    private static <T> List<T> except(List<T> all, Predicate<? super T> meant) {
        return all.stream().filter(meant.negate()).toList();
    }

    private static List<UnaryOperator<Opportunity>> rest(Opportunity opportunity) {
        List<UnaryOperator<Opportunity>> facts = new ArrayList<>();
        for (StageClaim claim : opportunity.stageHistory()) {
            facts.add(one -> Opportunity.builder()
                    .copyOf(one)
                    .stageHistory(except(one.stageHistory(), claim::equals))
                    .build());
        }
        for (Ownership owner : opportunity.owners()) {
            facts.add(one -> Opportunity.builder()
                    .copyOf(one)
                    .owners(except(one.owners(), owner::equals))
                    .build());
        }
        opportunity.fields().forEach((field, entries) -> {
            facts.add(one -> fields(one, field, Optional.empty()));
            if (!entries.isEmpty()) {
                facts.add(one -> one.fields().containsKey(field) ? fields(one, field, Optional.of(List.of())) : one);
            }
            for (FieldEntry entry : entries.size() > 1 ? entries : List.<FieldEntry>of()) {
                facts.add(one -> fields(
                        one,
                        field,
                        Optional.ofNullable(one.fields().get(field)).map(known -> except(known, entry::equals))));
            }
        });
        return facts;
    }

    private static Opportunity fields(Opportunity opportunity, String field, Optional<List<FieldEntry>> entries) {
        Map<String, List<FieldEntry>> fields = new LinkedHashMap<>(opportunity.fields());
        fields.remove(field);
        entries.ifPresent(known -> fields.put(field, known));
        return Opportunity.builder().copyOf(opportunity).fields(fields).build();
    }

    /** Everybody of whom anything says something. */
    private static Set<String> mentioned(Opportunity opportunity) {
        Set<String> people = new HashSet<>();
        opportunity
                .evidence()
                .flatMap(record -> record.states().stream())
                .map(StateChange::by)
                .flatMap(Optional::stream)
                .forEach(people::add);
        opportunity.activities().stream()
                .map(Activity::attendees)
                .flatMap(List::stream)
                .forEach(one -> people.add(one.person()));
        Stream.of(opportunity.documents(), opportunity.work(), opportunity.events())
                .flatMap(List::stream)
                .map(Item::author)
                .flatMap(Optional::stream)
                .forEach(people::add);
        Stream.of(
                        opportunity.confirmations(),
                        opportunity.approvals(),
                        opportunity.attestations(),
                        opportunity.decisions())
                .flatMap(List::stream)
                .map(Statement::by)
                .flatMap(Optional::stream)
                .forEach(people::add);
        opportunity.fields().values().stream()
                .flatMap(List::stream)
                .map(FieldEntry::by)
                .flatMap(Optional::stream)
                .forEach(people::add);
        opportunity.owners().forEach(owner -> people.add(owner.person()));
        return people;
    }
}
