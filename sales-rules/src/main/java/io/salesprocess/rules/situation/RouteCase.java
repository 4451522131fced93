package io.salesprocess.rules.situation;

/** A stage and the questions on which it hangs whether it is a rung for an opportunity. Immutable. */
public final class RouteCase extends Situation {
    public static final Dial<Done> APPLIES = Dial.first(Done.class);
    public static final Dial<Done> STARTS_LATER = APPLIES.then(Done.class);

    public RouteCase(long code) {
        super(code);
    }

    /** Whether deals of this kind take the stage; nothing asked: all do. */
    public Done applies() {
        return APPLIES.read(code());
    }

    /** Whether the ladder starts at a later stage; nothing asked: no later stage says so of any deal. */
    public Done startsLater() {
        return STARTS_LATER.read(code());
    }
}
