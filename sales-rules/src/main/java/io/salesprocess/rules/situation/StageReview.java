package io.salesprocess.rules.situation;

/** An open stage, looked at for what somebody should know. Immutable. */
public final class StageReview extends Situation {
    public static final Dial<YesNo> CLAIMED_ONCE = Dial.first(YesNo.class);
    public static final Dial<YesNo> LATER_CLAIMED = CLAIMED_ONCE.then(YesNo.class);
    public static final Dial<YesNo> SKIPPABLE = LATER_CLAIMED.then(YesNo.class);
    public static final Dial<YesNo> HISTORY_LOADED = SKIPPABLE.then(YesNo.class);
    public static final Dial<OnRoute> ON_ROUTE = HISTORY_LOADED.then(OnRoute.class);

    public StageReview(long code) {
        super(code);
    }

    /** Whether it was ever claimed. */
    public boolean claimedOnce() {
        return CLAIMED_ONCE.read(code()) == YesNo.YES;
    }

    /** Whether a later open stage was claimed, or the opportunity was won. */
    public boolean laterClaimed() {
        return LATER_CLAIMED.read(code()) == YesNo.YES;
    }

    public boolean skippable() {
        return SKIPPABLE.read(code()) == YesNo.YES;
    }

    public boolean historyLoaded() {
        return HISTORY_LOADED.read(code()) == YesNo.YES;
    }

    /** Whether it is a rung for this opportunity. */
    public OnRoute onRoute() {
        return ON_ROUTE.read(code());
    }
}
