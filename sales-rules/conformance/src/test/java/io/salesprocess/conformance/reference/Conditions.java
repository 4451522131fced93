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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        return new Counting(look, condition).of(look.selected(List.of(condition), hand));
    }

    @Override
    public Answer field(FieldCondition condition) {
        Occasion inEffect = look.fields().inEffect(condition, hand);
        return new Answer(
                inEffect.truth(), inEffect.at(), List.of(), inEffect.who().sure());
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
        Truth truth =
                Counting.of(List.copyOf(described.values()), look.people().complete(), needed, condition.atMost());
        Set<String> people = new HashSet<>();
        described.forEach((person, as) -> {
            if (as.is() == Three.YES) {
                people.add(person.id());
            }
        });
        boolean others =
                !look.people().complete() || described.values().stream().anyMatch(as -> as.is() == Three.UNKNOWN);
        return new Answer(truth, Optional.empty(), List.of(), people).amongOthers(others);
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
        Judging.Judged other = look.sheet().judged(condition.requirement());
        return new Answer(truth(other.verdict()), other.since(), other.ends(), other.people(), other.others());
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
        List<Judging.Judged> proofs = ladder.asked(condition.stage()).stream()
                .map(need -> look.sheet().judged(need.id()))
                .filter(judged -> Earned.satisfied(judged.verdict()))
                .toList();
        Optional<Moment> last = proofs.stream()
                .map(Judging.Judged::since)
                .reduce(Optional.empty(), (one, other) -> Answer.later(one, other, look.days()));
        return new Answer(truth, last, List.of(), Set.of())
                .amongOthers(proofs.stream().anyMatch(Judging.Judged::others));
    }

    @Override
    public Answer moment(MomentCondition condition) {
        Mark mark = condition.moment().as(new Anchors(look, hand));
        Timing timing = new Timing(look, hand);
        return switch (mark.kind()) {
            case UNKNOWN -> Answer.of(Truth.UNKNOWN);
            case NONE -> Answer.of(Truth.NO);
            case DROPPED -> Answer.of(Truth.YES);
            case AT -> moment(condition, mark, timing);
        };
    }

    /** What lies ahead, such as an expected date, has not happened: nothing came about then. */
    private Answer moment(MomentCondition condition, Mark mark, Timing timing) {
        List<Truth> each = new ArrayList<>();
        List<Moment> past = new ArrayList<>();
        for (Moment at : mark.at()) {
            Truth fits = mark.atLatest()
                    ? timing.fitsAtLatest(at, condition.when())
                    : timing.fits(Optional.of(at), condition.when());
            each.add(fits.applies() ? fits : Truth.YES);
            if (each.get(each.size() - 1).is() == Three.YES && look.then().come(Optional.of(at))) {
                past.add(at);
            }
        }
        if (mark.others()) {
            each.add(Truth.UNKNOWN);
        }
        Truth any = Truth.anyOf(each);
        Optional<Moment> since =
                past.stream().min(Comparator.comparing(at -> look.days().ends(Optional.of(at))));
        return new Answer(any, since, List.of(), Set.of()).amongOthers(mark.others());
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
        return Answer.atLeast(
                asked, conditions.stream().map(one -> one.as(this)).toList(), look.days());
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
