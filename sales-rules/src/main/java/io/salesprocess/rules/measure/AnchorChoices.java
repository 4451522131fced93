package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.TimeFit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One moment out of several anchors. Those without a moment are passed over, and of one that cannot be told nobody can
 * tell whether it would be the one.
 */
final class AnchorChoices {
    private AnchorChoices() {}

    /** The earliest or the latest. */
    static AnchorPoint outermost(List<PreparedAnchor> among, boolean latest, Examination examination) {
        ZoneId zone = examination.casebook().zone();
        List<List<Moment>> there = new ArrayList<>(among.size());
        boolean onlySetAside = true;
        boolean atLatest = false;
        boolean others = false;
        for (PreparedAnchor anchor : among) {
            AnchorPoint point = anchor.point(examination);
            if (point.lack() == TimeFit.ANCHOR_UNKNOWN) {
                return AnchorPoint.UNKNOWN;
            }
            onlySetAside &= point.setAside();
            atLatest |= point.atLatest();
            others |= point.others();
            if (point.there()) {
                there.add(point.moments());
            }
        }
        if (there.isEmpty()) {
            return onlySetAside ? AnchorPoint.SET_ASIDE : AnchorPoint.NONE;
        }
        List<Moment> moments = there.get(0);
        for (List<Moment> more : there.subList(1, there.size())) {
            moments = outermost(moments, more, latest, zone);
        }
        return new AnchorPoint(TimeFit.FITS, moments, atLatest, others);
    }

    /** Whatever can be the later (or earlier) one of a pair with a moment from either side. */
    private static List<Moment> outermost(List<Moment> one, List<Moment> other, boolean latest, ZoneId zone) {
        Set<Moment> kept = new LinkedHashSet<>();
        keep(one, other, latest, zone, kept);
        keep(other, one, latest, zone, kept);
        return List.copyOf(kept);
    }

    private static void keep(List<Moment> from, List<Moment> other, boolean latest, ZoneId zone, Set<Moment> kept) {
        Instant bound = bound(other, latest, zone);
        for (Moment moment : from) {
            int order = moment.ends(zone).compareTo(bound);
            if (latest ? order >= 0 : order <= 0) {
                kept.add(moment);
            }
        }
    }

    /** The moment of the other side that is easiest to surpass. */
    private static Instant bound(List<Moment> moments, boolean latest, ZoneId zone) {
        Instant bound = moments.get(0).ends(zone);
        for (Moment moment : moments) {
            Instant ends = moment.ends(zone);
            if (latest ? ends.isBefore(bound) : ends.isAfter(bound)) {
                bound = ends;
            }
        }
        return bound;
    }

    /**
     * The moment in the middle between the first moments of two anchors: a date where one of them is one, by the number
     * of days between them, rounded towards the earlier one.
     */
    static AnchorPoint halfway(PreparedAnchor one, PreparedAnchor other, Examination examination) {
        AnchorPoint first = one.point(examination);
        AnchorPoint second = other.point(examination);
        if (!first.there() || !second.there()) {
            return first.setAside() || second.setAside()
                    ? AnchorPoint.SET_ASIDE
                    : first.lack() == TimeFit.NO_ANCHOR || second.lack() == TimeFit.NO_ANCHOR
                            ? AnchorPoint.NONE
                            : AnchorPoint.UNKNOWN;
        }
        ZoneId zone = examination.casebook().zone();
        Moment middle = middle(first.earliest(zone), second.earliest(zone), zone);
        return first.perhapsEarlier() || second.perhapsEarlier()
                ? AnchorPoint.atLatest(middle)
                : AnchorPoint.at(middle);
    }

    private static Moment middle(Moment one, Moment other, ZoneId zone) {
        if (one.dateOnly() || other.dateOnly()) {
            long from = one.dateIn(zone).toEpochDay();
            long to = other.dateIn(zone).toEpochDay();
            long earlier = Math.min(from, to);
            return Moment.on(LocalDate.ofEpochDay(earlier + Math.abs(to - from) / 2));
        }
        Instant from = one.begins(zone);
        return Moment.at(from.plus(Duration.between(from, other.begins(zone)).dividedBy(2)));
    }
}
