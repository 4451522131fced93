package io.salesprocess.rules.situation;

/** An opportunity as a whole, looked at for what somebody should know. Immutable. */
public final class DealReview extends Situation {
    public static final Dial<Life> LIFE = Dial.first(Life.class);
    public static final Dial<Claim> CLAIM = LIFE.then(Claim.class);
    public static final Dial<YesNo> EVER_ENTERED = CLAIM.then(YesNo.class);
    public static final Dial<YesNo> HISTORY_LOADED = EVER_ENTERED.then(YesNo.class);
    public static final Dial<YesNo> PAST_EXPECTED_DURATION = HISTORY_LOADED.then(YesNo.class);
    public static final Dial<YesNo> CLOSED_AFTER_ESTIMATE = PAST_EXPECTED_DURATION.then(YesNo.class);
    public static final Dial<YesNo> PAST_CLOSE_DATE = CLOSED_AFTER_ESTIMATE.then(YesNo.class);
    public static final Dial<YesNo> CLOSING_BLOCKED = PAST_CLOSE_DATE.then(YesNo.class);
    public static final Dial<YesNo> OTHER_VERSION = CLOSING_BLOCKED.then(YesNo.class);
    public static final Dial<YesNo> PATHWAY_OPEN = OTHER_VERSION.then(YesNo.class);
    public static final Dial<YesNo> FORECAST_OPEN = PATHWAY_OPEN.then(YesNo.class);

    public DealReview(long code) {
        super(code);
    }

    public Life life() {
        return LIFE.read(code());
    }

    public Claim claim() {
        return CLAIM.read(code());
    }

    /** Whether an open stage was ever claimed. */
    public boolean everEntered() {
        return EVER_ENTERED.read(code()) == YesNo.YES;
    }

    /** Whether the stage history was loaded completely. */
    public boolean historyLoaded() {
        return HISTORY_LOADED.read(code()) == YesNo.YES;
    }

    /** Whether it is in the claimed open stage for longer than expected. */
    public boolean pastExpectedDuration() {
        return PAST_EXPECTED_DURATION.read(code()) == YesNo.YES;
    }

    /** Whether it closed later than the last date expected before. */
    public boolean closedAfterEstimate() {
        return CLOSED_AFTER_ESTIMATE.read(code()) == YesNo.YES;
    }

    /** Whether the expected close date has passed. */
    public boolean pastCloseDate() {
        return PAST_CLOSE_DATE.read(code()) == YesNo.YES;
    }

    /** Whether it is closed, and something that the closing asks for is unmet. */
    public boolean closingBlocked() {
        return CLOSING_BLOCKED.read(code()) == YesNo.YES;
    }

    public boolean otherVersion() {
        return OTHER_VERSION.read(code()) == YesNo.YES;
    }

    /** Whether changes of the pathway may be missing that would count for a must. */
    public boolean pathwayOpen() {
        return PATHWAY_OPEN.read(code()) == YesNo.YES;
    }

    /** Whether nobody can tell of a better forecast category than the one that is supported. */
    public boolean forecastOpen() {
        return FORECAST_OPEN.read(code()) == YesNo.YES;
    }
}
