package io.salesprocess.rules.situation;

import io.salesprocess.model.inspection.Shortfall;

/**
 * What was found for one condition, after each record was judged. Where enough was found, nothing else is told but
 * whether it is too much. Immutable.
 */
public final class Search extends Situation {
    public static final Dial<Subject> SUBJECT = Dial.first(Subject.class);
    public static final Dial<Purpose> PURPOSE = SUBJECT.then(Purpose.class);
    public static final Dial<Found> FOUND = PURPOSE.then(Found.class);
    public static final Dial<YesNo> PERHAPS_ENOUGH = FOUND.then(YesNo.class);
    public static final Dial<Loaded> LOADED = PERHAPS_ENOUGH.then(Loaded.class);
    public static final Dial<YesNo> NEAREST_KNOWN = LOADED.then(YesNo.class);
    public static final Dial<Shortfall> NEAREST = NEAREST_KNOWN.then(Shortfall.class);
    public static final Dial<Most> MOST = NEAREST.then(Most.class);

    public Search(long code) {
        super(code);
    }

    public Subject subject() {
        return SUBJECT.read(code());
    }

    /** What it is asked for. It makes no difference to records, and need not be told of them. */
    public Purpose purpose() {
        return PURPOSE.read(code());
    }

    public Found found() {
        return FOUND.read(code());
    }

    /** Whether the records that count, with those of which nobody can tell, would be enough. */
    public boolean perhapsEnough() {
        return PERHAPS_ENOUGH.read(code()) == YesNo.YES;
    }

    public Loaded loaded() {
        return LOADED.read(code());
    }

    /** Whether there is a record that does not count. */
    public boolean nearestKnown() {
        return NEAREST_KNOWN.read(code()) == YesNo.YES;
    }

    /**
     * What the rules said of the record that comes nearest. Told only with {@link #nearestKnown()}, and where it is asked
     * whether something applies.
     */
    public Shortfall nearest() {
        return NEAREST.read(code());
    }

    /** How what was found stands to the number that must not be passed. Told only where enough was found. */
    public Most most() {
        return MOST.read(code());
    }
}
