package io.salesprocess.rules;

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
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.Detail;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Link;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.PeriodBound;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.Shifted;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.ValueReference;
import io.salesprocess.model.definition.Who;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a condition needs to know of other requirements, and whether time or later records can undo it. */
final class Dependencies implements Condition.Cases<Boolean>, Anchor.Cases<Boolean> {
    private final Set<String> met = new LinkedHashSet<>();
    private final Set<String> anchors = new LinkedHashSet<>();
    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> stages = new LinkedHashSet<>();
    private boolean timed;

    private Dependencies() {}

    /** The ids of the requirements that a condition refers to. */
    static Set<String> of(Condition condition) {
        Dependencies dependencies = new Dependencies();
        condition.as(dependencies);
        Set<String> all = new LinkedHashSet<>(dependencies.met);
        all.addAll(dependencies.anchors);
        all.addAll(dependencies.people);
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

    /** The ids of the requirements from which a condition measures a time. */
    static Set<String> anchors(Condition condition) {
        Dependencies dependencies = new Dependencies();
        condition.as(dependencies);
        return dependencies.anchors;
    }

    /** Whether a condition asks for whoever did what a requirement asks, or for anybody else. */
    static boolean asksWho(Condition condition) {
        Dependencies dependencies = new Dependencies();
        condition.as(dependencies);
        return !dependencies.people.isEmpty();
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
            undoable |= relation.anchor().map(anchor -> anchor.as(this)).orElse(true);
        }
        return undoable;
    }

    /** Whether time, or later records, can move the anchor. */
    @Override
    public Boolean milestone(Milestone anchor) {
        if (anchor.kind() == Milestone.Kind.REQUIREMENT) {
            anchors.add(anchor.id().orElseThrow());
        }
        return anchor.kind() == Milestone.Kind.AS_OF || anchor.kind() == Milestone.Kind.RETURNED_TO;
    }

    @Override
    public Boolean occurrence(Occurrence anchor) {
        boolean undoable = any(anchor.of());
        return undoable || anchor.last();
    }

    @Override
    public Boolean attributeDate(AttributeDate anchor) {
        anchor.of().ifPresent(condition -> condition.as(this));
        return anchor.of().isPresent();
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
        boolean undoable = anchor.which() == AnchorChoice.Which.LATEST;
        for (Anchor one : anchor.among()) {
            undoable |= one.as(this);
        }
        return undoable;
    }

    /** Details can be changed, and later records can be too many. */
    private boolean evidence(EvidenceCondition condition) {
        boolean undoable = relations(condition.when());
        undoable |= details(condition.where());
        undoable |= condition
                .about()
                .flatMap(Link::to)
                .map(target -> target.as(this))
                .orElse(false);
        return undoable || condition.atMost().isPresent();
    }

    private boolean details(List<Detail> where) {
        where.forEach(this::value);
        return !where.isEmpty();
    }

    private boolean value(Comparing comparing) {
        comparing.reference().flatMap(ValueReference::of).ifPresent(of -> of.as(this));
        return comparing.reference().isPresent();
    }

    private void who(Optional<Who> who) {
        who.ifPresent(asked -> {
            asked.sameAs().ifPresent(this::person);
            asked.otherThan().forEach(this::person);
        });
    }

    private void person(PersonReference person) {
        person.requirement().ifPresent(people::add);
    }

    @Override
    public Boolean activity(ActivityCondition condition) {
        Stream.concat(condition.with().stream(), condition.without().stream())
                .flatMap(participant -> Stream.concat(participant.sameAs().stream(), participant.otherThan().stream()))
                .forEach(this::person);
        return evidence(condition);
    }

    @Override
    public Boolean item(ItemCondition condition) {
        evidence(condition);
        who(condition.by());
        return true;
    }

    @Override
    public Boolean field(FieldCondition condition) {
        boolean undoable = relations(condition.when());
        undoable |= value(condition);
        who(condition.by());
        return undoable || condition.comparison() == Comparison.NOT_EQUALS;
    }

    @Override
    public Boolean attribute(AttributeCondition condition) {
        value(condition);
        return true;
    }

    @Override
    public Boolean people(PeopleCondition condition) {
        who(Optional.of(condition.people()));
        details(condition.where());
        return true;
    }

    @Override
    public Boolean stage(StageCondition condition) {
        stages.add(condition.stage());
        return false;
    }

    @Override
    public Boolean forEach(ForEach condition) {
        condition.items().as(this);
        condition.holds().as(this);
        return true;
    }

    @Override
    public Boolean cadence(Cadence condition) {
        timed = true;
        any(condition.happens());
        condition.from().as(this);
        condition.until().ifPresent(anchor -> anchor.as(this));
        return true;
    }

    @Override
    public Boolean stakeholders(StakeholdersCondition condition) {
        return false;
    }

    @Override
    public Boolean statement(StatementCondition condition) {
        who(condition.by());
        return evidence(condition);
    }

    @Override
    public Boolean requirement(RequirementCondition condition) {
        met.add(condition.requirement());
        return false;
    }

    @Override
    public Boolean moment(MomentCondition condition) {
        condition.moment().as(this);
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
