package io.salesprocess.rules;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.TimeRelation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a condition needs to know of other requirements, and whether time or later records can undo it. */
final class Dependencies implements Condition.Cases<Boolean> {
    private final Set<String> met = new LinkedHashSet<>();
    private final Set<String> anchors = new LinkedHashSet<>();
    private final Set<String> stages = new LinkedHashSet<>();
    private boolean timed;

    private Dependencies() {}

    /** The ids of the requirements that a condition refers to. */
    static Set<String> of(Condition condition) {
        Dependencies dependencies = new Dependencies();
        condition.as(dependencies);
        Set<String> all = new LinkedHashSet<>(dependencies.met);
        all.addAll(dependencies.anchors);
        return all;
    }

    /** The ids of the stages for which a condition asks. */
    static Set<String> stages(Condition condition) {
        Dependencies dependencies = new Dependencies();
        condition.as(dependencies);
        return dependencies.stages;
    }

    /** The ids of the requirements that a requirement has to know before it is judged. */
    static Set<String> of(Requirement requirement) {
        Set<String> all = new LinkedHashSet<>();
        requirement.appliesWhen().ifPresent(condition -> all.addAll(of(condition)));
        requirement.doneWhen().ifPresent(condition -> all.addAll(of(condition)));
        if (requirement.strictOrder()) {
            all.addAll(requirement.after());
        }
        return all;
    }

    /** The ids of the requirements from which another measures a time. */
    static Set<String> anchors(Requirement requirement) {
        Dependencies dependencies = new Dependencies();
        requirement.appliesWhen().ifPresent(condition -> condition.as(dependencies));
        requirement.doneWhen().ifPresent(condition -> condition.as(dependencies));
        return dependencies.anchors;
    }

    /** Whether time alone, or later records, can undo what the condition asks. */
    static boolean undoable(Condition condition) {
        return condition.as(new Dependencies());
    }

    /** Whether the condition says when something has to have happened. */
    static boolean timed(Condition condition) {
        Dependencies dependencies = new Dependencies();
        condition.as(dependencies);
        return dependencies.timed;
    }

    private boolean any(List<Condition> conditions) {
        boolean undoable = false;
        for (Condition condition : conditions) {
            undoable |= condition.as(this);
        }
        return undoable;
    }

    private boolean relations(List<TimeRelation> relations) {
        timed |= !relations.isEmpty();
        boolean undoable = false;
        for (TimeRelation relation : relations) {
            relation.anchor().ifPresent(this::anchor);
            undoable |= relation.direction() == TimeRelation.Direction.NOT_OLDER
                    || relation.anchor().orElseThrow().equals(Milestone.of(Milestone.Kind.AS_OF));
        }
        return undoable;
    }

    private void anchor(Anchor anchor) {
        if (anchor instanceof Milestone milestone && milestone.kind() == Milestone.Kind.REQUIREMENT) {
            anchors.add(milestone.id().orElseThrow());
        }
    }

    @Override
    public Boolean activity(ActivityCondition condition) {
        return relations(condition.when());
    }

    @Override
    public Boolean item(ItemCondition condition) {
        relations(condition.when());
        return true;
    }

    @Override
    public Boolean field(FieldCondition condition) {
        boolean undoable = relations(condition.when());
        return undoable || condition.comparison() == Comparison.NOT_EQUALS;
    }

    @Override
    public Boolean attribute(AttributeCondition condition) {
        return true;
    }

    @Override
    public Boolean people(PeopleCondition condition) {
        return true;
    }

    @Override
    public Boolean stage(StageCondition condition) {
        stages.add(condition.stage());
        return false;
    }

    @Override
    public Boolean forEach(ForEach condition) {
        return true;
    }

    @Override
    public Boolean cadence(Cadence condition) {
        return true;
    }

    @Override
    public Boolean stakeholders(StakeholdersCondition condition) {
        return false;
    }

    @Override
    public Boolean statement(StatementCondition condition) {
        return relations(condition.when());
    }

    @Override
    public Boolean requirement(RequirementCondition condition) {
        met.add(condition.requirement());
        return false;
    }

    @Override
    public Boolean moment(MomentCondition condition) {
        anchor(condition.moment());
        relations(condition.when());
        return true;
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
        condition.condition().as(this);
        return true;
    }

    @Override
    public Boolean decidedByApplication(DecidedByApplication condition) {
        return false;
    }
}
