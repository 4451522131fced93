package io.salesprocess.model.text;

import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.TimeUnit;
import java.util.List;

/** Where something lies in time, seen from a moment. */
final class Times {
    private final Wording wording;
    private final Moments moments;

    Times(Wording wording) {
        this.wording = wording;
        this.moments = wording.moments();
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
        return switch (relation.direction()) {
            case BEFORE -> distance(relation) + "before " + point(relation);
            case AFTER -> distance(relation) + "after " + point(relation);
            case NOT_OLDER -> notOlder(relation.within().orElseThrow());
        };
    }

    private String notOlder(Limit limit) {
        return limit.span().isPresent()
                ? "not more than " + limit(limit) + " ago"
                : "no longer ago than " + limit(limit);
    }

    private String distance(TimeRelation relation) {
        String within = relation.within().map(this::limit).orElse("");
        String atLeast = relation.atLeast().map(this::limit).orElse("");
        if (atLeast.isEmpty()) {
            return within.isEmpty() ? "" : "within " + within + " ";
        }
        return "at least " + atLeast + (within.isEmpty() ? "" : " but at most " + within) + " ";
    }

    private static boolean sameDay(Span span) {
        return span.amount() == 0 && (span.unit() == TimeUnit.DAYS || span.unit() == TimeUnit.BUSINESS_DAYS);
    }

    private String point(TimeRelation relation) {
        return relation.anchor().orElseThrow().as(moments);
    }

    /** "5 days"; of a table only the process knows which. */
    String limit(Limit limit) {
        return limit.span()
                .map(Object::toString)
                .orElseGet(() -> "the time set in the table "
                        + wording.names().table(limit.table().orElse("")));
    }

    String due(Due due) {
        String point = due.anchor().as(moments);
        if (due.offset().isEmpty()) {
            return "by " + (Moments.clause(due.anchor()) ? "the time " : "") + point;
        }
        if (due.offset().get().span().filter(Times::sameDay).isPresent()) {
            return "on the day " + (Moments.clause(due.anchor()) ? "on which " : "of ") + point;
        }
        String offset = limit(due.offset().get());
        return (due.before() ? "at least " + offset + " before " : "within " + offset + " after ") + point;
    }
}
