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
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.rules.situation.Purpose;
import java.util.List;

/** Prepares conditions. */
public final class Checks implements Condition.Cases<Check> {
    private final Vocabulary vocabulary;
    private final References references;
    private final Purpose purpose;
    private final boolean everyEnd;

    /**
     * Prepares conditions of one requirement.
     *
     * @param everyEnd whether a time is measured from the requirement, so that every proof of it matters
     */
    public Checks(Vocabulary vocabulary, References references, Purpose purpose, boolean everyEnd) {
        this.vocabulary = vocabulary;
        this.references = references;
        this.purpose = purpose;
        this.everyEnd = everyEnd;
    }

    /** The condition, prepared. */
    public Check of(Condition condition) {
        return condition.as(this);
    }

    private List<Check> all(List<Condition> conditions) {
        return conditions.stream().map(this::of).toList();
    }

    private TimeWindow window(List<TimeRelation> relations) {
        return new TimeWindow(relations, references);
    }

    @Override
    public Check activity(ActivityCondition condition) {
        return new ActivityCheck(condition, vocabulary, purpose, window(condition.when()), everyEnd);
    }

    @Override
    public Check item(ItemCondition condition) {
        return new ItemCheck(
                condition,
                vocabulary.document(condition.item()),
                vocabulary.documentType(vocabulary.document(condition.item())),
                purpose,
                window(condition.when()),
                everyEnd);
    }

    @Override
    public Check field(FieldCondition condition) {
        return new FieldCheck(condition, vocabulary, purpose, window(condition.when()));
    }

    @Override
    public Check attribute(AttributeCondition condition) {
        throw new UnsupportedOperationException("Not decided yet.");
    }

    @Override
    public Check people(PeopleCondition condition) {
        throw new UnsupportedOperationException("Not decided yet.");
    }

    @Override
    public Check stage(StageCondition condition) {
        return new StageCheck(references.stage(condition.stage()));
    }

    @Override
    public Check forEach(ForEach condition) {
        throw new UnsupportedOperationException("Not decided yet.");
    }

    @Override
    public Check cadence(Cadence condition) {
        throw new UnsupportedOperationException("Not decided yet.");
    }

    @Override
    public Check stakeholders(StakeholdersCondition condition) {
        return new StakeholdersCheck(condition, purpose);
    }

    @Override
    public Check statement(StatementCondition condition) {
        return new StatementCheck(condition, vocabulary, purpose, window(condition.when()), everyEnd);
    }

    @Override
    public Check requirement(RequirementCondition condition) {
        return new RequirementCheck(references.requirement(condition.requirement()), condition.requirement());
    }

    @Override
    public Check moment(MomentCondition condition) {
        return new MomentCheck(condition.moment(), references, purpose, window(condition.when()));
    }

    @Override
    public Check allOf(AllOf condition) {
        return new CompositeCheck(condition.conditions().size(), all(condition.conditions()));
    }

    @Override
    public Check anyOf(AnyOf condition) {
        return new CompositeCheck(1, all(condition.conditions()));
    }

    @Override
    public Check atLeastOf(AtLeastOf condition) {
        return new CompositeCheck(condition.atLeast(), all(condition.conditions()));
    }

    @Override
    public Check not(Not condition) {
        return new NotCheck(of(condition.condition()), Sources.of(condition.condition()));
    }

    @Override
    public Check decidedByApplication(DecidedByApplication condition) {
        return new DeciderCheck(condition.decider());
    }
}
