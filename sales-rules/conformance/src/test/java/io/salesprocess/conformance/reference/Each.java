package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.value.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each record or person that counts for a selection satisfies a condition, or so many of them do. */
record Each(Look look, Hand hand) {
    /** One that may be selected, and what its condition comes to. */
    private record One(Three selected, Answer holds) {}

    Answer of(ForEach condition) {
        List<One> all = new ArrayList<>();
        boolean complete = true;
        if (condition.items() instanceof PeopleCondition people) {
            complete = look.people().complete();
            new Conditions(look, hand).described(people).forEach((person, truth) -> {
                Hand it = new Hand(
                        Optional.empty(), person.attributes(), Optional.<Moment>empty(), Crowd.of(person.id()));
                all.add(new One(truth.is(), condition.holds().as(new Conditions(look, it))));
            });
        } else {
            Selected selected = look.selected(List.of(condition.items()), hand);
            complete = selected.complete();
            for (Candidate candidate : selected.candidates()) {
                Answer holds = condition.holds().as(new Conditions(look, candidate.hand()));
                all.add(new One(candidate.truth().is(), holds));
            }
        }
        int more = complete ? 0 : 1_000_000;
        Truth enough = Truth.of(Three.atLeast(
                count(all, one -> one.selected() == Three.YES),
                count(all, one -> one.selected() != Three.NO) + more,
                condition.atLeast()));
        Truth holds = condition.holdsFor().isPresent()
                ? Truth.of(Three.atLeast(
                        count(all, one -> holdsFor(one) == Three.YES),
                        count(all, one -> holdsFor(one) != Three.NO) + more,
                        condition.holdsFor().get()))
                : forAll(all, complete);
        List<Proof> proofs = Proof.together(
                all.stream()
                        .filter(one -> holdsFor(one) == Three.YES)
                        .map(one -> one.holds().proofs())
                        .toList(),
                look.days());
        return new Answer(enough.and(holds), proofs);
    }

    private static int count(List<One> all, java.util.function.Predicate<One> which) {
        return (int) all.stream().filter(which).count();
    }

    private static Three holdsFor(One one) {
        return one.selected().and(one.holds().truth().is());
    }

    private static Truth forAll(List<One> all, boolean complete) {
        List<Truth> each = new ArrayList<>(all.stream()
                .filter(one -> one.selected() != Three.NO)
                .map(one -> one.selected() == Three.YES
                        ? one.holds().truth()
                        : Truth.anyOf(List.of(one.holds().truth(), Truth.UNKNOWN)))
                .toList());
        Truth of = Truth.allOf(each);
        return complete ? of : of.and(Truth.UNKNOWN);
    }
}
