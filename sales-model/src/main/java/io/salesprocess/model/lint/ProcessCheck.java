package io.salesprocess.model.lint;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Place;
import io.salesprocess.model.json.ProblemCode;

/** What rejects a process as a whole: ids, references, circles, values and numbers that cannot be. Thread-safe. */
public final class ProcessCheck {
    private ProcessCheck() {}

    /** Reports everything that is wrong; {@code input} is what the process was read from, or an empty one. */
    public static void check(SalesProcess process, Input input) {
        Requirements requirements = new Requirements(process);
        int count = requirements.placed().size();
        if (count > input.limits().requirements()) {
            input.report(
                    ProblemCode.TOO_LARGE,
                    input.placeOf(process, "stages"),
                    "The process has " + count + " requirements; at most "
                            + input.limits().requirements() + " are allowed.");
            return;
        }
        if (process.stages().isEmpty() && input.placeOf(process) == Place.NONE) {
            input.report(ProblemCode.EMPTY_LIST, Place.NONE, "The process has no stages.");
        }
        new UniqueIds(input).check(process, requirements);
        new CatalogueCheck(input).check(process);
        new KeySteps(input).check(requirements);
        new References(process, requirements, input).check();
        new ConditionCheck(process, input).check(requirements);
        new TimeCheck(process, input).check(requirements);
        new Cycles(requirements, input).check();
    }
}
