package io.salesprocess.conformance.reference;

import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a moment lies where it is asked to lie. Boundaries are inclusive. */
record Timing(Look look, Hand hand) {
    Truth fits(Optional<Moment> moment, List<TimeRelation> relations) {
        return Truth.allOf(
                relations.stream().map(relation -> fits(moment, relation)).toList());
    }

    private Truth fits(Optional<Moment> moment, TimeRelation relation) {
        Mark anchor = anchor(relation);
        if (anchor.is(Mark.Kind.DROPPED)) {
            return Truth.NONE;
        }
        if (anchor.is(Mark.Kind.UNKNOWN)) {
            return Truth.UNKNOWN;
        }
        if (moment.isEmpty() || anchor.is(Mark.Kind.NONE) || keptByNothing(relation)) {
            return Truth.NO;
        }
        Three any = anchor.at().stream()
                .map(from -> fits(moment.get(), relation, from))
                .reduce(Three.NO, Three::or);
        Three there = anchor.atLatest()
                ? perhapsEarlier(moment.get(), relation, anchor.at().get(0), any)
                : any;
        return Truth.of(anchor.others() ? there.or(Three.UNKNOWN) : there);
    }

    private Mark anchor(TimeRelation relation) {
        return relation.anchor()
                .map(from -> from.as(new Anchors(look, hand)))
                .orElseGet(() -> Mark.at(look.then().moment()));
    }

    /** Where a moment lies that may as well be an earlier one. */
    Truth fitsAtLatest(Moment moment, List<TimeRelation> relations) {
        return Truth.allOf(relations.stream()
                .map(relation -> fitsAtLatest(moment, relation))
                .toList());
    }

    private Truth fitsAtLatest(Moment moment, TimeRelation relation) {
        Truth fits = fits(Optional.of(moment), relation);
        Truth nearby = fits(Optional.of(moment), however(relation, Optional.empty()));
        boolean stays =
                switch (relation.direction()) {
                    case AFTER -> nearby.is() == Three.NO;
                    case BEFORE ->
                        relation.within().isEmpty()
                                ? fits.is() == Three.YES
                                : nearby.is() == Three.YES && fits.is() == Three.NO;
                    case NOT_OLDER -> fits.is() == Three.NO;
                };
        boolean certain = !fits.applies() || keptByNothing(relation);
        return stays || certain || anchor(relation).is(Mark.Kind.NONE) ? fits : Truth.UNKNOWN;
    }

    /** Whether a length is asked for that a table does not tell. */
    private boolean keptByNothing(TimeRelation relation) {
        return Stream.concat(relation.within().stream(), relation.atLeast().stream())
                .map(limit -> look.tables().span(limit))
                .anyMatch(span -> span.isPresent() && span.get().isEmpty());
    }

    /** The same with another limit for how far away it may be. */
    private static TimeRelation however(TimeRelation relation, Optional<Limit> within) {
        return TimeRelation.builder().copyOf(relation).within(within).build();
    }

    /** Where the anchor may as well lie earlier. */
    private Three perhapsEarlier(Moment moment, TimeRelation relation, Moment latest, Three there) {
        boolean longAgo = relation.direction() == TimeRelation.Direction.AFTER
                && relation.within().isEmpty()
                && there == Three.YES;
        boolean past = relation.direction() == TimeRelation.Direction.BEFORE
                ? fits(moment, however(relation, Optional.empty()), latest) == Three.NO
                : relation.within().isPresent()
                        && length(relation.within().get(), span -> look.days().within(latest, moment, span))
                                == Three.NO;
        return longAgo || past ? there : Three.UNKNOWN;
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
