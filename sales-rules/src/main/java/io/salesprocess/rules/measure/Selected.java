package io.salesprocess.rules.measure;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.situation.Loaded;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was selected by a condition. Immutable.
 *
 * @param counting what counts, in no order
 * @param doubtful of what nobody can tell whether it counts
 * @param doubt why nobody can tell of one of these; empty if there is none
 * @param loaded whether everything was loaded that might count
 */
record Selected(List<AtHand> counting, List<AtHand> doubtful, Optional<Shortfall> doubt, Loaded loaded) {
    /** Whether nothing else can count. */
    boolean certain() {
        return doubtful.isEmpty() && loaded == Loaded.COMPLETELY;
    }

    /** The latest that counts; of several the one with the smallest id; null if nothing counts. */
    @Nullable
    AtHand latest(ZoneId zone) {
        AtHand latest = null;
        for (AtHand one : counting) {
            if (latest == null || later(one, latest, zone)) {
                latest = one;
            }
        }
        return latest;
    }

    /** Whether something of which nobody can tell if it counts would be the latest. */
    boolean perhapsLater(ZoneId zone) {
        AtHand latest = latest(zone);
        for (AtHand one : doubtful) {
            if (latest == null || one.when() == null || later(one, latest, zone)) {
                return true;
            }
        }
        return false;
    }

    private static boolean later(AtHand one, AtHand than, ZoneId zone) {
        int order = instant(one.when(), zone).compareTo(instant(than.when(), zone));
        return order > 0 || (order == 0 && one.id().compareTo(than.id()) < 0);
    }

    private static Instant instant(@Nullable Moment moment, ZoneId zone) {
        return moment == null ? Instant.MIN : moment.ends(zone);
    }
}
