package io.salesprocess.rules.situation;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.inspection.Verdict;

/** A requirement with its verdict, looked at for what somebody should know. Immutable. */
public final class RequirementReview extends Situation {
    public static final Dial<Verdict> VERDICT = Dial.first(Verdict.class);
    public static final Dial<YesNo> CALLED_FOR = VERDICT.then(YesNo.class);
    public static final Dial<Obligation> OBLIGATION = CALLED_FOR.then(Obligation.class);
    public static final Dial<YesNo> KEY_STEP = OBLIGATION.then(YesNo.class);
    public static final Dial<DueStatus> DUE = KEY_STEP.then(DueStatus.class);
    public static final Dial<YesNo> DONE_AFTER_DUE = DUE.then(YesNo.class);
    public static final Dial<YesNo> OUT_OF_ORDER = DONE_AFTER_DUE.then(YesNo.class);
    public static final Dial<YesNo> SINCE_LOST = OUT_OF_ORDER.then(YesNo.class);
    public static final Dial<YesNo> OLDER_THAN_DEAL = SINCE_LOST.then(YesNo.class);
    public static final Dial<YesNo> WAIVERS_LOADED = OLDER_THAN_DEAL.then(YesNo.class);

    public RequirementReview(long code) {
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

    /** Whether it is a key step, or a part of one, and was waived by name where it was waived. */
    public boolean keyStep() {
        return KEY_STEP.read(code()) == YesNo.YES;
    }

    public DueStatus due() {
        return DUE.read(code());
    }

    public boolean doneAfterDue() {
        return DONE_AFTER_DUE.read(code()) == YesNo.YES;
    }

    /** Whether it was done before what should have come first. */
    public boolean outOfOrder() {
        return OUT_OF_ORDER.read(code()) == YesNo.YES;
    }

    /** Whether it held when it was needed and no longer does. */
    public boolean sinceLost() {
        return SINCE_LOST.read(code()) == YesNo.YES;
    }

    /** Whether its evidence is older than the opportunity. */
    public boolean olderThanDeal() {
        return OLDER_THAN_DEAL.read(code()) == YesNo.YES;
    }

    public boolean waiversLoaded() {
        return WAIVERS_LOADED.read(code()) == YesNo.YES;
    }
}
