package io.salesprocess.model.text;

import io.salesprocess.model.definition.ForEach;

final class ForEachText {
    private final Wording wording;
    private final ForEach condition;

    ForEachText(Wording wording, ForEach condition) {
        this.wording = wording;
        this.condition = condition;
    }

    String clause(boolean so) {
        Wording within = wording.with(AtHand.among(condition.items()));
        return (so ? "" : "it is not so that ")
                + "for "
                + condition
                        .holdsFor()
                        .map(some -> some == 1
                                ? "at least one " + within.records().of(condition.items(), Form.BARE)
                                : "at least " + some + " " + within.records().of(condition.items(), Form.MANY))
                        .orElseGet(() -> within.records().of(condition.items(), Form.EVERY) + number())
                + (Groups.group(condition.holds()) ? ": " : ", ")
                + new Clauses(within).of(condition.holds());
    }

    /** One at the least is taken for granted. */
    private String number() {
        if (condition.atLeast() == 0) {
            return ", if there is any";
        }
        return condition.atLeast() == 1 ? "" : ", at least " + condition.atLeast() + " of them";
    }
}
