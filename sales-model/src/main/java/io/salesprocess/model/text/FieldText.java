package io.salesprocess.model.text;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.value.Strength;

final class FieldText {
    private final Wording wording;
    private final FieldCondition condition;
    private final String field;

    FieldText(Wording wording, FieldCondition condition) {
        this.wording = wording;
        this.condition = condition;
        this.field = wording.names().field(condition.field());
    }

    String clause(boolean so) {
        String entered = entered(wording.times().when(condition.when())) + proof();
        return so || entered.isEmpty()
                ? field + " " + compared(so) + entered
                : "it is not so that " + field + " " + compared(true) + entered;
    }

    String instruction() {
        String entered = entered(wording.times().whenDoneNow(condition.when())) + proof();
        return (known() ? "fill in " + field : "make sure that " + field + " " + compared(true)) + entered;
    }

    /** The entry of a value as a noun: {@code entry by which "Region" is "EMEA"}. */
    String record(Form form) {
        String entry =
                form.of(Noun.named("entry")) + (known() ? " of " + field : " by which " + field + " " + compared(true));
        return entry + Records.bracketed(entered(wording.times().when(condition.when())) + proof());
    }

    private String compared(boolean so) {
        return wording.values().compared(condition, wording.names().dateField(condition.field()), so);
    }

    private boolean known() {
        return condition.comparison() == Comparison.KNOWN;
    }

    private String entered(String when) {
        String by =
                condition.by().map(who -> " by " + wording.people().actor(who)).orElse("");
        return by.isEmpty() && when.isEmpty() ? "" : ", entered" + by + (when.isEmpty() ? "" : " " + when);
    }

    private String proof() {
        return Proof.of(condition.strength(), Strength.CLAIMED);
    }
}
