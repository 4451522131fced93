package io.salesprocess.rules;

import io.salesprocess.model.inspection.Explanations;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.StageResult;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.measure.Combined;
import io.salesprocess.rules.measure.Outcome;
import io.salesprocess.rules.situation.OnRoute;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an inspection has to say beyond its verdicts, worked out on demand. */
final class Report implements Explanations {
    private final Sitting sitting;
    private final TimeLimit limit;

    /**
     * Prepares a report.
     *
     * @param limit how long each of its parts may take
     */
    Report(Sitting sitting, TimeLimit limit) {
        this.sitting = sitting;
        this.limit = limit;
    }

    private Sitting goesOn() {
        Waiting waiting = limit.start();
        waiting.look();
        return sitting.goesOn(waiting);
    }

    @Override
    public String because(RequirementResult result) {
        return new Sentences(sitting).because(result);
    }

    @Override
    public List<StageResult> stages() {
        PreparedProcess process = sitting.process();
        ZoneId zone = sitting.casebook().zone();
        List<StageResult> stages = new ArrayList<>();
        for (int i = 0; i < process.rungs(); i++) {
            String stage = process.rung(i).id();
            stages.add(StageResult.builder()
                    .stage(stage)
                    .gate(sitting.rungs().answer(i))
                    .since(earned(i) ? since(i, zone) : Optional.empty())
                    .entered(Optional.ofNullable(sitting.casebook().firstClaim(stage))
                            .map(moment -> moment.begins(zone)))
                    .build());
        }
        return List.copyOf(stages);
    }

    private boolean earned(int rung) {
        return rung <= sitting.rungs().verified() && sitting.rungs().onRoute(rung) != OnRoute.NO;
    }

    /** When the last dated thing that the gate asks for happened. */
    private Optional<Instant> since(int rung, ZoneId zone) {
        @Nullable Moment last = null;
        for (int number : sitting.process().askedByGate(rung)) {
            Outcome outcome = sitting.appraisal().outcome(number);
            last = outcome.satisfied() ? Combined.later(last, outcome.metAt(), zone) : last;
        }
        return Optional.ofNullable(last).map(moment -> moment.ends(zone));
    }

    @Override
    public List<Finding> findings() {
        Sitting goingOn = goesOn();
        List<Finding> findings = new ArrayList<>(new DealFindings(goingOn).all());
        findings.addAll(new PathwayFindings(goingOn).all());
        findings.addAll(new RequirementFindings(goingOn).all());
        findings.addAll(new RecordFindings(goingOn).all());
        findings.addAll(sitting.notes().findings());
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }

    @Override
    public List<NextAction> nextActions() {
        return new NextSteps(goesOn()).actions();
    }
}
