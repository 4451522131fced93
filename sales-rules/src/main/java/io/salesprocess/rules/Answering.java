package io.salesprocess.rules;

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

/** Answers the open questions behind a requirement, one way or the other. */
final class Answering implements Condition.Cases<Boolean> {
    private final Imagined imagined;
    private final boolean applies;

    Answering(Imagined imagined, boolean applies) {
        this.imagined = imagined;
        this.applies = applies;
    }

    private boolean each(List<Condition> conditions) {
        boolean answered = false;
        for (Condition condition : conditions) {
            answered |= condition.as(this);
        }
        return answered;
    }

    @Override
    public Boolean statement(StatementCondition condition) {
        imagined.decide(condition, applies);
        return true;
    }

    @Override
    public Boolean field(FieldCondition condition) {
        imagined.decide(condition, applies);
        return true;
    }

    @Override
    public Boolean not(Not condition) {
        return condition.condition().as(new Answering(imagined, !applies));
    }

    @Override
    public Boolean allOf(AllOf condition) {
        return each(condition.conditions());
    }

    @Override
    public Boolean anyOf(AnyOf condition) {
        return each(condition.conditions());
    }

    @Override
    public Boolean atLeastOf(AtLeastOf condition) {
        return each(condition.conditions());
    }

    @Override
    public Boolean activity(ActivityCondition condition) {
        return false;
    }

    @Override
    public Boolean item(ItemCondition condition) {
        return false;
    }

    @Override
    public Boolean attribute(AttributeCondition condition) {
        return false;
    }

    @Override
    public Boolean people(PeopleCondition condition) {
        return false;
    }

    @Override
    public Boolean stage(StageCondition condition) {
        return false;
    }

    @Override
    public Boolean forEach(ForEach condition) {
        return false;
    }

    @Override
    public Boolean cadence(Cadence condition) {
        return false;
    }

    @Override
    public Boolean stakeholders(StakeholdersCondition condition) {
        return false;
    }

    @Override
    public Boolean requirement(RequirementCondition condition) {
        return false;
    }

    @Override
    public Boolean moment(MomentCondition condition) {
        return false;
    }

    @Override
    public Boolean decidedByApplication(DecidedByApplication condition) {
        return false;
    }
}
