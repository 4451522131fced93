package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Match;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares who acted with who has to have acted. */
final class Actors {
    private final Optional<Who> asked;
    private final boolean neverOwner;

    /**
     * Prepares the comparison.
     *
     * @param neverOwner whether an owner of the opportunity never counts
     */
    Actors(Optional<Who> asked, boolean neverOwner) {
        this.asked = asked;
        this.neverOwner = neverOwner
                || asked.map(who -> who.otherThan().contains(PersonReference.of(PersonReference.Kind.OWNER)))
                        .orElse(false);
    }

    Match match(Optional<String> actor, Optional<String> author, @Nullable Moment when, Casebook casebook) {
        Roster roster = casebook.roster();
        if (actor.isPresent() && roster.stranger(actor.get())) {
            return Match.DIFFERS;
        }
        if (asked.isEmpty() && !neverOwner) {
            return Match.NOT_ASKED;
        }
        if (actor.isEmpty() || (neverOwner && roster.ownerless())) {
            return Match.UNKNOWN;
        }
        if (neverOwner && roster.owns(actor.get(), when)) {
            return Match.DIFFERS;
        }
        return asked.isEmpty() ? Match.MATCHES : asked(asked.get(), actor.get(), author, when, roster);
    }

    private static Match asked(Who who, String actor, Optional<String> author, @Nullable Moment when, Roster roster) {
        if (who.otherThan().contains(PersonReference.of(PersonReference.Kind.AUTHOR))) {
            if (author.isEmpty() || roster.stranger(author.get())) {
                return Match.UNKNOWN;
            }
            if (roster.same(author.get(), actor)) {
                return Match.DIFFERS;
            }
        }
        return role(who, roster.find(actor), when, roster);
    }

    /** What is known of whoever acted where nothing shows the act itself. */
    Match unseen() {
        return asked.isEmpty() && !neverOwner ? Match.NOT_ASKED : Match.UNKNOWN;
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
        return person.rolesLoaded() ? Match.DIFFERS : Match.UNKNOWN;
    }
}
