package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
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
import java.util.List;
import java.util.Optional;

/** A condition without the words in which somebody stated it: what is decided alike is then equal. */
final class Bare implements Condition.Cases<Condition> {
    private static final Bare BARE = new Bare();
    private static final Optional<String> NOTHING = Optional.empty();

    private Bare() {}

    static Condition of(Condition condition) {
        return condition.as(BARE);
    }

    private static List<Condition> all(List<Condition> conditions) {
        return conditions.stream().map(Bare::of).toList();
    }

    @Override
    public Condition activity(ActivityCondition condition) {
        return ActivityCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition item(ItemCondition condition) {
        return ItemCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition field(FieldCondition condition) {
        return FieldCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition attribute(AttributeCondition condition) {
        return AttributeCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition stakeholders(StakeholdersCondition condition) {
        return StakeholdersCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition people(PeopleCondition condition) {
        return PeopleCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition statement(StatementCondition condition) {
        return StatementCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition requirement(RequirementCondition condition) {
        return RequirementCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition stage(StageCondition condition) {
        return StageCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition moment(MomentCondition condition) {
        return MomentCondition.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }

    @Override
    public Condition forEach(ForEach condition) {
        return ForEach.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .items(of(condition.items()))
                .holds(of(condition.holds()))
                .build();
    }

    @Override
    public Condition cadence(Cadence condition) {
        return Cadence.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .happens(all(condition.happens()))
                .build();
    }

    @Override
    public Condition allOf(AllOf condition) {
        return AllOf.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .conditions(all(condition.conditions()))
                .build();
    }

    @Override
    public Condition anyOf(AnyOf condition) {
        return AnyOf.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .conditions(all(condition.conditions()))
                .build();
    }

    @Override
    public Condition atLeastOf(AtLeastOf condition) {
        return AtLeastOf.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .conditions(all(condition.conditions()))
                .build();
    }

    @Override
    public Condition not(Not condition) {
        return Not.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .condition(of(condition.condition()))
                .build();
    }

    @Override
    public Condition decidedByApplication(DecidedByApplication condition) {
        return DecidedByApplication.builder()
                .copyOf(condition)
                .statement(NOTHING)
                .why(NOTHING)
                .build();
    }
}
