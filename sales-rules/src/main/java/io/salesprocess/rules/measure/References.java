package io.salesprocess.rules.measure;

import java.util.Map;
import java.util.Set;

/** The requirements of a process by number, and which of them others are anchored at. Immutable. */
public final class References {
    private final Map<String, Integer> requirements;
    private final Set<String> anchors;

    public References(Map<String, Integer> requirements, Set<String> anchors) {
        this.requirements = Map.copyOf(requirements);
        this.anchors = Set.copyOf(anchors);
    }

    /** The number of the requirement with this id. */
    public int requirement(String id) {
        Integer number = requirements.get(id);
        if (number == null) {
            throw new IllegalArgumentException("The process has no requirement '" + id + "'.");
        }
        return number;
    }

    /** Whether a time is measured from this requirement. */
    public boolean anchor(String id) {
        return anchors.contains(id);
    }
}
