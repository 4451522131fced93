package io.salesprocess.rules;

import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.GateCase;
import io.salesprocess.rules.situation.YesNo;

/**
 * What is lacking among requirements that are binding.
 *
 * @param unmet whether any is unmet
 * @param undetermined whether any is undetermined, or it cannot be told whether it binds
 */
record Lacking(boolean unmet, boolean undetermined) {
    static final Lacking NOTHING = new Lacking(false, false);

    static Lacking among(int[] requirements, Appraisal appraisal) {
        boolean unmet = false;
        boolean undetermined = false;
        for (int number : requirements) {
            Outcome outcome = appraisal.outcome(number);
            if (!outcome.satisfied()) {
                Done binding = appraisal.binding(number);
                if (binding == Done.YES && outcome.verdict() == Verdict.UNMET) {
                    unmet = true;
                } else if (binding != Done.NO) {
                    undetermined = true;
                }
            }
        }
        return unmet || undetermined ? new Lacking(unmet, undetermined) : NOTHING;
    }

    Lacking or(Lacking other) {
        return new Lacking(unmet || other.unmet, undetermined || other.undetermined);
    }

    /** As a gate sees it. */
    long gate() {
        return GateCase.UNMET.set(YesNo.of(unmet)) | GateCase.UNDETERMINED.set(YesNo.of(undetermined));
    }
}
