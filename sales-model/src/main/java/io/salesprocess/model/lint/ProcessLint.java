package io.salesprocess.model.lint;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.json.Input;
import java.util.Optional;

/** What does not reject a process and should be looked at all the same. Thread-safe. */
public final class ProcessLint {
    private ProcessLint() {}

    /**
     * Reports everything that should be looked at and that the process does not silence.
     *
     * @param input what the process was read from, or an empty one
     * @param previous the version before, whose ids must not mean something else now
     */
    public static void lint(SalesProcess process, Optional<SalesProcess> previous, Input input) {
        Requirements requirements = new Requirements(process);
        Advice advice = new Advice(input);
        new DefinedDone(advice).check(requirements);
        new Wording(advice).check(process, requirements);
        new OwnWork(process, requirements, advice).check();
        new Bookings(requirements, advice).check();
        new OwnWord(advice).check(requirements);
        new Provable(process, advice).check(requirements);
        new Contradictions(process, advice).check(requirements);
        new DeadConditions(process, advice).check(requirements);
        new Traps(process, requirements, advice).check();
        new DeadRows(process, advice).check();
        new ImpliedCriteria(process, advice).check(requirements);
        new SkippedStates(process, requirements, advice).check();
        new Reach(process, advice).check();
        new Promises(process, requirements, advice).check();
        new Unused(process, requirements, advice).check();
        previous.ifPresent(before -> new Versions(process, before, advice).check());
        advice.tell(process);
    }
}
