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

/** What a condition states; the opposite says what it is when it does not hold. */
final class Clauses implements Condition.Cases<String> {
    private final Wording wording;
    private final boolean so;
    private final Clauses opposite;
    private final Groups groups;

    Clauses(Wording wording) {
        this.wording = wording;
        this.so = true;
        this.opposite = new Clauses(this);
        this.groups = new Groups(this, this);
    }

    private Clauses(Clauses opposite) {
        this.wording = opposite.wording;
        this.so = false;
        this.opposite = opposite;
        this.groups = new Groups(this, opposite);
    }

    /** What follows in a sentence: after a comma where something was told already. */
    static String joined(String told, String next) {
        return next.isEmpty() ? "" : (told.isEmpty() ? " " : ", ") + next;
    }

    @Override
    public String activity(ActivityCondition condition) {
        return new ActivityText(wording).clause(condition, so);
    }

    @Override
    public String item(ItemCondition condition) {
        return new ItemText(wording).clause(condition, so);
    }

    @Override
    public String field(FieldCondition condition) {
        return new FieldText(wording).clause(condition, so);
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
        return "the evidence " + (so ? "supports" : "does not support") + " the stage "
                + wording.names().stage(condition.stage());
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
        return new StakeholdersText(wording.names()).clause(condition, so);
    }

    @Override
    public String statement(StatementCondition condition) {
        return new StatementText(wording).clause(condition, so);
    }

    @Override
    public String requirement(RequirementCondition condition) {
        Names names = wording.names();
        String id = condition.requirement();
        return names.requirement(id) + (so ? " is " : " is not ") + names.done(id);
    }

    @Override
    public String moment(MomentCondition condition) {
        String moment = wording.times().noun(condition.moment());
        return condition.when().isEmpty()
                ? moment + (so ? " is known" : " is not known")
                : moment + (so ? " lies " : " does not lie ") + wording.times().when(condition.when());
    }

    @Override
    public String allOf(AllOf condition) {
        return so ? groups.all(condition.conditions()) : groups.notAll(condition.conditions());
    }

    @Override
    public String anyOf(AnyOf condition) {
        return so ? groups.any(condition.conditions()) : groups.none(condition.conditions());
    }

    @Override
    public String atLeastOf(AtLeastOf condition) {
        return so
                ? groups.atLeast(condition.atLeast(), condition.conditions())
                : groups.fewerThan(condition.atLeast(), condition.conditions());
    }

    @Override
    public String not(Not condition) {
        return condition.condition().as(opposite);
    }

    @Override
    public String decidedByApplication(DecidedByApplication condition) {
        return "the application's rule " + Quotes.quoted(condition.decider())
                + (so ? " says that it is done" : " does not say that it is done");
    }
}
