package io.salesprocess.rules.situation;

import io.salesprocess.model.inspection.GateAnswer;

/** A stage for which a condition asks, once its gate was answered. Immutable. */
public final class StageCase extends Situation {
    public static final Dial<GateAnswer> GATE = Dial.first(GateAnswer.class);
    public static final Dial<OnRoute> ON_ROUTE = GATE.then(OnRoute.class);

    public StageCase(long code) {
        super(code);
    }

    public GateAnswer gate() {
        return GATE.read(code());
    }

    public OnRoute onRoute() {
        return ON_ROUTE.read(code());
    }
}
