package io.salesprocess.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree.
 *
 * @param within the map or list around it
 * @param key the key, or the number of the item
 * @param role what stands there, told by the key; all places of conditions have one role, and all places of anchors
 */
record Spot(Object within, Object key, String role) {
    private static final Set<String> CONDITIONS = Set.of(
            "doneWhen",
            "appliesWhen",
            "entryFor",
            "holds",
            "not",
            "allOf",
            "anyOf",
            "of",
            "happens",
            "about",
            "forEach",
            "first",
            "last");
    private static final Set<String> ANCHORS =
            Set.of("after", "before", "from", "until", "by", "earliest", "latest", "halfway", "moment");
    private static final Set<String> CRITERIA =
            Set.of("entryCriteria", "exitCriteria", "criteria", "steps", "actions", "followUp", "afterSale");

    /** All places below the root. */
    static List<Spot> in(@Nullable Object root) {
        List<Spot> spots = new ArrayList<>();
        collect(root, "", spots);
        return spots;
    }

    private static void collect(@Nullable Object tree, String role, List<Spot> spots) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> add(new Spot(map, key, role((String) key)), value, spots));
        } else if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(new Spot(list, i, role), list.get(i), spots);
            }
        }
    }

    private static void add(Spot spot, @Nullable Object value, List<Spot> spots) {
        spots.add(spot);
        collect(value, spot.role(), spots);
    }

    private static String role(String key) {
        if (CONDITIONS.contains(key)) {
            return "doneWhen";
        }
        if (CRITERIA.contains(key)) {
            return "entryCriteria";
        }
        return ANCHORS.contains(key) ? "after" : key;
    }

    @Nullable
    Object value() {
        return within instanceof Map<?, ?> map ? map.get(key) : ((List<?>) within).get((int) key);
    }

    @SuppressWarnings("unchecked")
    void set(@Nullable Object value) {
        if (within instanceof Map<?, ?>) {
            ((Map<String, @Nullable Object>) within).put((String) key, value);
        } else {
            ((List<@Nullable Object>) within).set((int) key, value);
        }
    }

    void remove() {
        if (within instanceof Map<?, ?> map) {
            map.remove(key);
        } else {
            ((List<?>) within).remove((int) key);
        }
    }
}
