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
    private final Anchors anchors;
    private final Purpose purpose;
    private final boolean everyEnd;
    private final boolean withinForEach;
    private final boolean denied;

    /**
     * Prepares conditions of one requirement.
     *
     * @param everyEnd whether a time is measured from the requirement, so that every proof of it matters
     */
    public Checks(Vocabulary vocabulary, References references, Purpose purpose, boolean everyEnd) {
        this(vocabulary, references, purpose, everyEnd, false, false);
    }

    private Checks(
            Vocabulary vocabulary,
            References references,
            Purpose purpose,
            boolean everyEnd,
            boolean withinForEach,
            boolean denied) {
        this.vocabulary = vocabulary;
        this.references = references;
        this.anchors = new Anchors(vocabulary, references);
        this.purpose = purpose;
        this.everyEnd = everyEnd;
        this.withinForEach = withinForEach;
        this.denied = denied;
    }

    /** The same where it speaks for a requirement that a condition is not met, or where it does not any longer. */
    Checks contrary() {
        return new Checks(vocabulary, references, purpose, everyEnd, withinForEach, !denied);
    }

    /** The same where both matter, that something is so and that it is not. */
    private Checks eitherWay() {
        return new Checks(vocabulary, references, purpose, everyEnd, withinForEach, true);
    }

    /** Whether it speaks for the requirement that what is prepared here is not met. */
    boolean denied() {
        return denied;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    References references() {
        return references;
    }

    Purpose purpose() {
        return purpose;
    }

    boolean everyEnd() {
        return everyEnd;
    }

    /** The condition, prepared. Within a for-each, what is the same for every item is examined once. */
    public Check of(Condition condition) {
        Check check = condition.as(this);
        return withinForEach && !AtHandUse.in(condition)
                ? examination -> examination.once(check, () -> check.examine(examination))
                : check;
    }

    /** An evidence condition or a people condition, prepared to tell what counts for it. */
    Selection selection(Condition condition) {
        if (!(condition.as(this) instanceof Selection selection)) {
            throw new IllegalArgumentException("Nothing can be selected by " + condition + ".");
        }
        return withinForEach && !AtHandUse.in(condition)
                ? examination -> examination.once(selection, () -> selection.select(examination))
                : selection;
    }

    /** What counts for an evidence condition or a people condition. */
    public List<AtHand> counting(Condition condition, Examination examination) {
        return selection(condition).select(examination).counting();
    }

    private List<Check> all(List<Condition> conditions) {
        return conditions.stream().map(this::of).toList();
    }

    private TimeWindow window(List<TimeRelation> relations) {
        return new TimeWindow(relations, anchors);
    }

    @Override
    public Check activity(ActivityCondition condition) {
        return new ActivityCheck(condition, this, window(condition.when()));
    }

    @Override
    public Check item(ItemCondition condition) {
        return new ItemCheck(condition, this, window(condition.when()));
    }

    @Override
    public Check field(FieldCondition condition) {
        return new FieldCheck(condition, this, window(condition.when()));
    }

    @Override
    public Check attribute(AttributeCondition condition) {
        return new AttributeCheck(condition, this);
    }

    @Override
    public Check people(PeopleCondition condition) {
        return new PeopleCheck(condition, this);
    }

    @Override
    public Check stage(StageCondition condition) {
        return new StageCheck(references.stage(condition.stage()));
    }

    @Override
    public Check forEach(ForEach condition) {
        return new ForEachCheck(
                eitherWay().selection(condition.items()),
                new Checks(vocabulary, references, purpose, false, true, denied).of(condition.holds()),
                condition,
                Sources.of(condition.items()));
    }

    @Override
    public Check cadence(Cadence condition) {
        return new CadenceCheck(condition, anchors);
    }

    @Override
    public Check stakeholders(StakeholdersCondition condition) {
        return new StakeholdersCheck(condition);
    }

    @Override
    public Check statement(StatementCondition condition) {
        return new StatementCheck(condition, this, window(condition.when()));
    }

    @Override
    public Check requirement(RequirementCondition condition) {
        return new RequirementCheck(references.requirement(condition.requirement()), condition.requirement());
    }

    @Override
    public Check moment(MomentCondition condition) {
        return new MomentCheck(condition, anchors);
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
        return new NotCheck(contrary().of(condition.condition()), Sources.of(condition.condition()));
    }

    @Override
    public Check decidedByApplication(DecidedByApplication condition) {
        return new DeciderCheck(condition.decider());
    }
}
