package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Occurrence;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.json.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Conditions that say something else than whoever writes them is likely to mean. */
final class Traps {
    private final Requirements requirements;
    private final Implication implication;
    private final Advice advice;

    Traps(SalesProcess process, Requirements requirements, Advice advice) {
        this.requirements = requirements;
        this.implication = new Implication(process);
        this.advice = advice;
    }

    void check() {
        for (Requirements.Placed placed : requirements.placed()) {
            placed.requirement().doneWhen().ifPresent(condition -> check(condition, placed));
        }
    }

    private void check(Condition condition, Requirements.Placed placed) {
        if (condition instanceof Not not) {
            if (not.condition() instanceof EvidenceCondition evidence && evidence.needed() > 0) {
                barred(evidence, placed);
            }
            return;
        }
        if (condition instanceof EvidenceCondition evidence && evidence.atMost().equals(Optional.of(0))) {
            barred(evidence, placed);
        }
        if (condition instanceof ForEach each) {
            ConditionParts.all(each.holds()).forEach(part -> ownKind(each.items(), part, placed));
            check(each.holds(), placed);
        } else {
            ConditionParts.parts(condition).forEach(part -> check(part, placed));
        }
    }

    /** While the first has not come about nothing lies before it, so that anything may happen. */
    private void barred(EvidenceCondition evidence, Requirements.Placed placed) {
        for (TimeRelation relation : evidence.when()) {
            boolean open = relation.direction() == TimeRelation.Direction.BEFORE
                    && relation.anchor()
                            .filter(Occurrence.class::isInstance)
                            .map(Occurrence.class::cast)
                            .filter(anchor -> !askedFor(anchor.of(), placed))
                            .isPresent();
            if (open) {
                advice.report(
                        ProblemCode.BARRED_AFTERWARDS,
                        placed,
                        advice.placeOf(relation),
                        "While that has not come about, nothing lies before it, and this is met whatever was done.",
                        "Maybe a 'forEach' of what may not come too early is meant, which asks each for what came before it.");
            }
        }
    }

    /** Whether what comes first must be there anyway, here or by then. */
    private boolean askedFor(List<? extends Condition> any, Requirements.Placed here) {
        return requirements.placed().stream()
                .filter(other -> other.must() && other.ladder() == here.ladder() && other.rung() <= here.rung())
                .filter(other -> other.requirement().appliesWhen().isEmpty())
                .flatMap(other -> other.requirement().doneWhen().stream())
                .anyMatch(asked -> any.stream().anyMatch(one -> implication.implies(asked, one)));
    }

    private void ownKind(Condition items, Condition part, Requirements.Placed placed) {
        if (part instanceof EvidenceCondition evidence
                && evidence.about()
                        .filter(link -> !link.itself() && link.to().isEmpty())
                        .isPresent()
                && ItemAtHand.alike(items, evidence)) {
            advice.report(
                    ProblemCode.ABOUT_ITS_OWN_KIND,
                    placed,
                    advice.placeOf(evidence, "about"),
                    "This asks for another record of the kind that 'forEach' selects, linked to the one at hand.",
                    "Maybe \"is\": \"it\" is meant, which asks more of the one at hand itself.");
        }
    }
}
