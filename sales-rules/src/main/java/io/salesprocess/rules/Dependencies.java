package io.salesprocess.rules;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorChoice;
import io.salesprocess.model.definition.AnchorParts;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.PeopleCondition;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.value.ActivityState;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a condition needs to know of other requirements, and whether time or later records can undo it. */
final class Dependencies {
    private Dependencies() {}

    /** The ids of the requirements that a condition refers to. */
    static Set<String> of(Condition condition) {
        Stream<String> met = all(condition)
                .filter(RequirementCondition.class::isInstance)
                .map(one -> ((RequirementCondition) one).requirement());
        return Stream.of(met, anchors(condition).stream(), people(condition))
                .flatMap(ids -> ids)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The ids of the stages for which a condition asks. */
    static Set<String> stages(Condition condition) {
        return all(condition)
                .filter(StageCondition.class::isInstance)
                .map(one -> ((StageCondition) one).stage())
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
        return all(condition)
                .flatMap(ConditionParts::anchors)
                .flatMap(anchor -> AnchorParts.named(anchor, Milestone.Kind.REQUIREMENT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a condition asks for whoever did what a requirement asks, or for anybody else. */
    static boolean asksWho(Condition condition) {
        return people(condition).findAny().isPresent();
    }

    /** Whether the condition says when something has to have happened. */
    static boolean timed(Condition condition) {
        return all(condition)
                .anyMatch(one ->
                        one instanceof Cadence || !ConditionParts.relations(one).isEmpty());
    }

    /** Whether time alone, or other records that come later, can undo what the condition asks, or what it refers to. */
    static boolean undoable(Condition condition) {
        return all(condition).anyMatch(Dependencies::canBeUndone)
                || !of(condition).isEmpty()
                || !stages(condition).isEmpty();
    }

    private static Stream<Condition> all(Condition condition) {
        return ConditionParts.all(condition).stream();
    }

    private static Stream<String> people(Condition condition) {
        return all(condition)
                .flatMap(ConditionParts::people)
                .map(PersonReference::requirement)
                .flatMap(id -> id.stream());
    }

    private static boolean canBeUndone(Condition condition) {
        return itsKindCan(condition)
                || (condition instanceof EvidenceCondition evidence && canBeUndone(evidence))
                || ConditionParts.relations(condition).stream()
                        .anyMatch(relation -> relation.anchor().isEmpty())
                || ConditionParts.anchors(condition).flatMap(AnchorParts::all).anyMatch(Dependencies::moves);
    }

    /** Details can be changed, later records can be too many or another answer, and a booking lapses. */
    private static boolean canBeUndone(EvidenceCondition condition) {
        return condition.atMost().isPresent()
                || !condition.where().isEmpty()
                || (condition instanceof ActivityCondition activity && activity.state() == ActivityState.BOOKED)
                || (condition instanceof StatementCondition statement && statement.kind() == StatementKind.DECISION);
    }

    private static boolean itsKindCan(Condition condition) {
        return condition instanceof ItemCondition
                || condition instanceof FieldCondition
                || condition instanceof StakeholdersCondition
                || condition instanceof AttributeCondition
                || condition instanceof PeopleCondition
                || condition instanceof ForEach
                || condition instanceof Cadence
                || condition instanceof MomentCondition
                || condition instanceof Not;
    }

    /** Whether time, or later records, can move the anchor. */
    private static boolean moves(Anchor anchor) {
        if (anchor instanceof Milestone milestone) {
            return milestone.kind() == Milestone.Kind.AS_OF || milestone.kind() == Milestone.Kind.RETURNED_TO;
        }
        return (anchor instanceof Occurrence occurrence && occurrence.last())
                || (anchor instanceof AttributeDate date && date.of().isPresent())
                || (anchor instanceof AnchorChoice choice && choice.which() == AnchorChoice.Which.LATEST);
    }
}
