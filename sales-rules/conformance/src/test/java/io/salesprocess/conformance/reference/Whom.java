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
    /**
     * Whether whoever acted is the one who is asked for. Somebody who is surely not among the people does not count,
     * whatever is asked; somebody who was not recorded does where nothing is asked.
     */
    Truth is(Optional<Who> asked, Optional<String> actor) {
        if (actor.isPresent() && look.people().stranger(actor.get())) {
            return Truth.NO;
        }
        if (asked.isEmpty()) {
            return Truth.YES;
        }
        return actor.map(one -> Truth.of(is(asked.get(), one))).orElse(Truth.UNKNOWN);
    }

    /** Of somebody who may not have been loaded neither side nor roles are known; an owner who is nobody else has none. */
    Three is(Who asked, String reference) {
        Optional<Person> person = look.people().person(reference);
        Three unknown = look.people().complete() ? Three.NO : Three.UNKNOWN;
        Three answer = asked.role()
                .map(role ->
                        person.map(one -> look.people().plays(one, role, at)).orElse(unknown))
                .orElse(Three.YES);
        answer = answer.and(asked.side()
                .map(side -> person.map(one -> Three.of(one.side() == side)).orElse(unknown))
                .orElse(Three.YES));
        String identity = look.people().identity(reference);
        answer = answer.and(asked.sameAs().map(one -> same(one, identity, true)).orElse(Three.YES));
        for (PersonReference other : asked.otherThan()) {
            answer = answer.and(same(other, identity, false).not());
        }
        return answer;
    }

    static Who asked(Participant participant) {
        return Who.builder()
                .role(participant.role())
                .side(participant.side())
                .sameAs(participant.sameAs())
                .otherThan(participant.otherThan())
                .build();
    }

    /** Whoever did what was waived or does not apply is neither asked for nor ruled out. */
    private Three same(PersonReference reference, String person, boolean dropped) {
        if (reference.kind() == PersonReference.Kind.REQUIREMENT) {
            Verdict verdict = look.verdict(reference.requirement().orElseThrow());
            if (verdict == Verdict.WAIVED || verdict == Verdict.NOT_APPLICABLE) {
                return Three.of(dropped);
            }
        }
        return crowd(reference).has(person);
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
        Judging.Judged judged = look.sheet().judged(requirement);
        return switch (judged.verdict()) {
            case MET -> judged.people().isEmpty() ? Crowd.UNKNOWN : new Crowd(judged.people(), judged.others() ? 1 : 0);
            case UNDETERMINED -> Crowd.UNKNOWN;
            case UNMET, WAIVED, NOT_APPLICABLE -> Crowd.NOBODY;
        };
    }
}
