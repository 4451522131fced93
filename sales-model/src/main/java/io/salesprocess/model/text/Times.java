package io.salesprocess.model.text;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.TimeRelation;
import java.util.List;
import java.util.Optional;

/** Moments, and where something lies seen from them. */
final class Times {
    private final Names names;
    private final Milestones milestones;

    Times(Names names, Milestones milestones) {
        this.names = names;
        this.milestones = milestones;
    }

    /** All the relations together; empty when there are none. */
    String when(List<TimeRelation> relations) {
        return Lists.and(relations.stream().map(this::relation).toList());
    }

    /** What of the relations concerns somebody who acts now: what is done now is fresh. */
    String whenDoneNow(List<TimeRelation> relations) {
        return when(relations.stream()
                .filter(relation -> relation.direction() != TimeRelation.Direction.NOT_OLDER)
                .toList());
    }

    private String relation(TimeRelation relation) {
        String within = relation.within()
                .flatMap(Limit::span)
                .map(span -> "within " + span + " ")
                .orElse("");
        return switch (relation.direction()) {
            case BEFORE -> within + "before " + point(relation.anchor().orElseThrow());
            case AFTER -> within + "after " + point(relation.anchor().orElseThrow());
            case NOT_OLDER ->
                "not more than " + relation.within().flatMap(Limit::span).orElseThrow() + " ago";
        };
    }

    String due(Due due) {
        Anchor anchor = due.anchor();
        Optional<String> offset = due.offset().flatMap(Limit::span).map(Object::toString);
        if (offset.isEmpty()) {
            return "by " + (clause(anchor) ? "the time " : "") + point(anchor);
        }
        return (due.before() ? "at least " + offset.get() + " before " : "within " + offset.get() + " after ")
                + point(anchor);
    }

    /** The moment as a noun, to begin a sentence. */
    String noun(Anchor anchor) {
        return clause(anchor) ? "the time when " + point(anchor) : point(anchor);
    }

    private static boolean clause(Anchor anchor) {
        Milestone.Kind kind = ((Milestone) anchor).kind();
        return kind != Milestone.Kind.AS_OF && kind != Milestone.Kind.FIELD;
    }

    /** The moment as it follows "before" and "after". */
    private String point(Anchor anchor) {
        Milestone milestone = (Milestone) anchor;
        String id = milestone.id().orElse("");
        return switch (milestone.kind()) {
            case IT -> "it";
            case RETURNED_TO -> "the deal last returned to the stage " + names.stage(id);
            case AS_OF -> "the time of the inspection";
            case CREATED -> "the opportunity was created";
            case STAGE_ENTERED -> "the stage " + names.stage(id) + " was first entered";
            case FIELD -> names.field(id);
            case REQUIREMENT ->
                milestones
                        .of(id)
                        .map(this::milestone)
                        .orElseGet(() -> names.requirement(id) + " was " + names.done(id));
        };
    }

    private String milestone(Condition condition) {
        if (condition instanceof ActivityCondition activity) {
            Noun noun = names.activity(activity.activities().get(0));
            return noun.the() + " " + noun.was() + " " + Deed.of(noun).done();
        }
        ItemCondition document = (ItemCondition) condition;
        Noun noun = names.document(document.item());
        return noun.the() + " " + noun.was() + " " + Participles.said(document.state());
    }
}
