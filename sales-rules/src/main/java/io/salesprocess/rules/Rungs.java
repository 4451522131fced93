package io.salesprocess.rules;

import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.GateCase;
import io.salesprocess.rules.situation.YesNo;
import java.util.Set;

/**
 * The gates of the open stages. The gate of a stage asks for all that is needed to enter this stage and the ones before
 * it, and to leave the ones before it; where the stage means a milestone reached, also for what is needed to leave it. A
 * stage that may be skipped asks only for its own gate, except for its key steps, which are never skipped.
 */
final class Rungs {
    private final PreparedProcess process;
    private final Appraisal appraisal;
    private final Set<String> blockedByApplication;
    private final GateAnswer[] answers;
    private final int verified;
    private final int possible;
    private final long past;

    /**
     * Answers the gates.
     *
     * @param blockedByApplication the ids of the stages that a rule of the application blocks
     */
    Rungs(PreparedProcess process, Appraisal appraisal, Hearing hearing, Set<String> blockedByApplication) {
        this.process = process;
        this.appraisal = appraisal;
        this.blockedByApplication = blockedByApplication;
        this.answers = new GateAnswer[process.rungs()];
        int passed = Node.NONE;
        int perhaps = Node.NONE;
        long before = 0;
        for (int i = 0; i < answers.length; i++) {
            long entering = before | asked(process.entering(i), false) | blocked(i);
            long leaving = asked(process.leaving(i), false);
            boolean milestone = process.rung(i).means() == Meaning.MILESTONE_REACHED;
            answers[i] = hearing.decide(Kind.GATE, milestone ? entering | leaving : entering)
                    .gate();
            passed = answers[i] == GateAnswer.OPEN ? i : passed;
            perhaps = answers[i] == GateAnswer.BLOCKED ? perhaps : i;
            before = process.rung(i).skippable() ? before | asked(process.leaving(i), true) : entering | leaving;
        }
        this.verified = passed;
        this.possible = perhaps;
        this.past = before;
    }

    private long blocked(int rung) {
        return GateCase.BLOCKED_BY_APPLICATION.set(
                YesNo.of(blockedByApplication.contains(process.rung(rung).id())));
    }

    private long asked(int[] requirements, boolean onlyKeySteps) {
        long code = 0;
        for (int number : requirements) {
            var outcome = appraisal.outcome(number);
            if (!outcome.satisfied()
                    && binding(number)
                    && (!onlyKeySteps || process.node(number).withinKeyStep())) {
                code |= outcome.verdict() == Verdict.UNMET
                        ? GateCase.UNMET.set(YesNo.YES)
                        : GateCase.UNDETERMINED.set(YesNo.YES);
            }
        }
        return code;
    }

    /** Whether it asks for anything yet: a must below a parent that is none does so only once it is binding. */
    boolean asks(int number) {
        return process.node(number).alwaysBinding() || !process.node(number).must() || binding(number);
    }

    /** Whether it is a must here; see {@link Appraisal#binding}. */
    boolean binding(int number) {
        return appraisal.binding(number);
    }

    /** The number of the last stage whose gate passes, or {@link Node#NONE}. */
    int verified() {
        return verified;
    }

    /** What it would be if everything undetermined were met. */
    int possible() {
        return possible;
    }

    GateAnswer answer(int rung) {
        return answers[rung];
    }

    /** The answer of a closed stage: winning asks for all open stages to be left, besides its own criteria. */
    GateAnswer closing(int closed, Hearing hearing) {
        long own = asked(process.closing(closed), false);
        boolean won = process.process().closedStages().get(closed).outcome() == Outcome.WON;
        return hearing.decide(Kind.GATE, won ? past | own : own).gate();
    }
}
