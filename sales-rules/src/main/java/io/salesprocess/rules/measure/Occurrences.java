package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Loaded;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that counts for any of several conditions.
 *
 * @param counting what counts
 * @param doubtful of what nobody can tell whether it counts
 * @param complete whether everything was loaded that might count
 */
record Occurrences(List<AtHand> counting, List<AtHand> doubtful, boolean complete) {

    static Occurrences of(List<Selection> conditions, Examination examination) {
        if (conditions.size() == 1) {
            Selected selected = conditions.get(0).select(examination);
            return new Occurrences(selected.counting(), selected.doubtful(), selected.loaded() == Loaded.COMPLETELY);
        }
        List<AtHand> counting = new ArrayList<>();
        List<AtHand> doubtful = new ArrayList<>();
        boolean complete = true;
        for (Selection condition : conditions) {
            Selected selected = condition.select(examination);
            counting.addAll(selected.counting());
            doubtful.addAll(selected.doubtful());
            complete &= selected.loaded() == Loaded.COMPLETELY;
        }
        return new Occurrences(counting, doubtful, complete);
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

    /** The latest that counts, in whose details something is looked up; of several the one with the smallest id. */
    @Nullable
    AtHand latest(ZoneId zone) {
        return new Selected(counting, doubtful, Loaded.COMPLETELY).latest(zone);
    }

    /** Whether something else might turn out to be the latest. */
    boolean perhapsAnother(@Nullable AtHand latest, ZoneId zone) {
        return !complete || perhaps(latest == null ? null : latest.when(), true, zone);
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
