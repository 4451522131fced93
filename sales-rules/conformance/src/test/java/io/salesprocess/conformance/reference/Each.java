package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.value.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Each record or person that counts for a selection satisfies a condition, or so many of them do. */
record Each(Look look, Hand hand) {
    private static final int MANY = 1_000_000;

    /** One that may be selected, and what its condition comes to. */
    private record One(Truth selected, Hand it, Answer holds) {
        /** What does not apply to it stands in nobody's way. */
        Truth truth() {
            return holds.truth().applies() ? holds.truth() : Truth.YES;
        }

        Three both() {
            return selected.is().and(truth().is());
        }
    }

    Answer of(ForEach condition) {
        List<One> all = new ArrayList<>();
        boolean complete = look.people().complete();
        if (condition.items() instanceof PeopleCondition people) {
            new Conditions(look, hand).described(people).forEach((person, truth) -> {
                Hand it = new Hand(
                        Optional.empty(), person.id(), person.attributes(), Optional.empty(), Crowd.of(person.id()));
                all.add(one(truth, it, condition));
            });
        } else {
            Selected selected = look.selected(List.of(condition.items()), hand);
            complete = selected.complete();
            selected.candidates().forEach(one -> all.add(one(one.truth(), one.hand(), condition)));
        }
        Truth truth = truth(condition, all, complete);
        List<One> holding = all.stream().filter(one -> one.both() == Three.YES).toList();
        Set<String> people = holding.stream().map(one -> one.it().who().sure()).reduce(Set.of(), Crowd::union);
        boolean others = !complete
                || all.stream()
                        .anyMatch(one -> one.selected().is() == Three.UNKNOWN
                                || one.both() == Three.UNKNOWN
                                || (one.both() == Three.YES && one.holds().others()));
        return new Answer(truth, since(holding, condition.holdsFor().orElse(holding.size())), List.of(), people)
                .amongOthers(others);
    }

    private One one(Truth selected, Hand it, ForEach condition) {
        return new One(selected.plain().eitherWay(), it, condition.holds().as(new Conditions(look, it)));
    }

    private static Truth truth(ForEach condition, List<One> all, boolean complete) {
        int more = complete ? 0 : MANY;
        if (condition.holdsFor().isPresent()) {
            int asked = condition.holdsFor().get();
            Stream<Truth> both = all.stream().map(one -> one.selected().and(one.truth()));
            Stream<Truth> others = Stream.generate(() -> Truth.UNKNOWN).limit(complete ? 0 : asked);
            return Truth.atLeast(asked, Stream.concat(both, others).toList());
        }
        Truth enough = Truth.of(Three.atLeast(
                count(all, one -> one.selected().is() == Three.YES),
                count(all, one -> one.selected().is() != Three.NO) + more,
                condition.atLeast()));
        List<Truth> each = new ArrayList<>(all.stream()
                .filter(one -> one.selected().is() != Three.NO)
                .map(one -> one.selected().is() == Three.YES
                        ? one.truth()
                        : Truth.anyOf(List.of(one.truth(), Truth.UNKNOWN)))
                .toList());
        Truth holds = Truth.allOf(each).answering(question(all));
        return enough.and(complete ? holds : holds.and(Truth.UNKNOWN));
    }

    /** As a question, it can be told where those of which nobody knows whether they are meant change nothing. */
    private static Reply question(List<One> all) {
        Reply sure = question(all, one -> one.selected().is() == Three.YES);
        return sure == question(all, one -> one.selected().is() != Three.NO) ? sure : Reply.UNKNOWN;
    }

    private static Reply question(List<One> all, Predicate<One> which) {
        return Truth.allOf(all.stream().filter(which).map(One::truth).toList()).question();
    }

    private static int count(List<One> all, Predicate<One> which) {
        return (int) all.stream().filter(which).count();
    }

    /** When it held of so many; of an undated one it always did. */
    private Optional<Moment> since(List<One> holding, int number) {
        List<Moment> moments = holding.stream()
                .flatMap(one -> Answer.later(one.it().at(), one.holds().since(), look.days()).stream())
                .sorted(Comparator.comparing(at -> look.days().ends(Optional.of(at))))
                .toList();
        int dated = number - (holding.size() - moments.size());
        return dated <= 0 || dated > moments.size() ? Optional.empty() : Optional.of(moments.get(dated - 1));
    }
}
