package io.salesprocess.model.text;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.value.Strength;

final class FieldText {
    private final Wording wording;

    FieldText(Wording wording) {
        this.wording = wording;
    }

    String clause(FieldCondition condition, boolean so) {
        return wording.names().field(condition.field())
                + " " + wording.values().compared(condition.comparison(), condition.values(), so)
                + details(condition, wording.times().when(condition.when()));
    }

    String instruction(FieldCondition condition) {
        String details = details(condition, wording.times().whenDoneNow(condition.when()));
        return condition.comparison() == Comparison.KNOWN
                ? "fill in " + wording.names().field(condition.field()) + details
                : "make sure that " + wording.names().field(condition.field()) + " "
                        + wording.values().compared(condition.comparison(), condition.values(), true) + details;
    }

    private static String details(FieldCondition condition, String when) {
        return (when.isEmpty() ? "" : ", entered " + when) + Proof.of(condition.strength(), Strength.CLAIMED);
    }
}
