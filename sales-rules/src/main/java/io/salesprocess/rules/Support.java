package io.salesprocess.rules;

import io.salesprocess.model.facts.Citation;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.judge.Decision;
import io.salesprocess.rules.judge.Hearing;
import io.salesprocess.rules.judge.Kind;
import io.salesprocess.rules.measure.Combined;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.Done;
import io.salesprocess.rules.situation.GateCase;
import io.salesprocess.rules.situation.OnRoute;
import io.salesprocess.rules.situation.StageCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the evidence supports a stage, asked while requirements are judged. An application's blocks are no evidence. */
final class Support {
    private final PreparedProcess process;
    private final Appraisal appraisal;
    private final Hearing hearing;

    Support(PreparedProcess process, Appraisal appraisal, Hearing hearing) {
        this.process = process;
        this.appraisal = appraisal;
        this.hearing = hearing;
    }

    Outcome of(int stage) {
        int[] asked = process.stages().askedByGate(stage);
        OnRoute onRoute = appraisal.onRoute(stage);
        GateAnswer gate = hearing.decide(
                        Kind.GATE, Lacking.among(asked, appraisal).gate() | GateCase.ON_ROUTE.set(onRoute))
                .gate();
        Decision decision = hearing.decide(Kind.STAGE, StageCase.GATE.set(gate) | StageCase.ON_ROUTE.set(onRoute));
        Outcome route = appraisal.route(stage);
        return switch (decision.verdict()) {
            case MET, WAIVED -> met(decision.verdict(), asked, stage);
            case NOT_APPLICABLE -> outcome(decision, Optional.empty(), evidence(route, stage));
            case UNMET -> outcome(decision, Optional.empty(), missing(asked, route, stage));
            case UNDETERMINED -> undetermined(decision, asked, route, stage);
        };
    }

    private static Outcome outcome(Decision decision, Optional<Shortfall> reason, List<String> evidence) {
        return Outcome.of(decision.verdict(), decision.shortfall(reason), evidence, 1);
    }

    private Outcome met(Verdict verdict, int[] asked, int stage) {
        List<Outcome> proofs = new ArrayList<>(asked.length);
        Moment last = null;
        for (int number : asked) {
            Outcome outcome = appraisal.outcome(number);
            if (appraisal.binding(number) != Done.NO && outcome.satisfied()) {
                proofs.add(outcome);
                last = Combined.later(last, outcome.metAt(), appraisal.zone());
            }
        }
        List<String> cited = proofs.isEmpty() ? List.of() : Combined.evidence(proofs);
        return new Outcome(verdict, Optional.empty(), cited.isEmpty() ? itself(stage) : cited, last, List.of(), 0)
                .amongOthers(Combined.others(proofs));
    }

    private List<String> missing(int[] asked, @Nullable Outcome route, int stage) {
        List<String> missing = new ArrayList<>();
        for (int number : asked) {
            if (appraisal.binding(number) == Done.YES
                    && appraisal.outcome(number).verdict() == Verdict.UNMET) {
                missing.add(Citation.REQUIREMENT.of(process.node(number).id()));
            }
        }
        return missing.isEmpty() ? evidence(route, stage) : missing;
    }

    private Outcome undetermined(Decision decision, int[] asked, @Nullable Outcome route, int stage) {
        for (int number : asked) {
            Outcome outcome = appraisal.outcome(number);
            if (appraisal.binding(number) != Done.NO && !outcome.satisfied()) {
                return outcome(decision, outcome.shortfall(), outcome.evidence());
            }
        }
        return outcome(decision, route == null ? Optional.empty() : route.shortfall(), evidence(route, stage));
    }

    private List<String> evidence(@Nullable Outcome route, int stage) {
        return route == null || route.evidence().isEmpty() ? itself(stage) : route.evidence();
    }

    private List<String> itself(int stage) {
        return List.of(Citation.STAGE.of(process.stages().stage(stage).id()));
    }
}
