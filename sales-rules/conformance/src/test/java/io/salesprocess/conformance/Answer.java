package io.salesprocess.conformance;

import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.PathwayResult;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.StageResult;
import io.salesprocess.model.inspection.TrackResult;
import io.salesprocess.model.value.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was answered, in the words of a case. What nobody was asked for is not there. */
final class Answer {
    private Answer() {}

    /** All that the library says. */
    static Map<String, @Nullable Object> of(Inspection inspection) {
        Map<String, @Nullable Object> said = new TreeMap<>();
        said.put("verdicts", each(inspection, result -> spelled(result.verdict())));
        said.put("shortfalls", each(inspection, result -> result.shortfall().map(Answer::spelled)));
        said.put(
                "evidence",
                each(inspection, result -> result.evidence().stream().sorted().toList()));
        said.put("alternatives", each(inspection, RequirementResult::alternative));
        said.put("calledFor", each(inspection, RequirementResult::calledFor));
        said.put("due", each(inspection, result -> result.due().map(Instant::toString)));
        said.put("gates", stages(inspection, stage -> spelled(stage.gate())));
        said.put("since", stages(inspection, stage -> stage.since().map(Instant::toString)));
        said.put("entered", stages(inspection, stage -> stage.entered().map(Instant::toString)));
        said.put("verified", inspection.verifiedStage().orElse(null));
        said.put("possible", inspection.possibleStage().orElse(null));
        Map<String, Object> tracks = new LinkedHashMap<>();
        for (TrackResult track : inspection.tracks()) {
            tracks.put(track.track(), track(track.verifiedStage(), track.possibleStage()));
        }
        said.put("tracks", tracks);
        said.put("closingVerified", inspection.headline().closingVerified().orElse(null));
        said.put(
                "forecast",
                inspection.forecastCategory().map(ForecastCategory::spelled).orElse(null));
        said.put(
                "pathway",
                inspection.pathway().stream().collect(Collectors.toMap(PathwayResult::id, PathwayResult::accepted)));
        said.put(
                "next",
                inspection.nextActions().stream()
                        .map(NextAction::requirement)
                        .distinct()
                        .toList());
        List<Map<String, @Nullable Object>> findings = new ArrayList<>();
        inspection.findings().forEach(finding -> findings.add(finding(finding)));
        said.put("findings", findings);
        said.put("noFindings", findings);
        return said;
    }

    /** What two evaluators are compared by. */
    static Map<String, @Nullable Object> of(Judgement judgement) {
        Map<String, @Nullable Object> said = new TreeMap<>();
        Map<String, @Nullable Object> verdicts = new LinkedHashMap<>();
        Map<String, @Nullable Object> called = new LinkedHashMap<>();
        Map<String, @Nullable Object> due = new LinkedHashMap<>();
        judgement.verdicts().forEach((id, verdict) -> {
            verdicts.put(id, spelled(verdict));
            called.put(id, judgement.calledFor().contains(id));
            Instant moment = judgement.due().get(id);
            due.put(id, moment == null ? null : moment.toString());
        });
        said.put("verdicts", verdicts);
        said.put("calledFor", called);
        said.put("due", due);
        Map<String, @Nullable Object> gates = new LinkedHashMap<>();
        judgement.gates().forEach((stage, gate) -> gates.put(stage, spelled(gate)));
        said.put("gates", gates);
        said.put("verified", judgement.verified().orElse(null));
        said.put("possible", judgement.possible().orElse(null));
        Map<String, Object> tracks = new LinkedHashMap<>();
        judgement.tracks().forEach((id, both) -> {
            List<String> parts = List.of(both.split("/", -1));
            tracks.put(id, track(stage(parts.get(0)), stage(parts.get(1))));
        });
        said.put("tracks", tracks);
        said.put("closingVerified", judgement.closingVerified().orElse(null));
        said.put("forecast", judgement.forecast().map(ForecastCategory::spelled).orElse(null));
        return said;
    }

    /** What was decided on a gate that was asked. */
    static String of(GateDecision decision) {
        return spelled(decision.answer());
    }

    /** What stands against a gate: requirements in the order of the process. */
    static List<String> blockers(GateDecision decision) {
        return decision.blockers().stream()
                .map(Blocker::requirement)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> stage(String said) {
        return said.equals("-") ? Optional.empty() : Optional.of(said);
    }

    private static Map<String, @Nullable Object> track(Optional<String> verified, Optional<String> possible) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("verified", verified.orElse(null));
        said.put("possible", possible.orElse(null));
        return said;
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        said.put("code", finding.code());
        said.put("severity", spelled(finding.severity()));
        said.put("requirement", finding.requirement().orElse(null));
        said.put("stage", finding.stage().orElse(null));
        said.put("who", finding.who().orElse(null));
        said.put("since", finding.since().map(Instant::toString).orElse(null));
        said.put("evidence", finding.evidence());
        return said;
    }

    private static Map<String, @Nullable Object> each(Inspection inspection, Function<RequirementResult, ?> part) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        inspection.requirements().forEach(result -> said.put(result.id(), plain(part.apply(result))));
        return said;
    }

    private static Map<String, @Nullable Object> stages(Inspection inspection, Function<StageResult, ?> part) {
        Map<String, @Nullable Object> said = new LinkedHashMap<>();
        inspection.stages().forEach(stage -> said.put(stage.stage(), plain(part.apply(stage))));
        return said;
    }

    private static @Nullable Object plain(Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static String spelled(Named word) {
        return word.spelled();
    }
}
