package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a moment lies where it is asked to lie. Boundaries are inclusive. */
record Timing(Look look, Hand hand) {
    Truth fits(Optional<Moment> moment, List<TimeRelation> relations) {
        return Truth.allOf(
                relations.stream().map(relation -> fits(moment, relation)).toList());
    }

    private Truth fits(Optional<Moment> moment, TimeRelation relation) {
        Mark anchor = relation.anchor()
                .map(from -> from.as(new Anchors(look, hand)))
                .orElseGet(() -> Mark.at(look.then().moment()));
        if (anchor.is(Mark.Kind.DROPPED)) {
            return Truth.NONE;
        }
        if (anchor.is(Mark.Kind.UNKNOWN)) {
            return Truth.UNKNOWN;
        }
        if (moment.isEmpty() || anchor.is(Mark.Kind.NONE)) {
            return Truth.NO;
        }
        Three any = anchor.at().stream()
                .map(from -> fits(moment.get(), relation, from))
                .reduce(Three.NO, Three::or);
        if (anchor.atLatest()) {
            any = early(moment.get(), relation, anchor.at().get(0), any);
        }
        return Truth.of(any);
    }

    /** Where the anchor may as well lie earlier. */
    private Three early(Moment moment, TimeRelation relation, Moment latest, Three there) {
        boolean farEnough = relation.direction() == TimeRelation.Direction.AFTER
                && relation.within().isEmpty()
                && there == Three.YES;
        boolean tooLate = relation.direction() == TimeRelation.Direction.BEFORE
                && !look.days().atOrBefore(moment, latest);
        return farEnough ? Three.YES : tooLate ? Three.NO : Three.UNKNOWN;
    }

    private Three fits(Moment moment, TimeRelation relation, Moment from) {
        Days days = look.days();
        Three answer =
                switch (relation.direction()) {
                    case AFTER -> Three.of(days.atOrBefore(from, moment));
                    case BEFORE -> Three.of(days.atOrBefore(moment, from));
                    case NOT_OLDER -> Three.YES;
                };
        boolean after = relation.direction() == TimeRelation.Direction.AFTER;
        if (relation.within().isPresent()) {
            answer = answer.and(length(
                    relation.within().get(),
                    span -> after ? days.within(from, moment, span) : days.within(moment, from, span)));
        }
        if (relation.atLeast().isPresent()) {
            answer = answer.and(length(
                    relation.atLeast().get(),
                    span -> after ? days.longAfter(from, moment, span) : days.longBefore(moment, from, span)));
        }
        return answer;
    }

    /** A length from a table that cannot be told is unknown; one that is not there is kept by nothing. */
    private Three length(Limit limit, Predicate<Span> kept) {
        return look.tables()
                .span(limit)
                .map(span -> Three.of(span.isPresent() && kept.test(span.get())))
                .orElse(Three.UNKNOWN);
    }
}
