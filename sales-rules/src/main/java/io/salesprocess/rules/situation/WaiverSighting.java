package io.salesprocess.rules.situation;

/** A waiver of a requirement. Immutable. */
public final class WaiverSighting extends Situation {
    public static final Dial<YesNo> IN_FORCE = Dial.first(YesNo.class);
    public static final Dial<YesNo> HAS_EXPIRY = IN_FORCE.then(YesNo.class);
    public static final Dial<YesNo> TOO_LONG = HAS_EXPIRY.then(YesNo.class);
    public static final Dial<Match> BY_OWNER = TOO_LONG.then(Match.class);
    public static final Dial<Match> ENTITLED = BY_OWNER.then(Match.class);
    public static final Dial<YesNo> WAIVABLE = ENTITLED.then(YesNo.class);

    public WaiverSighting(long code) {
        super(code);
    }

    /** Granted, and not expired, at the moment for which it is judged. */
    public boolean inForce() {
        return IN_FORCE.read(code()) == YesNo.YES;
    }

    public boolean hasExpiry() {
        return HAS_EXPIRY.read(code()) == YesNo.YES;
    }

    /** Whether it runs for longer than the policy allows. */
    public boolean tooLong() {
        return TOO_LONG.read(code()) == YesNo.YES;
    }

    /** Whether whoever granted it owned the opportunity then, or owns it now. */
    public Match byOwner() {
        return BY_OWNER.read(code());
    }

    /** Whether whoever granted it plays a role that the policy names. */
    public Match entitled() {
        return ENTITLED.read(code());
    }

    /** Whether the policy lets the requirement be waived at all. */
    public boolean waivable() {
        return WAIVABLE.read(code()) == YesNo.YES;
    }
}
