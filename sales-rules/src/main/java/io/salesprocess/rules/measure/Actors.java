package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares who acted with who has to have acted. */
final class Actors {
    private final Optional<Who> asked;
    private final boolean anybody;
    private final @Nullable Identity same;
    private final Identity[] others;

    /**
     * Prepares the comparison.
     *
     * @param neverOwner whether an owner of the opportunity never counts
     */
    Actors(Optional<Who> asked, boolean neverOwner, References references) {
        this.asked = asked;
        this.same = asked.flatMap(Who::sameAs)
                .map(person -> new Identity(person, references))
                .orElse(null);
        List<PersonReference> excluded =
                new ArrayList<>(asked.map(Who::otherThan).orElse(List.of()));
        PersonReference owner = PersonReference.of(PersonReference.Kind.OWNER);
        if (neverOwner && !excluded.contains(owner)) {
            excluded.add(owner);
        }
        this.others = excluded.stream()
                .map(person -> new Identity(person, references))
                .toArray(Identity[]::new);
        this.anybody = asked.isEmpty() && !neverOwner;
    }

    /**
     * Everything that is asked, taken together: what differs is told before what nobody can tell.
     *
     * @param record what was done, whose author may be asked for; null where nothing has one
     */
    Match match(Optional<String> actor, @Nullable Evidence record, @Nullable Moment when, Examination examination) {
        Roster roster = examination.casebook().roster();
        if (actor.isPresent() && roster.stranger(actor.get())) {
            return Match.DIFFERS;
        }
        if (anybody) {
            return Match.NOT_ASKED;
        }
        if (actor.isEmpty()) {
            return Match.UNKNOWN;
        }
        boolean unknown = false;
        for (Identity other : others) {
            Match match = other.match(actor.get(), record, when, examination);
            if (match == Match.MATCHES) {
                return Match.DIFFERS;
            }
            unknown |= match == Match.UNKNOWN;
        }
        Match person = same == null ? Match.NOT_ASKED : same.match(actor.get(), record, when, examination);
        Match role = asked.isEmpty() ? Match.MATCHES : role(asked.get(), roster.find(actor.get()), when, roster);
        if (person == Match.DIFFERS || role == Match.DIFFERS) {
            return Match.DIFFERS;
        }
        return unknown || person == Match.UNKNOWN || role == Match.UNKNOWN ? Match.UNKNOWN : Match.MATCHES;
    }

    /** What is known of whoever acted where nothing shows the act itself. */
    Match unseen() {
        return anybody ? Match.NOT_ASKED : Match.UNKNOWN;
    }

    private static Match role(Who who, @Nullable Person person, @Nullable Moment when, Roster roster) {
        if (who.role().isEmpty() && who.side().isEmpty()) {
            return Match.MATCHES;
        }
        if (person == null) {
            return roster.complete() ? Match.DIFFERS : Match.UNKNOWN;
        }
        if (!Roster.stands(person, who.side())) {
            return Match.DIFFERS;
        }
        if (who.role().isEmpty() || roster.plays(person, who.role().get(), when)) {
            return Match.MATCHES;
        }
        return roster.perhapsPlays(person, who.role().get()) ? Match.UNKNOWN : Match.DIFFERS;
    }
}
