package io.salesprocess.rules.situation;

import io.salesprocess.model.definition.ConsequenceLevel;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.inspection.Verdict;

/** What the process says should follow when a requirement is overdue, looked at for one requirement. Immutable. */
public final class ConsequenceReview extends Situation {
    public static final Dial<Verdict> VERDICT = Dial.first(Verdict.class);
    public static final Dial<YesNo> CALLED_FOR = VERDICT.then(YesNo.class);
    public static final Dial<Obligation> OBLIGATION = CALLED_FOR.then(Obligation.class);
    public static final Dial<YesNo> REACHED = OBLIGATION.then(YesNo.class);
    public static final Dial<ConsequenceLevel> LEVEL = REACHED.then(ConsequenceLevel.class);

    public ConsequenceReview(long code) {
        super(code);
    }

    public Verdict verdict() {
        return VERDICT.read(code());
    }

    public boolean calledFor() {
        return CALLED_FOR.read(code()) == YesNo.YES;
    }

    /** As binding as it is here, below its parents. */
    public Obligation obligation() {
        return OBLIGATION.read(code());
    }

    /** Whether the due moment passed as long ago as the consequence asks. */
    public boolean reached() {
        return REACHED.read(code()) == YesNo.YES;
    }

    /** How much the definition makes of it. */
    public ConsequenceLevel level() {
        return LEVEL.read(code());
    }
}
