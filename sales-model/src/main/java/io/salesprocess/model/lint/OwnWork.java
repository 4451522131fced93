package io.salesprocess.model.lint;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.Cadence;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Requirement;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.RequirementKind;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.value.ActivityState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * To enter a stage that means work under way, nobody needs to have done the work of that stage, nor of a later one. What
 * an earlier stage asks for already may be asked for again.
 */
final class OwnWork {
    /** What is asked, and the work of the stage that produces it. */
    private record Work(Condition asked, Requirement requirement) {}

    private final Requirements requirements;
    private final Implication implication;
    private final Advice advice;

    OwnWork(SalesProcess process, Requirements requirements, Advice advice) {
        this.requirements = requirements;
        this.implication = new Implication(process);
        this.advice = advice;
    }

    void check() {
        for (Requirements.Placed entry : requirements.placed()) {
            boolean underWay = entry.stage()
                    .filter(stage -> stage.means() == Meaning.WORK_UNDER_WAY)
                    .isPresent();
            if (underWay && entry.must() && entry.kind() == RequirementKind.ENTRY_CRITERION) {
                entry.requirement().doneWhen().ifPresent(done -> work(done, entry)
                        .ifPresent(work -> report(entry, work)));
            }
        }
    }

    private void report(Requirements.Placed entry, Work work) {
        advice.report(
                ProblemCode.ENTRY_ASKS_FOR_OWN_WORK,
                entry,
                advice.placeOf(work.asked()),
                "To enter " + Quoted.quoted(entry.stage().map(Stage::id).orElse("")) + ", "
                        + Quoted.quoted(entry.requirement().id()) + " asks for what "
                        + Quoted.quoted(work.requirement().id()) + " of that stage or a later one is there for.",
                "Ask for it to leave the stage, or for a booking to enter it.");
    }

    /** Work of the stage without which the condition cannot hold. */
    private Optional<Work> work(Condition condition, Requirements.Placed entry) {
        if (condition instanceof AllOf all) {
            return anyOf(all.conditions(), entry).findFirst();
        }
        if (condition instanceof AnyOf any) {
            return everyOf(any.conditions(), 1, entry);
        }
        if (condition instanceof AtLeastOf some) {
            return everyOf(some.conditions(), some.atLeast(), entry);
        }
        if (condition instanceof ForEach each) {
            return each.atLeast() == 0
                    ? Optional.empty()
                    : anyOf(ConditionParts.parts(each), entry).findFirst();
        }
        if (condition instanceof Not || condition instanceof Cadence) {
            return Optional.empty();
        }
        return producer(condition, entry).map(requirement -> new Work(condition, requirement));
    }

    private Stream<Work> anyOf(List<Condition> conditions, Requirements.Placed entry) {
        return conditions.stream().flatMap(part -> work(part, entry).stream());
    }

    /** So many of the conditions cannot hold without work of the stage that too few are left. */
    private Optional<Work> everyOf(List<Condition> conditions, int needed, Requirements.Placed entry) {
        List<Work> works = anyOf(conditions, entry).toList();
        return conditions.size() - works.size() < needed ? works.stream().findFirst() : Optional.empty();
    }

    private Optional<Requirement> producer(Condition asked, Requirements.Placed entry) {
        if (asked instanceof RequirementCondition other) {
            return Optional.ofNullable(requirements.byId().get(other.requirement()))
                    .filter(work -> work.ladder() == entry.ladder() && work.rung() >= entry.rung() && work(work))
                    .map(Requirements.Placed::requirement);
        }
        boolean earlier = requirements.placed().stream()
                .filter(placed -> placed.ladder() == entry.ladder() && placed.rung() < entry.rung())
                .anyMatch(placed -> asksFor(placed.requirement(), asked));
        return earlier
                ? Optional.empty()
                : requirements.of(entry.ladder(), entry.rung()).stream()
                        .filter(OwnWork::work)
                        .map(Requirements.Placed::requirement)
                        .filter(requirement -> asksFor(requirement, asked))
                        .findFirst();
    }

    private static boolean work(Requirements.Placed placed) {
        return placed.kind() != RequirementKind.ENTRY_CRITERION;
    }

    private boolean asksFor(Requirement requirement, Condition wanted) {
        return AskedFor.of(requirement).stream().anyMatch(work -> yields(work, wanted));
    }

    /** Whether doing the one does the other, too, or is a part of it. A plan yields nothing, nor does another occurrence. */
    private boolean yields(Condition work, Condition wanted) {
        boolean plan = booking(work) || booking(wanted);
        boolean standing =
                wanted instanceof MomentCondition || wanted instanceof StageCondition || wanted instanceof Cadence;
        boolean more = work instanceof EvidenceCondition many
                && wanted instanceof EvidenceCondition few
                && many.needed() > few.needed();
        return !plan
                && !standing
                && !more
                && !anotherTime(work, wanted)
                && ConditionParts.parts(work).isEmpty()
                && (!(wanted instanceof FieldCondition) || Bare.of(work).equals(Bare.of(wanted)))
                && ((!anotherState(work, wanted) && implication.implies(work, wanted))
                        || implication.implies(wanted, work));
    }

    /** Whether the work goes on from what is wanted: an earlier state of a document may be asked for. */
    private static boolean anotherState(Condition work, Condition wanted) {
        return work instanceof ItemCondition later
                && wanted instanceof ItemCondition earlier
                && !later.state().equals(earlier.state());
    }

    private static boolean booking(Condition condition) {
        return condition instanceof ActivityCondition activity && activity.state() == ActivityState.BOOKED;
    }

    /** Whether the work has to be done after something that what is wanted does not wait for. */
    private static boolean anotherTime(Condition work, Condition wanted) {
        return ConditionParts.relations(work).stream()
                .filter(relation -> relation.direction() == TimeRelation.Direction.AFTER)
                .filter(relation -> !ConditionParts.relations(wanted).contains(relation))
                .anyMatch(relation ->
                        relation.anchor().filter(OwnWork::inTheLifeOfTheDeal).isPresent());
    }

    private static boolean inTheLifeOfTheDeal(Anchor anchor) {
        return !(anchor instanceof Milestone milestone)
                || (milestone.kind() != Milestone.Kind.CREATED && milestone.kind() != Milestone.Kind.AS_OF);
    }
}
