package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** How many count, surely and at the most. */
record Counting(Look look, EvidenceCondition asked) {
    private static final int MANY = 1_000_000;

    Answer of(Selected selected) {
        Truth truth = truth(selected);
        List<Occasion> counting = selected.candidates().stream()
                .map(Candidate::occasion)
                .filter(one -> one.truth().is() == Three.YES)
                .sorted(Comparator.comparing(one -> look.days().ends(one.at())))
                .toList();
        Set<String> people = counting.stream().map(one -> one.who().sure()).reduce(Set.of(), Crowd::union);
        boolean others = !selected.complete() || selected.candidates().stream().anyMatch(one -> perhaps(one.truth()));
        if (asked.needed() == 0 || truth.is() != Three.YES) {
            return new Answer(truth, Optional.empty(), List.of(), people).amongOthers(others);
        }
        boolean plain = asked.distinct().isEmpty() && asked.needed() == 1;
        List<Moment> ends = counting.stream().flatMap(one -> one.at().stream()).toList();
        return new Answer(truth, since(selected, counting), plain ? ends : List.of(), people).amongOthers(others);
    }

    private boolean perhaps(Truth one) {
        return asked.atMost().isPresent()
                ? one.is() != Three.YES && one.isNot() != Three.YES
                : one.is() == Three.UNKNOWN;
    }

    /** When there first were so many. */
    private Optional<Moment> since(Selected selected, List<Occasion> counting) {
        if (asked.distinct().isEmpty()) {
            return asked.needed() == 1
                    ? counting.stream().flatMap(one -> one.at().stream()).findFirst()
                    : counting.get(asked.needed() - 1).at();
        }
        Comparator<Candidate> byTime =
                Comparator.comparing(one -> look.days().ends(one.occasion().at()));
        Set<Object> seen = new HashSet<>();
        Optional<Moment> since = Optional.empty();
        for (Candidate one : selected.candidates().stream()
                .filter(candidate -> candidate.truth().is() == Three.YES)
                .sorted(byTime.thenComparing(candidate -> candidate.record().id()))
                .toList()) {
            boolean more = seen.size() < asked.needed()
                    && seen.addAll(ones(one, asked.distinct().get()).sure());
            since = more ? one.occasion().at() : since;
        }
        return since;
    }

    private Truth truth(Selected selected) {
        List<Truth> each = selected.candidates().stream().map(Candidate::truth).toList();
        Truth truth = asked.distinct().isPresent()
                ? different(selected, asked.distinct().get())
                : of(each, selected.complete(), asked.needed(), asked.atMost());
        boolean question = asked instanceof StatementCondition statement && statement.kind() == StatementKind.DECISION;
        boolean answered = each.stream().anyMatch(one -> one.is() == Three.YES)
                || (!each.isEmpty() && each.stream().allMatch(one -> one.question() == Reply.NO));
        return question && truth.is() == Three.NO && !answered
                ? new Truth(truth.is(), truth.isNot(), Reply.OPEN, true)
                : truth;
    }

    static Truth of(List<Truth> each, boolean complete, int atLeast, Optional<Integer> atMost) {
        int sure = (int) each.stream().filter(one -> one.is() == Three.YES).count();
        int maybe = (int) each.stream().filter(one -> one.is() != Three.NO).count();
        int notRuledOut =
                (int) each.stream().filter(one -> one.isNot() != Three.YES).count();
        int more = complete ? 0 : MANY;
        return between(sure, maybe + more, notRuledOut + more, atLeast, atMost);
    }

    private static Truth between(int sure, int maybe, int notRuledOut, int atLeast, Optional<Integer> atMost) {
        Three is = Three.atLeast(sure, atMost.isPresent() ? notRuledOut : maybe, atLeast);
        Truth enough = new Truth(is, Three.atLeast(sure, notRuledOut, atLeast).not(), Reply.of(is), true);
        if (atMost.isEmpty()) {
            return enough;
        }
        Three tooMany = Three.atLeast(sure, notRuledOut, atMost.get() + 1);
        return enough.and(Truth.of(tooMany.not()));
    }

    private Truth different(Selected selected, Distinct distinct) {
        int more = selected.complete() ? 0 : MANY;
        Ones sure = ones(selected, distinct, one -> one.is() == Three.YES);
        Ones maybe = ones(selected, distinct, one -> one.is() != Three.NO);
        Ones notRuledOut = ones(selected, distinct, one -> one.isNot() != Three.YES);
        return between(
                sure.sure().size(), maybe.most() + more, notRuledOut.most() + more, asked.needed(), asked.atMost());
    }

    /** The different ones that a record tells of, and how many more there may be. */
    private record Ones(Set<Object> sure, int others) {
        int most() {
            return sure.size() + others;
        }
    }

    private Ones ones(Selected selected, Distinct distinct, Predicate<Truth> which) {
        Set<Object> sure = new HashSet<>();
        int others = 0;
        for (Candidate candidate : selected.candidates()) {
            if (which.test(candidate.truth())) {
                Ones ones = ones(candidate, distinct);
                sure.addAll(ones.sure());
                others += ones.others();
            }
        }
        return new Ones(sure, others);
    }

    private Ones ones(Candidate candidate, Distinct distinct) {
        Evidence record = candidate.record();
        Crowd who = candidate.occasion().who();
        return switch (distinct.of()) {
            case PERSON -> new Ones(Set.copyOf(who.sure()), who.others());
            case ORGANISATION ->
                record.organisation().map(one -> new Ones(Set.of(one), 0)).orElseGet(() -> organisations(who));
            case ATTRIBUTE -> values(record, distinct.attribute().orElseThrow());
        };
    }

    private Ones organisations(Crowd who) {
        Set<Object> sure = new HashSet<>();
        int others = who.others();
        for (String person : who.sure()) {
            Optional<String> organisation = look.people().person(person).flatMap(Person::organisation);
            organisation.ifPresent(sure::add);
            others += organisation.isPresent() ? 0 : 1;
        }
        return new Ones(sure, others);
    }

    private Ones values(Evidence record, String attribute) {
        List<FieldEntry> entries = record.attributes().get(attribute);
        if (entries == null) {
            return new Ones(Set.of(), 1);
        }
        Optional<FieldValue> value = look.then().value(entries);
        return new Ones(value.map(Set::<Object>of).orElse(Set.of()), 0);
    }
}
