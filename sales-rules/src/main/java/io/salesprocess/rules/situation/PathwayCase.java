package io.salesprocess.rules.situation;

/** A change in the requirements for one opportunity alone. Immutable. */
public final class PathwayCase extends Situation {
    public static final Dial<YesNo> HAPPENED = Dial.first(YesNo.class);
    public static final Dial<YesNo> FITS = HAPPENED.then(YesNo.class);
    public static final Dial<YesNo> CHANGEABLE = FITS.then(YesNo.class);
    public static final Dial<YesNo> TOUCHES_MUST = CHANGEABLE.then(YesNo.class);
    public static final Dial<Match> ENTITLED = TOUCHES_MUST.then(Match.class);
    public static final Dial<Match> KNOWN = ENTITLED.then(Match.class);

    public PathwayCase(long code) {
        super(code);
    }

    /** Whether its moment has come. */
    public boolean happened() {
        return HAPPENED.read(code()) == YesNo.YES;
    }

    /** Whether what it names is there, and the process is still sound with it. */
    public boolean fits() {
        return FITS.read(code()) == YesNo.YES;
    }

    /** Whether the policy lets what it concerns be changed at all. */
    public boolean changeable() {
        return CHANGEABLE.read(code()) == YesNo.YES;
    }

    /** Whether it concerns a must, something around one, or a key step. */
    public boolean touchesMust() {
        return TOUCHES_MUST.read(code()) == YesNo.YES;
    }

    /** Whether whoever made it played a role then that the policy names. */
    public Match entitled() {
        return ENTITLED.read(code());
    }

    /** Whether whoever made it is somebody of the opportunity. */
    public Match known() {
        return KNOWN.read(code());
    }
}
