package io.salesprocess.rules.situation;

/** Everything that a forecast category asks for, taken together. Immutable. */
public final class ForecastCase extends Situation {
    public static final Dial<YesNo> UNMET = Dial.first(YesNo.class);
    public static final Dial<YesNo> UNDETERMINED = UNMET.then(YesNo.class);

    public ForecastCase(long code) {
        super(code);
    }

    /** Whether any of its criteria is unmet. */
    public boolean unmet() {
        return UNMET.read(code()) == YesNo.YES;
    }

    /** Whether any of its criteria is undetermined. */
    public boolean undetermined() {
        return UNDETERMINED.read(code()) == YesNo.YES;
    }
}
