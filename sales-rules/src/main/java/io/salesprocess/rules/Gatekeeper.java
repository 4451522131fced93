package io.salesprocess.rules;

import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.situation.Done;
import java.util.ArrayList;
import java.util.List;

/** Tells whether an opportunity may enter a stage, and everything that stands against it. */
final class Gatekeeper {
    private final Sitting sitting;
    private final PreparedProcess process;

    Gatekeeper(Sitting sitting) {
        this.sitting = sitting;
        this.process = sitting.process();
    }

    GateDecision decide(String stage) {
        int rung = process.vocabulary().stage(stage);
        int closed = process.closedStageNumber(stage);
        if (rung == Node.NONE && closed == Node.NONE) {
            throw new IllegalArgumentException("The process has no stage '" + stage + "'.");
        }
        GateAnswer answer = rung != Node.NONE ? sitting.rungs().answer(rung) : closing(closed);
        int[] asked = rung != Node.NONE ? process.askedByGate(rung) : process.askedByClosing(closed);
        return GateDecision.builder()
                .opportunity(sitting.casebook().opportunity().id())
                .stage(stage)
                .asOf(sitting.casebook().asOf())
                .answer(answer)
                .blockers(answer == GateAnswer.OPEN ? List.of() : blockers(asked, rung))
                .build();
    }

    private GateAnswer closing(int closed) {
        try (Hearing hearing = sitting.judge().hear()) {
            return sitting.rungs().closing(closed, hearing);
        }
    }

    private List<Blocker> blockers(int[] asked, int rung) {
        Sentences sentences = new Sentences(sitting);
        List<Blocker> blockers = new ArrayList<>();
        for (int number : asked) {
            RequirementResult result = sitting.results().get(number);
            if (!result.satisfied() && sitting.appraisal().binding(number) != Done.NO) {
                blockers.add(Blocker.builder()
                        .requirement(result.id())
                        .stage(result.requirement().stage())
                        .verdict(result.verdict())
                        .shortfall(result.shortfall())
                        .message(sentences.because(result))
                        .evidence(result.evidence())
                        .build());
            }
        }
        int last = rung == Node.NONE ? process.rungs() - 1 : rung;
        for (int i = 0; i <= last; i++) {
            blockers.addAll(sitting.notes().blockers(process.rung(i).id()));
        }
        return blockers;
    }
}
