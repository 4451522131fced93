package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import io.salesprocess.rules.situation.TimeFit;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where something must lie in time. Everything that is asked must hold; the first that does not is told, and
 * only where there is none, that it cannot be told. */
final class TimeWindow {
    private final List<Relation> relations;

    private record Relation(
            TimeRelation.Direction direction,
            @Nullable PreparedAnchor anchor,
            @Nullable Allowance within,
            @Nullable Allowance atLeast) {}

    TimeWindow(List<TimeRelation> relations, Anchors anchors) {
        this.relations = relations.stream()
                .map(relation -> new Relation(
                        relation.direction(),
                        relation.anchor().map(anchors::of).orElse(null),
                        relation.within().map(Allowance::new).orElse(null),
                        relation.atLeast().map(Allowance::new).orElse(null)))
                .toList();
    }

    /** How the moment lies. */
    TimeFit fit(@Nullable Moment moment, Examination examination) {
        if (relations.isEmpty()) {
            return TimeFit.NOT_ASKED;
        }
        TimeFit together = TimeFit.FITS;
        for (Relation relation : relations) {
            TimeFit fit = fit(relation, moment, examination);
            if (fit != TimeFit.FITS && fit != TimeFit.ANCHOR_UNKNOWN) {
                return fit;
            }
            together = fit == TimeFit.FITS ? together : fit;
        }
        return together;
    }

    private static TimeFit fit(Relation relation, @Nullable Moment moment, Examination examination) {
        Casebook casebook = examination.casebook();
        PreparedAnchor from = relation.anchor();
        if (from == null) {
            return moment == null ? TimeFit.UNDATED : fit(relation, moment, Moment.at(casebook.at()), casebook);
        }
        AnchorPoint anchor = from.point(examination);
        if (anchor.lack() != TimeFit.FITS) {
            return anchor.lack();
        }
        if (anchor.setAside()) {
            return TimeFit.FITS;
        }
        if (moment == null) {
            return TimeFit.UNDATED;
        }
        TimeFit last = TimeFit.NO_ANCHOR;
        for (Moment point : anchor.moments()) {
            last = fit(relation, moment, point, casebook);
            if (last == TimeFit.FITS) {
                break;
            }
        }
        TimeFit fit = anchor.atLatest() ? perhapsEarlier(relation, last) : last;
        boolean certain = fit == TimeFit.FITS || fit == TimeFit.NO_LIMIT;
        return anchor.others() && !certain ? TimeFit.ANCHOR_UNKNOWN : fit;
    }

    /** What can be told where the anchor may as well lie earlier: what is too late for it is so for any earlier one. */
    private static TimeFit perhapsEarlier(Relation relation, TimeFit fit) {
        boolean longAgo = relation.direction() == TimeRelation.Direction.AFTER && relation.within() == null;
        boolean stays = fit == TimeFit.LATER || fit == TimeFit.NO_LIMIT || (fit == TimeFit.FITS && longAgo);
        return stays ? fit : TimeFit.ANCHOR_UNKNOWN;
    }

    /** Where a moment lies that may as well be an earlier one. */
    TimeFit fitAtLatest(Moment moment, Examination examination) {
        TimeFit together = TimeFit.FITS;
        for (Relation relation : relations) {
            TimeFit fit = fit(relation, moment, examination);
            boolean stays = fit == TimeFit.NO_LIMIT
                    || setAside(relation, examination)
                    || switch (relation.direction()) {
                        case AFTER -> fit == TimeFit.EARLIER;
                        case BEFORE -> fit == TimeFit.EARLIER || (fit == TimeFit.FITS && relation.within() == null);
                        case NOT_OLDER -> fit == TimeFit.OLDER;
                    };
            if (fit == TimeFit.NO_ANCHOR || (stays && fit != TimeFit.FITS)) {
                return fit;
            }
            together = stays ? together : TimeFit.ANCHOR_UNKNOWN;
        }
        return together;
    }

    private static boolean setAside(Relation relation, Examination examination) {
        return relation.anchor() != null && relation.anchor().point(examination).setAside();
    }

    private static TimeFit fit(Relation relation, Moment moment, Moment anchor, Casebook casebook) {
        if (nothingAllowed(relation.within(), casebook) || nothingAllowed(relation.atLeast(), casebook)) {
            return TimeFit.NO_LIMIT;
        }
        Calendar calendar = casebook.calendar();
        return switch (relation.direction()) {
            case NOT_OLDER ->
                fit(relation.within(), casebook, TimeFit.OLDER, span -> calendar.within(moment, anchor, span));
            case AFTER ->
                !calendar.notAfter(anchor, moment)
                        ? TimeFit.EARLIER
                        : both(
                                fit(
                                        relation.within(),
                                        casebook,
                                        TimeFit.LATER,
                                        span -> calendar.within(anchor, moment, span)),
                                fit(
                                        relation.atLeast(),
                                        casebook,
                                        TimeFit.EARLIER,
                                        span -> calendar.longAfter(anchor, moment, span)));
            case BEFORE ->
                !calendar.notAfter(moment, anchor)
                        ? TimeFit.LATER
                        : both(
                                fit(
                                        relation.within(),
                                        casebook,
                                        TimeFit.EARLIER,
                                        span -> calendar.within(moment, anchor, span)),
                                fit(
                                        relation.atLeast(),
                                        casebook,
                                        TimeFit.LATER,
                                        span -> calendar.longBefore(moment, anchor, span)));
        };
    }

    /** Whether a table tells no length, which nothing keeps. */
    private static boolean nothingAllowed(@Nullable Allowance limit, Casebook casebook) {
        if (limit == null || limit.fixed() != null) {
            return false;
        }
        Parameter allowed = limit.of(casebook);
        return allowed.known() && allowed.span().isEmpty();
    }

    private static TimeFit fit(@Nullable Allowance limit, Casebook casebook, TimeFit otherwise, Predicate<Span> holds) {
        if (limit == null) {
            return TimeFit.FITS;
        }
        Span span = limit.fixed();
        if (span == null) {
            Parameter allowed = limit.of(casebook);
            if (allowed.span().isEmpty()) {
                return TimeFit.ANCHOR_UNKNOWN;
            }
            span = allowed.span().get();
        }
        return holds.test(span) ? TimeFit.FITS : otherwise;
    }

    private static TimeFit both(TimeFit one, TimeFit other) {
        return one == TimeFit.FITS || (one == TimeFit.ANCHOR_UNKNOWN && other != TimeFit.FITS) ? other : one;
    }
}
