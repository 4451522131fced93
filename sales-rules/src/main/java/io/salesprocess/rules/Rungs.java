package io.salesprocess.rules;

import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.situation.GateCase;
import io.salesprocess.rules.situation.OnRoute;
import io.salesprocess.rules.situation.YesNo;
import java.util.Set;

/**
 * The gates of one ladder: that of the open stages, or that of a track.
 *
 * <p>A stage is a <em>rung</em> for an opportunity where it applies and the ladder does not start later: at the last
 * stage that is an entry for deals of this kind. What belongs to any other stage does not apply, and so stands in nobody's way; the
 * gate of such a stage is blocked, and it is never verified. Where a question on which that hangs is open, so is the
 * question whether each requirement of the stage applies, and its own gate is blocked.
 *
 * <p>The gate of a rung asks for all that is needed to enter this rung and the ones before it, and to leave the ones
 * before it; where the stage means a milestone reached, also for what is needed to leave it. What a stage that may be
 * skipped asks for is asked by its own gate alone, except for its key steps, which are never skipped. The
 * <em>verified stage</em> is the last rung whose gate passes, and the gate of a rung that may not be skipped passes
 * exactly when the verified stage is that rung or a later one. The possible stage is what the verified stage would be if
 * everything undetermined were met.
 *
 * <p>Each track is a ladder of its own by the same rules. Ladders touch each other only where a condition asks for a
 * stage: it holds when the gate of that stage passes. Claims and blocks of an application are of no account to it.
 */
final class Rungs {
    private final PreparedProcess process;
    private final Appraisal appraisal;
    private final Set<String> blockedByApplication;
    private final int first;
    private final long[] cases;
    private final GateAnswer[] answers;
    private final int verified;
    private final int possible;
    private final int next;
    private final long past;

    /**
     * Answers the gates.
     *
     * @param ladder the number of the ladder, as {@link Stages} counts
     * @param blockedByApplication the ids of the stages that a rule of the application blocks
     */
    Rungs(PreparedProcess process, int ladder, Appraisal appraisal, Hearing hearing, Set<String> blockedByApplication) {
        this.process = process;
        this.appraisal = appraisal;
        this.blockedByApplication = blockedByApplication;
        Stages stages = process.stages();
        this.first = stages.first(ladder);
        int end = stages.end(ladder);
        this.cases = new long[end - first];
        this.answers = new GateAnswer[end - first];
        int passed = Node.NONE;
        int perhaps = Node.NONE;
        long before = 0;
        for (int i = first; i < end; i++) {
            Stage stage = stages.stage(i);
            OnRoute onRoute = appraisal.onRoute(i);
            long entering = before | asked(stages.entering(i)) | (onRoute == OnRoute.NO ? 0 : blocked(stage));
            long leaving = asked(stages.leaving(i));
            boolean milestone = stage.means() == Meaning.MILESTONE_REACHED;
            cases[i - first] = (milestone ? entering | leaving : entering) | GateCase.ON_ROUTE.set(onRoute);
            answers[i - first] = hearing.decide(Kind.GATE, cases[i - first]).gate();
            passed = answers[i - first] == GateAnswer.OPEN ? i : passed;
            perhaps = answers[i - first] == GateAnswer.BLOCKED ? perhaps : i;
            before = stage.skippable() ? before | asked(stages.keySteps(i)) : entering | leaving;
        }
        this.verified = passed;
        this.possible = perhaps;
        this.past = before;
        int after = passed == Node.NONE ? first : passed + 1;
        while (after < end && appraisal.onRoute(after) == OnRoute.NO) {
            after++;
        }
        this.next = after;
    }

    private long blocked(Stage stage) {
        return GateCase.BLOCKED_BY_APPLICATION.set(YesNo.of(blockedByApplication.contains(stage.id())));
    }

    private long asked(int[] requirements) {
        return Lacking.among(requirements, appraisal).gate();
    }

    /** The number of the last stage whose gate passes, or {@link Node#NONE}. */
    int verified() {
        return verified;
    }

    /** What it would be if everything undetermined were met. */
    int possible() {
        return possible;
    }

    /** The number of the rung after the verified stage; of none, the number behind that of the last stage. */
    int next() {
        return next;
    }

    OnRoute onRoute(int stage) {
        return appraisal.onRoute(stage);
    }

    /** The answer of the gate of a stage, as far as the evidence goes. */
    GateAnswer answer(int stage) {
        return answers[stage - first];
    }

    /** The answer of the gate of a stage to somebody who wants to move there. */
    GateAnswer answer(int stage, boolean moveRefused, Hearing hearing) {
        return hearing.decide(Kind.GATE, cases[stage - first] | GateCase.MOVE_REFUSED.set(YesNo.of(moveRefused)))
                .gate();
    }

    /** The answer of a closed stage: winning asks for all open stages to be left, besides its own criteria. */
    GateAnswer closing(int closed, boolean moveRefused, Hearing hearing) {
        long own = asked(process.closing(closed)) | GateCase.MOVE_REFUSED.set(YesNo.of(moveRefused));
        boolean won = process.process().closedStages().get(closed).outcome() == Outcome.WON;
        return hearing.decide(Kind.GATE, won ? past | own : own).gate();
    }
}
