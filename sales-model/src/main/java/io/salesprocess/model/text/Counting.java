package io.salesprocess.model.text;

import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.EvidenceCondition;
import java.util.Optional;

/** How many records are asked for, or how many different people, organisations or details. */
final class Counting {
    private final Names names;
    private final EvidenceCondition condition;
    private final Amount amount;

    Counting(Names names, EvidenceCondition condition) {
        this.names = names;
        this.condition = condition;
        this.amount = Amount.of(condition);
    }

    Amount amount() {
        return amount;
    }

    /** Whether so many records are asked for, so that each of them has to be as described. */
    boolean ofRecords() {
        return amount.several() && condition.distinct().isEmpty();
    }

    boolean once() {
        return amount.highest().equals(Optional.of(1));
    }

    /** " at least 2 times", where records are counted. */
    String times(boolean so) {
        return ofRecords() ? " " + amount.times(so) : "";
    }

    /** ", altogether with at least 3 different people", where different ones are counted. */
    String altogether(String with, boolean so) {
        return amount.several()
                ? condition
                        .distinct()
                        .map(distinct -> ", altogether " + different(distinct, with, so))
                        .orElse("")
                : "";
    }

    private String different(Distinct distinct, String with, boolean so) {
        String number = amount.words(so) + " different ";
        return switch (distinct.of()) {
            case PERSON -> with + " " + number + "people";
            case ORGANISATION -> "from " + number + "organisations";
            case ATTRIBUTE ->
                "with " + number + "values of "
                        + names.attribute(distinct.attribute().orElse(""));
        };
    }
}
