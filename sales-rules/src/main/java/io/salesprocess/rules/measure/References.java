package io.salesprocess.rules.measure;

import java.util.Map;
import java.util.Set;

/** The requirements and stages of a process by number, and what is asked of them besides their verdict. Immutable. */
public final class References {
    private final Map<String, Integer> requirements;
    private final Map<String, Integer> stages;
    private final Set<String> anchors;
    private final boolean asksWho;

    /**
     * Keeps the references.
     *
     * @param asksWho whether any condition asks for whoever did what another requirement asks
     */
    public References(
            Map<String, Integer> requirements, Map<String, Integer> stages, Set<String> anchors, boolean asksWho) {
        this.requirements = Map.copyOf(requirements);
        this.stages = Map.copyOf(stages);
        this.anchors = Set.copyOf(anchors);
        this.asksWho = asksWho;
    }

    /** Whether it matters who did what proves a requirement. */
    boolean asksWho() {
        return asksWho;
    }

    /** The number of the requirement with this id. */
    public int requirement(String id) {
        Integer number = requirements.get(id);
        if (number == null) {
            throw new IllegalArgumentException("The process has no requirement '" + id + "'.");
        }
        return number;
    }

    /** The number of the open stage, or the stage of a track, with this id. */
    public int stage(String id) {
        Integer number = stages.get(id);
        if (number == null) {
            throw new IllegalArgumentException("The process has no open stage '" + id + "'.");
        }
        return number;
    }

    /** Whether a time is measured from this requirement. */
    public boolean anchor(String id) {
        return anchors.contains(id);
    }
}
