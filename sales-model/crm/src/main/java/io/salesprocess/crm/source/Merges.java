package io.salesprocess.crm.source;

import io.salesprocess.crm.record.Ref;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which record stands for which, once some were merged into others. */
final class Merges {
    private static final Comparator<Ref> ORDER =
            Comparator.comparing(Ref::thing).thenComparing(Ref::id);

    /** On the way to the record that stands: shortened whenever it is walked, so that long chains cost little. */
    private final Map<Ref, Ref> into = new LinkedHashMap<>();

    /**
     * Says that one record was merged into another. Where it was merged into a third besides, the first in order of these
     * two stands for all, whichever was told first.
     *
     * @return false where each would stand for the other: then nothing is changed
     */
    boolean add(Ref loser, Ref winner) {
        Ref before = standing(loser);
        Ref now = standing(winner);
        if (before.equals(now)) {
            return loser.equals(winner) || !loser.equals(now);
        }
        boolean turned = !before.equals(loser) && ORDER.compare(before, now) < 0;
        into.put(turned ? now : before, turned ? before : now);
        return true;
    }

    /** The record that stands for a record: itself, unless it was merged. */
    Ref standing(Ref ref) {
        Ref standing = ref;
        while (into.containsKey(standing)) {
            standing = into.getOrDefault(standing, standing);
        }
        Ref at = ref;
        while (!at.equals(standing)) {
            Ref next = into.getOrDefault(at, standing);
            into.put(at, standing);
            at = next;
        }
        return standing;
    }

    /** The records that no longer stand for themselves. */
    Set<Ref> losers() {
        return into.keySet();
    }
}
