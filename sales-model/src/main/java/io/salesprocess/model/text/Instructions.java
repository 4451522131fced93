package io.salesprocess.model.text;

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

/** What to do so that a condition holds. */
final class Instructions implements Condition.Cases<String> {
    private final Wording wording;
    private final Clauses clauses;
    private final Groups groups;

    Instructions(Wording wording, Clauses clauses) {
        this.wording = wording;
        this.clauses = clauses;
        this.groups = new Groups(this, this);
    }

    @Override
    public String activity(ActivityCondition condition) {
        return new ActivityText(wording).instruction(condition);
    }

    @Override
    public String item(ItemCondition condition) {
        return new ItemText(wording).instruction(condition);
    }

    @Override
    public String field(FieldCondition condition) {
        return new FieldText(wording).instruction(condition);
    }

    @Override
    public String attribute(AttributeCondition condition) {
        throw new UnsupportedOperationException("Not told yet.");
    }

    @Override
    public String people(PeopleCondition condition) {
        throw new UnsupportedOperationException("Not told yet.");
    }

    @Override
    public String stage(StageCondition condition) {
        return "do what the stage " + wording.names().stage(condition.stage()) + " asks for";
    }

    @Override
    public String forEach(ForEach condition) {
        throw new UnsupportedOperationException("Not told yet.");
    }

    @Override
    public String cadence(Cadence condition) {
        throw new UnsupportedOperationException("Not told yet.");
    }

    @Override
    public String stakeholders(StakeholdersCondition condition) {
        return new StakeholdersText(wording.names()).instruction(condition);
    }

    @Override
    public String statement(StatementCondition condition) {
        return new StatementText(wording).instruction(condition);
    }

    @Override
    public String requirement(RequirementCondition condition) {
        return "complete " + wording.names().requirement(condition.requirement());
    }

    @Override
    public String moment(MomentCondition condition) {
        return makeSure(condition);
    }

    @Override
    public String allOf(AllOf condition) {
        return groups.all(condition.conditions());
    }

    @Override
    public String anyOf(AnyOf condition) {
        return groups.any(condition.conditions());
    }

    @Override
    public String atLeastOf(AtLeastOf condition) {
        return groups.atLeast(condition.atLeast(), condition.conditions());
    }

    @Override
    public String not(Not condition) {
        return condition.condition() instanceof Not twice ? twice.condition().as(this) : makeSure(condition);
    }

    @Override
    public String decidedByApplication(DecidedByApplication condition) {
        return "do what the application's rule " + Quotes.quoted(condition.decider()) + " asks for";
    }

    private String makeSure(Condition condition) {
        return "make sure that " + condition.as(clauses);
    }
}
