package io.salesprocess.rules.measure;

import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.situation.Match;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of one opportunity, by any of their ids. */
public final class Roster {
    private final List<Person> people;
    private final List<Ownership> owners;
    private final Map<String, Member> byId;
    private final Calendar calendar;
    private final Vocabulary vocabulary;
    private final boolean complete;

    Roster(Opportunity opportunity, Calendar calendar, Vocabulary vocabulary) {
        this.people = opportunity.people();
        this.owners = opportunity.owners();
        this.calendar = calendar;
        this.vocabulary = vocabulary;
        this.complete = opportunity.coverage(Part.PEOPLE) == Coverage.COMPLETE;
        this.byId = new HashMap<>(2 * people.size() + 2);
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            Member member = new Member(person, vocabulary);
            byId.put(person.id(), member);
            List<String> aliases = person.aliases();
            for (int k = 0; k < aliases.size(); k++) {
                byId.put(aliases.get(k), member);
            }
        }
    }

    List<Person> people() {
        return people;
    }

    /** Whether everybody was loaded. */
    boolean complete() {
        return complete;
    }

    @Nullable
    Member member(String id) {
        return byId.get(id);
    }

    public @Nullable Person find(String id) {
        Member member = byId.get(id);
        return member == null ? null : member.person;
    }

    /** Whether the person plays the role at that time. */
    boolean plays(Member member, int number, String role, @Nullable Moment when) {
        return member.alwaysPlays(number) || (!member.plain && plays(member.person, role, when));
    }

    /** Whether two ids mean the same person. */
    boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        Person person = find(one);
        return person != null && person.equals(find(other));
    }

    /**
     * Whether the person plays the role at that time; undated roles always count, and so does any role where the time is
     * unknown. Nobody plays a role of another side than their own.
     */
    public boolean plays(Person person, String role, @Nullable Moment when) {
        List<HeldRole> roles = person.roles();
        for (int i = 0; i < roles.size(); i++) {
            HeldRole held = roles.get(i);
            if (held.role().equals(role)
                    && covers(held.from(), held.to(), when)
                    && vocabulary.suits(role, person.side())) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody plays one of the roles at that time; unknown where people or roles were not loaded. */
    public Match playsAny(String id, List<String> roles, Moment when) {
        Person person = find(id);
        if (person == null) {
            return stranger(id) ? Match.DIFFERS : Match.UNKNOWN;
        }
        if (roles.stream().anyMatch(role -> plays(person, role, when))) {
            return Match.MATCHES;
        }
        return roles.stream().anyMatch(role -> perhapsPlays(person, role)) ? Match.UNKNOWN : Match.DIFFERS;
    }

    /** Whether the person is of the side that is asked for. */
    /** Whether a role may be among those of a person that were not loaded: never one of another side. */
    boolean perhapsPlays(Person person, String role) {
        return !person.rolesLoaded() && vocabulary.suits(role, person.side());
    }

    static boolean stands(Person person, Optional<Side> side) {
        return side.isEmpty() || side.get() == person.side();
    }

    /** Whether the person owned the opportunity at that time. */
    public boolean owns(String person, @Nullable Moment when) {
        for (Ownership owner : owners) {
            if (same(owner.person(), person) && covers(owner.from(), owner.to(), when)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is not known who owns the opportunity. */
    boolean ownerless() {
        return owners.isEmpty();
    }

    /** Whether everybody was loaded, and this is nobody of them and no owner. */
    public boolean stranger(String id) {
        return complete
                && !byId.containsKey(id)
                && owners.stream().noneMatch(owner -> owner.person().equals(id));
    }

    /** Whoever owns the opportunity at that time; of several the one with the smallest id. */
    public Optional<String> owner(Moment when) {
        return owners.stream()
                .filter(owner -> covers(owner.from(), owner.to(), when))
                .map(Ownership::person)
                .min(Comparator.naturalOrder());
    }

    private boolean covers(Optional<Moment> from, Optional<Moment> to, @Nullable Moment when) {
        return when == null
                || ((from.isEmpty() || calendar.notAfter(from.get(), when))
                        && (to.isEmpty() || calendar.notAfter(when, to.get())));
    }
}
