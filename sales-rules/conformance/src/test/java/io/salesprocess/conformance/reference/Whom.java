package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import java.util.Optional;

/**
 * Whether somebody is the one who is asked for.
 *
 * @param look where to look up who did what proves a requirement
 * @param hand the item at hand
 * @param author whoever wrote what it is about
 * @param at when it was
 */
record Whom(Look look, Hand hand, Crowd author, Optional<Moment> at) {
    Three is(Who asked, String reference) {
        return is(asked.role(), asked, reference);
    }

    private Three is(Optional<String> role, Who asked, String reference) {
        Optional<Person> known = look.people().person(reference);
        if (known.isEmpty()) {
            return look.people().stranger();
        }
        Person person = known.get();
        Three answer = role.map(one -> look.people().plays(person, one, at)).orElse(Three.YES);
        answer = answer.and(
                Three.of(asked.side().map(side -> side == person.side()).orElse(true)));
        answer = answer.and(asked.sameAs().map(same -> same(same, person, true)).orElse(Three.YES));
        for (PersonReference other : asked.otherThan()) {
            answer = answer.and(same(other, person, false).not());
        }
        return answer;
    }

    Three is(Participant asked, String reference) {
        return is(
                Who.builder()
                        .role(asked.role())
                        .side(asked.side())
                        .sameAs(asked.sameAs())
                        .otherThan(asked.otherThan())
                        .build(),
                reference);
    }

    /** Whoever did what was waived or does not apply is neither asked for nor ruled out. */
    private Three same(PersonReference reference, Person person, boolean dropped) {
        if (reference.kind() == PersonReference.Kind.REQUIREMENT) {
            Verdict verdict = look.verdict(reference.requirement().orElseThrow());
            if (verdict == Verdict.WAIVED || verdict == Verdict.NOT_APPLICABLE) {
                return Three.of(dropped);
            }
        }
        return crowd(reference).has(person.id());
    }

    private Crowd crowd(PersonReference reference) {
        return switch (reference.kind()) {
            case OWNER -> look.people().owners(at);
            case AUTHOR -> author;
            case IT -> hand.who();
            case REQUIREMENT -> did(reference.requirement().orElseThrow());
        };
    }

    private Crowd did(String requirement) {
        return switch (look.verdict(requirement)) {
            case MET -> look.proofs(requirement).stream().map(Proof::who).reduce(Crowd.NOBODY, Crowd::with);
            case UNDETERMINED -> Crowd.UNKNOWN;
            case UNMET, WAIVED, NOT_APPLICABLE -> Crowd.NOBODY;
        };
    }

    /**
     * Whether whoever acted is the one who is asked for. Somebody who is surely not among the people does not count,
     * whatever is asked; somebody who was not recorded, or may be among the people, does where nothing is asked.
     */
    Truth is(Optional<Who> asked, Optional<String> actor) {
        if (actor.isEmpty()) {
            return asked.isEmpty() ? Truth.YES : Truth.UNKNOWN;
        }
        if (asked.isPresent()) {
            return Truth.of(is(asked.get(), actor.get()));
        }
        boolean stranger = look.people().person(actor.get()).isEmpty();
        return Truth.of(!stranger || !look.people().complete());
    }
}
