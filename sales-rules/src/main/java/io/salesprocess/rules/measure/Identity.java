package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Item;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Match;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether somebody is the person whom a definition means. Immutable. */
final class Identity {
    private final PersonReference.Kind kind;
    private final int requirement;

    Identity(PersonReference person, References references) {
        this.kind = person.kind();
        this.requirement = person.requirement().map(references::requirement).orElse(Vocabulary.UNDECLARED);
    }

    /** Whether whoever is at hand within a for-each is meant. */
    static boolean atHand(Optional<PersonReference> person) {
        return person.filter(one -> one.kind() == PersonReference.Kind.IT).isPresent();
    }

    /**
     * Compares a person.
     *
     * @param record what was done, whose author may be meant; null where nothing has one
     * @return {@link Match#NOT_ASKED} where nobody is meant, since the requirement that tells it was waived or does not
     *     apply
     */
    Match match(String person, @Nullable Evidence record, @Nullable Moment when, Examination examination) {
        Roster roster = examination.casebook().roster();
        return switch (kind) {
            case OWNER ->
                roster.ownerless() ? Match.UNKNOWN : roster.owns(person, when) ? Match.MATCHES : Match.DIFFERS;
            case AUTHOR -> author(person, record, examination.casebook());
            case IT -> item(person, examination.item(), roster);
            case REQUIREMENT -> requirement(person, examination.requirements().outcome(requirement), roster);
        };
    }

    /** The author of the record itself; of something said, those of all that it is linked to. */
    private static Match author(String person, @Nullable Evidence record, Casebook casebook) {
        if (record instanceof Item item) {
            return wrote(person, item, casebook.roster());
        }
        Match match = Match.UNKNOWN;
        boolean unknown = record != null && casebook.ties().toSomethingNotLoaded(record);
        for (String tied : record == null ? Set.<String>of() : casebook.ties().of(record)) {
            Item item = casebook.ties().item(tied);
            if (item != null) {
                match = wrote(person, item, casebook.roster());
                if (match == Match.MATCHES) {
                    return match;
                }
                unknown |= match == Match.UNKNOWN;
            }
        }
        return unknown ? Match.UNKNOWN : match;
    }

    private static Match wrote(String person, Item item, Roster roster) {
        Optional<String> author = item.author();
        return author.isEmpty() || roster.stranger(author.get())
                ? Match.UNKNOWN
                : roster.same(author.get(), person) ? Match.MATCHES : Match.DIFFERS;
    }

    private static Match item(String person, @Nullable AtHand item, Roster roster) {
        if (item == null) {
            return Match.UNKNOWN;
        }
        return among(person, item.people(), roster) ? Match.MATCHES : item.others() > 0 ? Match.UNKNOWN : Match.DIFFERS;
    }

    private static Match requirement(String person, Outcome outcome, Roster roster) {
        return switch (Combined.done(outcome.verdict())) {
            case YES ->
                outcome.met()
                        ? among(person, outcome.by(), roster)
                                ? Match.MATCHES
                                : outcome.by().isEmpty() || outcome.others() ? Match.UNKNOWN : Match.DIFFERS
                        : Match.NOT_ASKED;
            case NOT_NEEDED, NOTHING_ASKED -> Match.NOT_ASKED;
            case NO -> Match.DIFFERS;
            case CANNOT_TELL -> Match.UNKNOWN;
        };
    }

    private static boolean among(String person, List<String> people, Roster roster) {
        for (String one : people) {
            if (roster.same(one, person)) {
                return true;
            }
        }
        return false;
    }
}
