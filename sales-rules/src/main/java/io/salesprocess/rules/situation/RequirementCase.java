package io.salesprocess.rules.situation;

/**
 * A requirement, after its conditions and its parts were judged. Where it does not apply, nothing else is told.
 * Immutable.
 */
public final class RequirementCase extends Situation {
    public static final Dial<Done> APPLIES = Dial.first(Done.class);
    public static final Dial<YesNo> APPLIES_UNDECIDED = APPLIES.then(YesNo.class);
    public static final Dial<Done> OWN = APPLIES_UNDECIDED.then(Done.class);
    public static final Dial<Done> PARTS = OWN.then(Done.class);
    public static final Dial<YesNo> WAIVED = PARTS.then(YesNo.class);
    public static final Dial<Order> ORDER = WAIVED.then(Order.class);
    public static final Dial<YesNo> PERHAPS_WAIVED = ORDER.then(YesNo.class);

    public RequirementCase(long code) {
        super(code);
    }

    /** Whether it applies, with everything above it; nothing asked: always. */
    public Done applies() {
        return APPLIES.read(code());
    }

    /** Whether all that keeps us from telling if it applies is an unanswered question. */
    public boolean appliesUndecided() {
        return APPLIES_UNDECIDED.read(code()) == YesNo.YES;
    }

    /** Its own done-when. */
    public Done own() {
        return OWN.read(code());
    }

    /** All its parts that are a must. */
    public Done parts() {
        return PARTS.read(code());
    }

    /** Whether a waiver counts for it. */
    public boolean waived() {
        return WAIVED.read(code()) == YesNo.YES;
    }

    /** Whether there is a waiver of which nobody can tell if it counts. */
    public boolean perhapsWaived() {
        return PERHAPS_WAIVED.read(code()) == YesNo.YES;
    }

    /** How it lies to what has to come first; kept where the order is not strict. */
    public Order order() {
        return ORDER.read(code());
    }

    /** Whether the requirement has a done-when or parts at all. */
    public boolean somethingAsked() {
        return own() != Done.NOTHING_ASKED || parts() != Done.NOTHING_ASKED;
    }

    /** Whether everything that is asked is done or not needed, and something is done; by the table for "and". */
    public boolean done() {
        return !nothingNeeded() && fine(own()) && fine(parts()) && somethingAsked();
    }

    /** Whether nothing but a waiver of which nobody can tell if it counts could set right what is not done or undecided. */
    public boolean hangsOnWaiver() {
        boolean lacking =
                switch (applies()) {
                    case NOTHING_ASKED, YES -> notDone();
                    case CANNOT_TELL -> appliesUndecided();
                    case NO, NOT_NEEDED -> false;
                };
        return perhapsWaived() && !waived() && lacking;
    }

    private boolean notDone() {
        return own() == Done.NO || parts() == Done.NO || (done() && order() == Order.BROKEN);
    }

    /** Whether everything that is asked is not needed. */
    public boolean nothingNeeded() {
        return somethingAsked() && idle(own()) && idle(parts());
    }

    private static boolean fine(Done done) {
        return done == Done.YES || idle(done);
    }

    private static boolean idle(Done done) {
        return done == Done.NOT_NEEDED || done == Done.NOTHING_ASKED;
    }
}
