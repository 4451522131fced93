package io.salesprocess.rules;

import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.rules.situation.Done;
import java.util.List;

/**
 * An opportunity that was imagined for certain requirements, and what came of it.
 *
 * @param sitting the opportunity before the rules
 * @param asked the numbers of the requirements
 */
record Attempt(Sitting sitting, List<Integer> asked) {
    Opportunity opportunity() {
        return sitting.casebook().opportunity();
    }

    boolean lacks(int number) {
        return sitting.appraisal().binding(number) != Done.NO
                && !sitting.appraisal().outcome(number).satisfied();
    }

    List<Integer> lacking() {
        return asked.stream().filter(this::lacks).toList();
    }
}
