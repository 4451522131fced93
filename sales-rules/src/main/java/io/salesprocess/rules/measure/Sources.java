package io.salesprocess.rules.measure;

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
import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.facts.Part;
import java.util.List;

/** Where a condition looks: what is cited when nothing is found there, as it should be. */
final class Sources implements Condition.Cases<List<String>> {
    private static final Sources SOURCES = new Sources();

    private Sources() {}

    static List<String> of(Condition condition) {
        return condition.as(SOURCES);
    }

    private static List<String> union(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> of(condition).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<String> activity(ActivityCondition condition) {
        return List.of(Part.ACTIVITIES.spelled());
    }

    @Override
    public List<String> item(ItemCondition condition) {
        return List.of(Casebook.part(condition.kind()).spelled());
    }

    @Override
    public List<String> field(FieldCondition condition) {
        return List.of(Citation.FIELD.of(condition.field()));
    }

    @Override
    public List<String> attribute(AttributeCondition condition) {
        return List.of(Citation.ATTRIBUTE.of(condition.attribute()));
    }

    @Override
    public List<String> people(PeopleCondition condition) {
        return List.of(Part.PEOPLE.spelled());
    }

    @Override
    public List<String> stage(StageCondition condition) {
        return List.of(Citation.STAGE.of(condition.stage()));
    }

    @Override
    public List<String> forEach(ForEach condition) {
        return of(condition.items());
    }

    @Override
    public List<String> cadence(Cadence condition) {
        return union(condition.happens());
    }

    @Override
    public List<String> stakeholders(StakeholdersCondition condition) {
        return List.of(Part.PEOPLE.spelled());
    }

    @Override
    public List<String> statement(StatementCondition condition) {
        return List.of(Casebook.part(condition.kind()).spelled());
    }

    @Override
    public List<String> requirement(RequirementCondition condition) {
        return List.of(Citation.REQUIREMENT.of(condition.requirement()));
    }

    @Override
    public List<String> moment(MomentCondition condition) {
        return AnchorSources.of(condition.moment());
    }

    @Override
    public List<String> allOf(AllOf condition) {
        return union(condition.conditions());
    }

    @Override
    public List<String> anyOf(AnyOf condition) {
        return union(condition.conditions());
    }

    @Override
    public List<String> atLeastOf(AtLeastOf condition) {
        return union(condition.conditions());
    }

    @Override
    public List<String> not(Not condition) {
        return of(condition.condition());
    }

    @Override
    public List<String> decidedByApplication(DecidedByApplication condition) {
        return List.of(Citation.DECIDER.of(condition.decider()));
    }
}
