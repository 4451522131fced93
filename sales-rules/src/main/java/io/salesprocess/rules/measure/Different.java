package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Person;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts different people, organisations or values instead of records. */
final class Different {
    /** As many as there may be where nobody can tell who took part. */
    static final int MANY = 1_000;

    private final Distinct distinct;
    private final Casebook casebook;

    /**
     * What one record adds.
     *
     * @param known what is known to be different
     * @param others how many more there may be of which nobody can tell
     */
    private record Keys(Set<?> known, int others) {}

    /**
     * How many different ones there are.
     *
     * @param sure at least so many
     * @param perhaps at most so many
     */
    record Count(int sure, int perhaps) {}

    Different(Distinct distinct, Casebook casebook) {
        this.distinct = distinct;
        this.casebook = casebook;
    }

    Count count(List<AtHand> counting, List<AtHand> doubtful) {
        Set<Object> sure = new HashSet<>();
        int others = 0;
        for (AtHand one : counting) {
            Keys keys = keys(one);
            sure.addAll(keys.known());
            others += keys.others();
        }
        Set<Object> perhaps = new HashSet<>(sure);
        for (AtHand one : doubtful) {
            Keys keys = keys(one);
            perhaps.addAll(keys.known());
            others += keys.others();
        }
        return new Count(sure.size(), perhaps.size() + others);
    }

    /** The first of these, in this order, that together make up so many different ones. */
    List<AtHand> firstOf(List<AtHand> ordered, int number) {
        Set<Object> seen = new HashSet<>();
        return ordered.stream()
                .filter(one -> seen.size() < number && seen.addAll(keys(one).known()))
                .toList();
    }

    private Keys keys(AtHand one) {
        return switch (distinct.of()) {
            case PERSON -> new Keys(people(one), one.others());
            case ORGANISATION -> organisations(one);
            case ATTRIBUTE -> values(one.attribute(distinct.attribute().orElseThrow()));
        };
    }

    private Set<String> people(AtHand one) {
        Set<String> people = new LinkedHashSet<>();
        for (String id : one.people()) {
            Person person = casebook.roster().find(id);
            people.add(person == null ? id : person.id());
        }
        return people;
    }

    private Keys organisations(AtHand one) {
        if (one.organisation() != null) {
            return new Keys(Set.of(one.organisation()), 0);
        }
        Set<String> organisations = new LinkedHashSet<>();
        int others = one.others();
        for (String id : one.people()) {
            Person person = casebook.roster().find(id);
            if (person != null && person.organisation().isPresent()) {
                organisations.add(person.organisation().get());
            } else {
                others++;
            }
        }
        return new Keys(organisations, others);
    }

    private Keys values(@Nullable List<FieldEntry> entries) {
        if (entries == null) {
            return new Keys(Set.of(), 1);
        }
        FieldEntry entry = Fields.inEffect(entries, casebook);
        return entry == null || Fields.empty(entry)
                ? new Keys(Set.of(), 0)
                : new Keys(Set.of(entry.value().orElseThrow()), 0);
    }
}
