package io.salesprocess.rules.situation;

/** Everything that a stage gate asks for, taken together. Immutable. */
public final class GateCase extends Situation {
    public static final Dial<YesNo> UNMET = Dial.first(YesNo.class);
    public static final Dial<YesNo> UNDETERMINED = UNMET.then(YesNo.class);
    public static final Dial<YesNo> BLOCKED_BY_APPLICATION = UNDETERMINED.then(YesNo.class);
    public static final Dial<OnRoute> ON_ROUTE = BLOCKED_BY_APPLICATION.then(OnRoute.class);
    public static final Dial<YesNo> MOVE_REFUSED = ON_ROUTE.then(YesNo.class);

    public GateCase(long code) {
        super(code);
    }

    /** Whether anything is unmet. */
    public boolean unmet() {
        return UNMET.read(code()) == YesNo.YES;
    }

    /** Whether anything is undetermined. */
    public boolean undetermined() {
        return UNDETERMINED.read(code()) == YesNo.YES;
    }

    /** Whether a rule of the application blocks it. */
    public boolean blockedByApplication() {
        return BLOCKED_BY_APPLICATION.read(code()) == YesNo.YES;
    }

    /** Whether the stage is a rung for this opportunity. */
    public OnRoute onRoute() {
        return ON_ROUTE.read(code());
    }

    /** Whether the process does not allow to move there from the claimed stage. */
    public boolean moveRefused() {
        return MOVE_REFUSED.read(code()) == YesNo.YES;
    }
}
