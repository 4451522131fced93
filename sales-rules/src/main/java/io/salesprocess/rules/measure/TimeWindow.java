package io.salesprocess.rules.measure;

import io.salesprocess.model.definition.Limit;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Span;
import io.salesprocess.rules.situation.TimeFit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where something must lie in time. Everything that is asked must hold; the first that does not is told, and
 * only where there is none, that it cannot be told. */
final class TimeWindow {
    private final List<TimeRelation> relations;
    private final References references;

    TimeWindow(List<TimeRelation> relations, References references) {
        this.relations = relations;
        this.references = references;
    }

    /** How the moment lies. */
    TimeFit fit(@Nullable Moment moment, Examination examination) {
        if (relations.isEmpty()) {
            return TimeFit.NOT_ASKED;
        }
        TimeFit together = TimeFit.FITS;
        for (TimeRelation relation : relations) {
            TimeFit fit = fit(relation, moment, examination);
            if (fit != TimeFit.FITS && fit != TimeFit.ANCHOR_UNKNOWN) {
                return fit;
            }
            together = fit == TimeFit.FITS ? together : fit;
        }
        return together;
    }

    private TimeFit fit(TimeRelation relation, @Nullable Moment moment, Examination examination) {
        Calendar calendar = examination.casebook().calendar();
        if (relation.direction() == TimeRelation.Direction.NOT_OLDER) {
            Moment now = Moment.at(examination.casebook().at());
            return moment == null
                    ? TimeFit.UNDATED
                    : calendar.within(
                                    moment,
                                    now,
                                    relation.within().flatMap(Limit::span).orElseThrow())
                            ? TimeFit.FITS
                            : TimeFit.OLDER;
        }
        AnchorPoint anchor = AnchorPoint.of(relation.anchor().orElseThrow(), references, examination);
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
            last = fit(relation, moment, point, calendar);
            if (last == TimeFit.FITS) {
                return last;
            }
        }
        return last;
    }

    private static TimeFit fit(TimeRelation relation, Moment moment, Moment anchor, Calendar calendar) {
        Span within = relation.within().flatMap(Limit::span).orElse(null);
        if (relation.direction() == TimeRelation.Direction.AFTER) {
            return !calendar.notAfter(anchor, moment)
                    ? TimeFit.EARLIER
                    : within == null || calendar.within(anchor, moment, within) ? TimeFit.FITS : TimeFit.LATER;
        }
        return !calendar.notAfter(moment, anchor)
                ? TimeFit.LATER
                : within == null || calendar.within(moment, anchor, within) ? TimeFit.FITS : TimeFit.EARLIER;
    }
}
