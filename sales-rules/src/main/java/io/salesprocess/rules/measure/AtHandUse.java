package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorParts;
import io.salesprocess.model.definition.AttributeCondition;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Comparing;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.ConditionParts;
import io.salesprocess.model.definition.EvidenceCondition;
import io.salesprocess.model.definition.ForEach;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.ValueReference;

/** Whether a condition means the item at hand anywhere, so that it comes to something else for each. */
final class AtHandUse {
    private AtHandUse() {}

    static boolean in(Condition condition) {
        return ConditionParts.all(condition).stream().anyMatch(AtHandUse::directly);
    }

    static boolean in(Anchor anchor) {
        return AnchorParts.all(anchor).anyMatch(AtHandUse::directly)
                || AnchorParts.selections(anchor).anyMatch(AtHandUse::in);
    }

    private static boolean directly(Condition condition) {
        return condition instanceof AttributeCondition
                || condition instanceof ForEach
                || (condition instanceof EvidenceCondition evidence
                        && evidence.about().filter(link -> link.to().isEmpty()).isPresent())
                || ConditionParts.people(condition).anyMatch(person -> person.kind() == PersonReference.Kind.IT)
                || ConditionParts.comparing(condition).anyMatch(AtHandUse::directly)
                || ConditionParts.anchors(condition).flatMap(AnchorParts::all).anyMatch(AtHandUse::directly);
    }

    private static boolean directly(Comparing comparing) {
        return comparing
                .reference()
                .filter(reference -> reference.kind() == ValueReference.Kind.ATTRIBUTE)
                .filter(reference -> reference.of().isEmpty())
                .isPresent();
    }

    private static boolean directly(Anchor anchor) {
        return (anchor instanceof Milestone milestone && milestone.kind() == Milestone.Kind.IT)
                || (anchor instanceof AttributeDate date && date.of().isEmpty());
    }
}
