package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is who: one identity each, a side, and roles over time. */
record People(SalesProcess process, Opportunity deal, Days days) {
    boolean complete() {
        return deal.coverage(Part.PEOPLE) == Coverage.COMPLETE;
    }

    /** The person whom an id or an alias means; absent for somebody who is not among the people. */
    Optional<Person> person(String reference) {
        return deal.people().stream()
                .filter(person ->
                        person.id().equals(reference) || person.aliases().contains(reference))
                .findFirst();
    }

    /** The id of the person whom an id or an alias means, else the reference itself. */
    String identity(String reference) {
        return person(reference).map(Person::id).orElse(reference);
    }

    /** Whether it is sure that somebody is not among the people, nor an owner. */
    boolean stranger(String reference) {
        return complete()
                && person(reference).isEmpty()
                && deal.owners().stream().noneMatch(owner -> owner.person().equals(reference));
    }

    /** Whether a person plays a role at a time; of what has no time, at any. */
    Three plays(Person person, String role, Optional<Moment> at) {
        Optional<Side> side = process.roles().stream()
                .filter(declared -> declared.id().equals(role))
                .map(Role::side)
                .findFirst();
        if (side.isPresent() && side.get() != person.side()) {
            return Three.NO;
        }
        boolean covered = person.roles().stream()
                .filter(held -> held.role().equals(role))
                .anyMatch(held -> covers(held.from(), held.to(), at));
        return covered ? Three.YES : person.rolesLoaded() ? Three.NO : Three.UNKNOWN;
    }

    Three playsAny(String reference, List<String> roles, Optional<Moment> at) {
        Three stranger = stranger(reference) ? Three.NO : Three.UNKNOWN;
        return person(reference)
                .map(person ->
                        roles.stream().map(role -> plays(person, role, at)).reduce(Three.NO, Three::or))
                .orElse(stranger);
    }

    /** Whoever owned the opportunity at a time. */
    Crowd owners(Optional<Moment> at) {
        if (deal.owners().isEmpty()) {
            return Crowd.UNKNOWN;
        }
        Stream<Ownership> then = deal.owners().stream().filter(owner -> covers(owner.from(), owner.to(), at));
        return then.map(owner -> Crowd.of(identity(owner.person()))).reduce(Crowd.NOBODY, Crowd::with);
    }

    boolean covers(Optional<Moment> from, Optional<Moment> to, Optional<Moment> at) {
        if (at.isEmpty()) {
            return true;
        }
        return from.map(begin -> days.atOrBefore(begin, at.get())).orElse(true)
                && to.map(end -> days.atOrBefore(at.get(), end)).orElse(true);
    }
}
