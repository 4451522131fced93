package io.salesprocess.model.lint;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnchorParts;
import io.salesprocess.model.definition.AttributeDate;
import io.salesprocess.model.definition.Milestone;

/** What an anchor names is defined, and holds a date where a date is meant. */
final class AnchorReferences {
    private final Names names;

    AnchorReferences(Names names) {
        this.names = names;
    }

    void check(Anchor anchor) {
        AnchorParts.all(anchor).forEach(this::one);
    }

    private void one(Anchor anchor) {
        if (anchor instanceof AttributeDate date) {
            names.dateAttribute(date, date.attribute());
        } else if (anchor instanceof Milestone milestone) {
            milestone.id().ifPresent(id -> milestone(milestone, id));
        }
    }

    private void milestone(Milestone milestone, String id) {
        switch (milestone.kind()) {
            case STAGE_ENTERED -> names.stage(milestone, "stageEntered", id);
            case RETURNED_TO -> names.openStage(milestone, "returnedTo", id);
            case REQUIREMENT -> names.requirement(milestone, "requirement", id);
            case FIELD -> names.dateField(milestone, id);
            case AS_OF, CREATED, IT -> {}
        }
    }
}
