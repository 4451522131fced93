package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.definition.Who;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a condition means the item at hand anywhere, so that it comes to something else for each. */
final class AtHandUse implements Condition.Cases<Boolean>, Anchor.Cases<Boolean> {
    private static final AtHandUse USE = new AtHandUse();

    private AtHandUse() {}

    static boolean in(Condition condition) {
        return condition.as(USE);
    }

    static boolean in(Anchor anchor) {
        return anchor.as(USE);
    }

    private static boolean any(List<Condition> conditions) {
        return conditions.stream().anyMatch(AtHandUse::in);
    }

    private static boolean times(List<TimeRelation> relations) {
        return relations.stream().anyMatch(relation -> anchor(relation.anchor()));
    }

    private static boolean anchor(Optional<Anchor> anchor) {
        return anchor.map(one -> one.as(USE)).orElse(false);
    }

    private static boolean who(Optional<Who> who) {
        return who.map(one -> Stream.concat(one.sameAs().stream(), one.otherThan().stream())
                        .anyMatch(AtHandUse::person))
                .orElse(false);
    }

    private static boolean person(PersonReference person) {
        return person.kind() == PersonReference.Kind.IT;
    }

    private static boolean value(Comparing comparing) {
        return comparing
                .reference()
                .map(reference -> reference.kind() == ValueReference.Kind.ATTRIBUTE
                        && reference.of().map(AtHandUse::in).orElse(true))
                .orElse(false);
    }

    private static boolean evidence(EvidenceCondition condition) {
        return condition.where().stream().anyMatch(AtHandUse::value)
                || condition
                        .about()
                        .map(link -> link.to().map(AtHandUse::in).orElse(true))
                        .orElse(false)
                || times(condition.when());
    }

    @Override
    public Boolean activity(ActivityCondition condition) {
        return evidence(condition)
                || Stream.concat(condition.with().stream(), condition.without().stream())
                        .flatMap(one -> Stream.concat(one.sameAs().stream(), one.otherThan().stream()))
                        .anyMatch(AtHandUse::person);
    }

    @Override
    public Boolean item(ItemCondition condition) {
        return evidence(condition) || who(condition.by());
    }

    @Override
    public Boolean field(FieldCondition condition) {
        return value(condition) || who(condition.by()) || times(condition.when());
    }

    @Override
    public Boolean attribute(AttributeCondition condition) {
        return true;
    }

    @Override
    public Boolean stakeholders(StakeholdersCondition condition) {
        return false;
    }

    @Override
    public Boolean people(PeopleCondition condition) {
        return who(Optional.of(condition.people()))
                || condition.where().stream().anyMatch(AtHandUse::value);
    }

    @Override
    public Boolean statement(StatementCondition condition) {
        return evidence(condition) || who(condition.by());
    }

    @Override
    public Boolean requirement(RequirementCondition condition) {
        return false;
    }

    @Override
    public Boolean stage(StageCondition condition) {
        return false;
    }

    @Override
    public Boolean moment(MomentCondition condition) {
        return condition.moment().as(this) || times(condition.when());
    }

    @Override
    public Boolean forEach(ForEach condition) {
        return true;
    }

    @Override
    public Boolean cadence(Cadence condition) {
        return any(condition.happens()) || condition.from().as(this) || anchor(condition.until());
    }

    @Override
    public Boolean allOf(AllOf condition) {
        return any(condition.conditions());
    }

    @Override
    public Boolean anyOf(AnyOf condition) {
        return any(condition.conditions());
    }

    @Override
    public Boolean atLeastOf(AtLeastOf condition) {
        return any(condition.conditions());
    }

    @Override
    public Boolean not(Not condition) {
        return in(condition.condition());
    }

    @Override
    public Boolean decidedByApplication(DecidedByApplication condition) {
        return false;
    }

    @Override
    public Boolean milestone(Milestone anchor) {
        return anchor.kind() == Milestone.Kind.IT;
    }

    @Override
    public Boolean occurrence(Occurrence anchor) {
        return any(anchor.of());
    }

    @Override
    public Boolean attributeDate(AttributeDate anchor) {
        return anchor.of().map(AtHandUse::in).orElse(true);
    }

    @Override
    public Boolean periodBound(PeriodBound anchor) {
        return anchor.of().as(this);
    }

    @Override
    public Boolean shifted(Shifted anchor) {
        return anchor.from().as(this);
    }

    @Override
    public Boolean choice(AnchorChoice anchor) {
        return anchor.among().stream().anyMatch(one -> one.as(this));
    }
}
