package io.salesprocess.conformance.generated;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What may occur in what is generated, beside plain conditions that ask for something held, done or known. */
public enum Feature {
    /** What more evidence can undo: negations, upper bounds, the latest of several, all of some records. */
    UNDOABLE,
    /** Relations in time. */
    TIMES,
    /** What is asked of something else that has to be looked for: links, values and anchors from other records. */
    ELSEWHERE,
    /** Values of fields. */
    FIELDS,
    /** Questions whether a requirement applies. */
    APPLIES,
    /** What only should or may be done. */
    OPTIONAL,
    /** Requirements and stages that refer to others. */
    REFERENCES,
    /** Stages that not every deal takes, at which some deals enter, and that may be skipped. */
    ROUTES,
    /** Ladders beside the main one. */
    TRACKS,
    /** What must hold as of now. */
    STILL,
    /** Waivers. */
    WAIVERS,
    /** Changed pathways. */
    PATHWAY,
    /** Collections, fields and details that were not loaded completely. */
    UNLOADED,
    /** Conditions for which a booking is enough. */
    BOOKINGS,
    /** Records that contradict themselves, that belong elsewhere or that nothing maps. */
    ODDITIES;

    /** Everything that there is. */
    public static Set<Feature> all() {
        return Collections.unmodifiableSet(EnumSet.allOf(Feature.class));
    }

    public static Set<Feature> allBut(Feature first, Feature... others) {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(first, others)));
    }
}
