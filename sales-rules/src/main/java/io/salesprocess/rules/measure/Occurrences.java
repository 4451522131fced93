package io.salesprocess.rules.measure;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Loaded;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Each time that something happened that counts for any of several conditions.
 *
 * @param counting what counts
 * @param doubtful of what nobody can tell whether it counts
 * @param doubt why nobody can tell of one of these
 * @param complete whether everything was loaded that might count
 */
record Occurrences(List<AtHand> counting, List<AtHand> doubtful, Optional<Shortfall> doubt, boolean complete) {

    static Occurrences of(List<Selection> conditions, Examination examination) {
        if (conditions.size() == 1) {
            return of(conditions.get(0).occasions(examination));
        }
        List<AtHand> counting = new ArrayList<>();
        List<AtHand> doubtful = new ArrayList<>();
        Optional<Shortfall> doubt = Optional.empty();
        boolean complete = true;
        for (Selection condition : conditions) {
            Selected selected = condition.occasions(examination);
            counting.addAll(selected.counting());
            doubtful.addAll(selected.doubtful());
            doubt = doubt.or(selected::doubt);
            complete &= selected.loaded() == Loaded.COMPLETELY;
        }
        return new Occurrences(counting, doubtful, doubt, complete);
    }

    private static Occurrences of(Selected selected) {
        return new Occurrences(
                selected.counting(), selected.doubtful(), selected.doubt(), selected.loaded() == Loaded.COMPLETELY);
    }

    /** The time of the first or last; unknown as long as something else might be it. */
    AnchorPoint outermost(boolean last, ZoneId zone) {
        Moment found = null;
        boolean undated = false;
        for (AtHand one : counting) {
            Moment when = one.when();
            undated |= when == null;
            found = when != null && (found == null || beyond(when, found, last, zone)) ? when : found;
        }
        if (!complete || undated || perhaps(found, last, zone)) {
            return AnchorPoint.UNKNOWN;
        }
        return found == null ? AnchorPoint.NONE : AnchorPoint.at(found);
    }

    private boolean perhaps(@Nullable Moment found, boolean last, ZoneId zone) {
        for (AtHand one : doubtful) {
            if (found == null || one.when() == null || beyond(one.when(), found, last, zone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beyond(Moment one, Moment other, boolean last, ZoneId zone) {
        int order = one.ends(zone).compareTo(other.ends(zone));
        return last ? order > 0 : order < 0;
    }
}
