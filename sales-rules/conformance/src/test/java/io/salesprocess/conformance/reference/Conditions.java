package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a condition comes to at the moment that is tested. */
record Conditions(Look look, Hand hand) implements Condition.Cases<Answer> {
    @Override
    public Answer activity(ActivityCondition condition) {
        return counted(condition);
    }

    @Override
    public Answer item(ItemCondition condition) {
        return counted(condition);
    }

    @Override
    public Answer statement(StatementCondition condition) {
        return counted(condition);
    }

    private Answer counted(EvidenceCondition condition) {
        Selected selected = look.selected(List.of(condition), hand);
        Truth truth = new Counting(look, condition).of(selected);
        List<Occasion> counting = selected.candidates().stream()
                .flatMap(Candidate::met)
                .sorted(Comparator.comparing(occasion -> look.then().begins(occasion.at())))
                .toList();
        List<Proof> proofs = counting.stream().map(Occasion::proof).toList();
        int enough = condition.distinct().isPresent() ? 1 : Math.max(1, condition.needed());
        return new Answer(truth, proofs.size() < enough ? proofs : proofs.subList(enough - 1, proofs.size()));
    }

    @Override
    public Answer field(FieldCondition condition) {
        Occasion inEffect = look.fields().inEffect(condition, hand);
        return new Answer(inEffect.truth(), List.of(inEffect.proof()));
    }

    @Override
    public Answer attribute(AttributeCondition condition) {
        return Answer.of(new Comparisons(look, hand)
                .detail(hand.attributes(), condition.attribute(), condition)
                .plain());
    }

    @Override
    public Answer stakeholders(StakeholdersCondition condition) {
        List<Truth> filled =
                condition.roles().stream().map(role -> Truth.of(somebody(role))).toList();
        return Answer.of(Truth.atLeast(condition.atLeast().orElse(filled.size()), filled));
    }

    private Three somebody(String role) {
        Three known = look.deal().people().stream()
                .map(person -> look.people()
                        .plays(person, role, Optional.of(look.then().moment())))
                .reduce(Three.NO, Three::or);
        return look.people().complete() ? known : known.or(Three.UNKNOWN);
    }

    @Override
    public Answer people(PeopleCondition condition) {
        Map<Person, Truth> described = described(condition);
        int needed = condition.atLeast().orElse(condition.atMost().isPresent() ? 0 : 1);
        return Answer.of(
                Counting.of(List.copyOf(described.values()), look.people().complete(), needed, condition.atMost()));
    }

    /** Everybody known, and whether they are as described. */
    Map<Person, Truth> described(PeopleCondition condition) {
        Map<Person, Truth> described = new LinkedHashMap<>();
        Optional<Moment> now = Optional.of(look.then().moment());
        for (Person person : look.deal().people()) {
            Three is = new Whom(look, hand, Crowd.UNKNOWN, now).is(condition.people(), person.id());
            Truth details = new Comparisons(look, hand).details(person.attributes(), condition.where());
            described.put(person, Truth.of(is).and(details));
        }
        return described;
    }

    @Override
    public Answer requirement(RequirementCondition condition) {
        Verdict verdict = look.verdict(condition.requirement());
        return new Answer(truth(verdict), look.proofs(condition.requirement()));
    }

    /** Whether something was done; what does not apply was not. */
    static Three done(Truth truth) {
        return truth.applies() ? truth.is() : Three.NO;
    }

    static Truth truth(Verdict verdict) {
        return switch (verdict) {
            case MET, WAIVED -> Truth.YES;
            case UNMET -> Truth.NO;
            case UNDETERMINED -> Truth.UNKNOWN;
            case NOT_APPLICABLE -> Truth.NONE;
        };
    }

    @Override
    public Answer stage(StageCondition condition) {
        Ladder ladder = look.ladderOf(condition.stage());
        if (ladder.rung(condition.stage()) == Reply.NO) {
            return Answer.of(Truth.NONE);
        }
        GateAnswer gate = ladder.gate(condition.stage());
        Truth truth =
                switch (gate) {
                    case OPEN -> Truth.YES;
                    case BLOCKED -> Truth.NO;
                    case CANNOT_TELL -> Truth.UNKNOWN;
                };
        List<List<Proof>> asked = ladder.asked(condition.stage()).stream()
                .map(one -> look.proofs(one.id()))
                .toList();
        return new Answer(truth, Proof.together(asked, look.days()));
    }

    @Override
    public Answer moment(MomentCondition condition) {
        Mark mark = condition.moment().as(new Anchors(look, hand));
        Timing timing = new Timing(look, hand);
        return switch (mark.kind()) {
            case UNKNOWN -> Answer.of(Truth.UNKNOWN);
            case NONE -> Answer.of(Truth.NO);
            case DROPPED -> Answer.of(Truth.NONE);
            case AT -> moment(condition, mark, timing);
        };
    }

    private Answer moment(MomentCondition condition, Mark mark, Timing timing) {
        List<Truth> each = mark.at().stream()
                .map(at -> timing.fits(Optional.of(at), condition.when()))
                .toList();
        List<Proof> proofs = new ArrayList<>();
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i).is() == Three.YES) {
                proofs.add(new Proof(Optional.of(mark.at().get(i)), Crowd.NOBODY));
            }
        }
        Truth any = Truth.atLeast(1, each);
        return new Answer(mark.atLatest() ? any.and(Truth.UNKNOWN) : any, proofs);
    }

    @Override
    public Answer forEach(ForEach condition) {
        return new Each(look, hand).of(condition);
    }

    @Override
    public Answer cadence(Cadence condition) {
        return new Rhythm(look, hand).of(condition);
    }

    @Override
    public Answer allOf(AllOf condition) {
        return combined(condition.conditions(), condition.conditions().size());
    }

    @Override
    public Answer anyOf(AnyOf condition) {
        return combined(condition.conditions(), 1);
    }

    @Override
    public Answer atLeastOf(AtLeastOf condition) {
        return combined(condition.conditions(), condition.atLeast());
    }

    private Answer combined(List<Condition> conditions, int asked) {
        List<Answer> answers = conditions.stream().map(one -> one.as(this)).toList();
        Truth truth = Truth.atLeast(asked, answers.stream().map(Answer::truth).toList());
        List<Answer> met = answers.stream()
                .filter(answer -> answer.truth().applies() && answer.truth().is() == Three.YES)
                .toList();
        List<Proof> proofs = asked == 1
                ? met.stream().flatMap(answer -> answer.proofs().stream()).toList()
                : Proof.together(met.stream().map(Answer::proofs).toList(), look.days());
        return new Answer(truth, proofs);
    }

    @Override
    public Answer not(Not condition) {
        return Answer.of(condition.condition().as(this).truth().not());
    }

    @Override
    public Answer decidedByApplication(DecidedByApplication condition) {
        return Answer.of(Truth.UNKNOWN);
    }
}
