package io.salesprocess.conformance.generated;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A process in the making: its dice, what may occur in it, and what it can refer to so far. */
final class Draft {
    private final Chance chance;
    private final Set<Feature> features;
    private final Instant now;
    private final boolean workingHours;
    private final List<String> stages = new ArrayList<>();
    private final List<String> closedStages = new ArrayList<>();
    private final List<String> requirements = new ArrayList<>();
    private final List<String> gates = new ArrayList<>();
    private int ids;

    Draft(Chance chance, Set<Feature> features, Instant now) {
        this.chance = chance;
        this.features = features;
        this.now = now;
        this.workingHours = chance.percent(60);
    }

    Chance chance() {
        return chance;
    }

    /** About when opportunities are inspected. */
    Instant now() {
        return now;
    }

    boolean may(Feature feature) {
        return features.contains(feature);
    }

    boolean may(Feature feature, int percent) {
        return may(feature) && chance.percent(percent);
    }

    boolean workingHours() {
        return workingHours;
    }

    /** The open stages, whether they are written yet or not. */
    List<String> stages() {
        return stages;
    }

    List<String> closedStages() {
        return closedStages;
    }

    /** The requirements that are written, so that nothing waits for itself. */
    List<String> requirements() {
        return requirements;
    }

    /** The stages whose gates can be asked for. */
    List<String> gates() {
        return gates;
    }

    String newId() {
        return "r" + ids++;
    }
}
