package io.salesprocess.rules;

import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.OnRoute;
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
        int rung = process.stages().number(stage);
        int closed = process.closedStageNumber(stage);
        if (rung == Node.NONE && closed == Node.NONE) {
            throw new IllegalArgumentException("The process has no stage '" + Quote.of(stage) + "'.");
        }
        try (Hearing hearing = sitting.hear()) {
            boolean track = rung >= process.rungs();
            List<Blocker> moves = track ? List.of() : new StageMoves(sitting).blockers(stage, hearing);
            boolean refused = !moves.isEmpty();
            GateAnswer answer = rung != Node.NONE
                    ? sitting.rungs(rung).answer(rung, refused, hearing)
                    : sitting.rungs().closing(closed, refused, hearing);
            List<Blocker> blockers = new ArrayList<>(moves);
            blockers.addAll(rung != Node.NONE ? ofStage(rung) : ofClosing(closed));
            return GateDecision.builder()
                    .opportunity(sitting.casebook().opportunity().id())
                    .stage(stage)
                    .asOf(sitting.casebook().asOf())
                    .answer(answer)
                    .blockers(answer == GateAnswer.OPEN ? List.of() : blockers)
                    .build();
        }
    }

    private List<Blocker> ofStage(int rung) {
        List<Blocker> blockers = new ArrayList<>();
        OnRoute onRoute = sitting.appraisal().onRoute(rung);
        if (onRoute != OnRoute.YES) {
            blockers.add(offRoute(rung, onRoute));
        }
        if (onRoute != OnRoute.NO) {
            blockers.addAll(requirements(process.askedByGate(rung)));
            blockers.addAll(ofApplication(rung));
        }
        return blockers;
    }

    private Blocker offRoute(int rung, OnRoute onRoute) {
        Outcome route = sitting.appraisal().route(rung);
        if (route == null) {
            throw new IllegalStateException("The stage " + rung + " has no route.");
        }
        String name = Quote.of(process.rung(rung).name());
        return Blocker.builder()
                .stage(process.rung(rung).id())
                .verdict(route.verdict())
                .shortfall(route.shortfall())
                .message(
                        onRoute == OnRoute.NO
                                ? "The stage \"" + name + "\" is not on the route of this opportunity."
                                : "Nobody can tell yet whether the stage \"" + name
                                        + "\" is on the route of this opportunity.")
                .evidence(route.evidence())
                .build();
    }

    private List<Blocker> ofClosing(int closed) {
        List<Blocker> blockers = requirements(process.askedByClosing(closed));
        blockers.addAll(ofApplication(process.rungs() - 1));
        return blockers;
    }

    private List<Blocker> requirements(int[] asked) {
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
        return blockers;
    }

    /** What the application's rules say against the stages up to this one. */
    private List<Blocker> ofApplication(int last) {
        List<Blocker> blockers = new ArrayList<>();
        if (last >= process.rungs()) {
            return sitting.notes().blockers(process.rung(last).id());
        }
        for (int i = 0; i <= last; i++) {
            blockers.addAll(sitting.notes().blockers(process.rung(i).id()));
        }
        return blockers;
    }
}
