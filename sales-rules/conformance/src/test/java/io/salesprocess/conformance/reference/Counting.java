package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.FieldEntry;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.value.FieldValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many count, surely and at the most. */
record Counting(Look look, EvidenceCondition asked) {
    private static final int MANY = 1_000_000;

    Truth of(Selected selected) {
        List<Truth> each = selected.candidates().stream().map(Candidate::truth).toList();
        Truth truth = asked.distinct().isPresent()
                ? different(selected, asked.distinct().get())
                : of(each, selected.complete(), asked.needed(), asked.atMost());
        boolean question = asked instanceof StatementCondition statement && statement.kind() == StatementKind.DECISION;
        boolean answered = each.stream().anyMatch(one -> one.is() == Three.YES || one.question() == Reply.NO);
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
        Three is = Three.atLeast(sure, maybe, atLeast);
        Truth enough = new Truth(is, Three.atLeast(sure, notRuledOut, atLeast).not(), Reply.of(is), true);
        if (atMost.isEmpty()) {
            return enough;
        }
        Three tooMany = Three.atLeast(sure, notRuledOut, atMost.get() + 1);
        return enough.and(Truth.of(tooMany.not()));
    }

    private Truth different(Selected selected, Distinct distinct) {
        Set<Object> sure = new HashSet<>();
        Set<Object> maybe = new HashSet<>();
        int others = selected.complete() ? 0 : MANY;
        for (Candidate candidate : selected.candidates()) {
            for (Occasion occasion : candidate.occasions()) {
                if (occasion.truth().is() == Three.NO && occasion.truth().isNot() == Three.YES) {
                    continue;
                }
                Ones ones = ones(candidate.record(), occasion, distinct);
                if (occasion.truth().is() == Three.YES) {
                    sure.addAll(ones.sure());
                }
                maybe.addAll(ones.sure());
                maybe.addAll(ones.maybe());
                others = Math.min(MANY, others + ones.others());
            }
        }
        int most = Math.min(MANY, maybe.size() + others);
        return between(sure.size(), most, most, asked.needed(), asked.atMost());
    }

    /** The different ones that a record tells of: sure, perhaps, and how many more there may be. */
    private record Ones(Set<Object> sure, Set<Object> maybe, int others) {}

    private Ones ones(Evidence record, Occasion occasion, Distinct distinct) {
        return switch (distinct.of()) {
            case PERSON -> people(occasion.who());
            case ORGANISATION ->
                record.organisation()
                        .map(one -> new Ones(Set.of(one), Set.of(), 0))
                        .orElseGet(() -> organisations(occasion.who()));
            case ATTRIBUTE -> values(record, distinct.attribute().orElseThrow());
        };
    }

    private static Ones people(Crowd who) {
        return new Ones(Set.copyOf(who.sure()), Set.copyOf(who.maybe()), who.open() ? MANY : 0);
    }

    private Ones organisations(Crowd who) {
        Set<Object> sure = new HashSet<>();
        Set<Object> maybe = new HashSet<>();
        int others = who.open() ? MANY : 0;
        Set<String> all = new HashSet<>(who.sure());
        all.addAll(who.maybe());
        for (String person : all) {
            Optional<String> organisation = look.people().person(person).flatMap(Person::organisation);
            organisation.ifPresent(who.sure().contains(person) ? sure::add : maybe::add);
            others += organisation.isPresent() ? 0 : 1;
        }
        return new Ones(sure, maybe, others);
    }

    private Ones values(Evidence record, String attribute) {
        List<FieldEntry> entries = record.attributes().get(attribute);
        if (entries == null) {
            return new Ones(Set.of(), Set.of(), 1);
        }
        Optional<FieldValue> value = look.then().value(entries);
        return new Ones(value.map(one -> Set.<Object>of(comparable(one))).orElse(Set.of()), Set.of(), 0);
    }

    private Object comparable(FieldValue value) {
        if (value instanceof FieldValue.Number number) {
            return number.number().stripTrailingZeros();
        }
        if (value instanceof FieldValue.Money money) {
            return List.of(money.amount().stripTrailingZeros(), money.currency());
        }
        return value;
    }
}
