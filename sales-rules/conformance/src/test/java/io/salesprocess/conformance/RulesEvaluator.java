package io.salesprocess.conformance;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.StageResult;
import io.salesprocess.model.inspection.TrackResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.Inspector;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The library itself. */
public final class RulesEvaluator implements Evaluator {
    @Override
    public Ready prepare(SalesProcess process) {
        Inspector inspector = Inspector.of(process);
        return (opportunity, asOf) -> judgement(inspector.inspect(opportunity, asOf));
    }

    /** What an inspection says, as far as it is compared. */
    public static Judgement judgement(Inspection inspection) {
        SortedMap<String, Verdict> verdicts = new TreeMap<>();
        SortedSet<String> calledFor = new TreeSet<>();
        SortedMap<String, Instant> due = new TreeMap<>();
        for (RequirementResult result : inspection.requirements()) {
            verdicts.put(result.id(), result.verdict());
            result.due().ifPresent(moment -> due.put(result.id(), moment));
            if (result.calledFor()) {
                calledFor.add(result.id());
            }
        }
        SortedMap<String, GateAnswer> gates = new TreeMap<>();
        for (StageResult stage : inspection.stages()) {
            gates.put(stage.stage(), stage.gate());
        }
        SortedMap<String, String> tracks = new TreeMap<>();
        for (TrackResult track : inspection.tracks()) {
            tracks.put(
                    track.track(),
                    track.verifiedStage().orElse("-") + "/"
                            + track.possibleStage().orElse("-"));
        }
        return new Judgement(
                verdicts,
                calledFor,
                due,
                found(inspection, FindingCode.MISSING),
                found(inspection, FindingCode.CANNOT_TELL),
                gates,
                inspection.verifiedStage(),
                inspection.possibleStage(),
                tracks,
                inspection.headline().closingVerified(),
                inspection.forecastCategory());
    }

    private static SortedSet<String> found(Inspection inspection, FindingCode code) {
        return inspection.findings().stream()
                .filter(finding -> finding.code().equals(code.spelled()))
                .map(Finding::requirement)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
