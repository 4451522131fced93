package io.salesprocess.model.inspection;

import static io.salesprocess.model.json.Codecs.DATA;
import static io.salesprocess.model.json.Codecs.INSTANT;
import static io.salesprocess.model.json.Codecs.MOMENT;
import static io.salesprocess.model.json.Codecs.YES_NO;

import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.MapCodec;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.Alteration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Inspections and gate decisions in JSON. Each shape lists the keys in the order in which they are written. Thread-safe. */
public final class InspectionShapes {
    private static final Shape<StageResult, StageResult.Builder> STAGE = Shape.of(
                    "the result of a stage", StageResult::builder, StageResult.Builder::build)
            .required("stage", DATA, StageResult::stage, StageResult.Builder::stage)
            .required("gate", Codecs.word(GateAnswer.class), StageResult::gate, StageResult.Builder::gate)
            .nullable("since", INSTANT, StageResult::since, StageResult.Builder::since)
            .nullable("entered", INSTANT, StageResult::entered, StageResult.Builder::entered);

    private static final Shape<TrackResult, TrackResult.Builder> TRACK = Shape.of(
                    "the result of a track", TrackResult::builder, TrackResult.Builder::build)
            .required("track", DATA, TrackResult::track, TrackResult.Builder::track)
            .nullable("verifiedStage", DATA, TrackResult::verifiedStage, TrackResult.Builder::verifiedStage)
            .nullable("possibleStage", DATA, TrackResult::possibleStage, TrackResult.Builder::possibleStage);

    private static final Shape<PathwayResult, PathwayResult.Builder> PATHWAY = Shape.of(
                    "the result of a change of the pathway", PathwayResult::builder, PathwayResult.Builder::build)
            .required("id", DATA, PathwayResult::id, PathwayResult.Builder::id)
            .required("change", Codecs.word(Alteration.class), PathwayResult::change, PathwayResult.Builder::change)
            .nullable("requirement", DATA, PathwayResult::requirement, PathwayResult.Builder::requirement)
            .required("by", DATA, PathwayResult::by, PathwayResult.Builder::by)
            .required("at", MOMENT, PathwayResult::at, PathwayResult.Builder::at)
            .required("reason", DATA, PathwayResult::reason, PathwayResult.Builder::reason)
            .required("accepted", YES_NO, PathwayResult::accepted, PathwayResult.Builder::accepted);

    private static final Shape<Finding, Finding.Builder> FINDING = Shape.of(
                    "a finding", Finding::builder, Finding.Builder::build)
            .required("code", DATA, Finding::code, Finding.Builder::code)
            .required("severity", Codecs.word(Severity.class), Finding::severity, Finding.Builder::severity)
            .required("message", DATA, Finding::message, Finding.Builder::message)
            .nullable("remedy", DATA, Finding::remedy, Finding.Builder::remedy)
            .nullable("requirement", DATA, Finding::requirement, Finding.Builder::requirement)
            .nullable("stage", DATA, Finding::stage, Finding.Builder::stage)
            .nullable("who", DATA, Finding::who, Finding.Builder::who)
            .nullable("since", INSTANT, Finding::since, Finding.Builder::since)
            .required("evidence", Codecs.listOf(DATA), Finding::evidence, Finding.Builder::evidence)
            .required("arguments", new MapCodec<>(DATA, DATA), Finding::arguments, Finding.Builder::arguments);

    private static final Shape<NextAction, NextAction.Builder> NEXT_ACTION = Shape.of(
                    "a next action", NextAction::builder, NextAction.Builder::build)
            .required("requirement", DATA, NextAction::requirement, NextAction.Builder::requirement)
            .required("do", DATA, NextAction::action, NextAction.Builder::action)
            .required("who", DATA, NextAction::who, NextAction.Builder::who)
            .nullable("by", INSTANT, NextAction::by, NextAction.Builder::by)
            .required("because", DATA, NextAction::because, NextAction.Builder::because);

    private static final Shape<Blocker, Blocker.Builder> BLOCKER = Shape.of(
                    "a blocker", Blocker::builder, Blocker.Builder::build)
            .nullable("requirement", DATA, Blocker::requirement, Blocker.Builder::requirement)
            .nullable("stage", DATA, Blocker::stage, Blocker.Builder::stage)
            .nullable("verdict", Codecs.word(Verdict.class), Blocker::verdict, Blocker.Builder::verdict)
            .nullable("shortfall", Codecs.word(Shortfall.class), Blocker::shortfall, Blocker.Builder::shortfall)
            .required("message", DATA, Blocker::message, Blocker.Builder::message)
            .required("evidence", Codecs.listOf(DATA), Blocker::evidence, Blocker.Builder::evidence);

    private static final Shape<GateDecision, GateDecision.Builder> GATE = Shape.of(
                    "a gate decision", GateDecision::builder, GateDecision.Builder::build)
            .required("opportunity", DATA, GateDecision::opportunity, GateDecision.Builder::opportunity)
            .required("stage", DATA, GateDecision::stage, GateDecision.Builder::stage)
            .required("asOf", INSTANT, GateDecision::asOf, GateDecision.Builder::asOf)
            .required("answer", Codecs.word(GateAnswer.class), GateDecision::answer, GateDecision.Builder::answer)
            .required("blockers", Codecs.listOf(BLOCKER), GateDecision::blockers, GateDecision.Builder::blockers);

    private static final Shape<Inspection, InspectionParts> INSPECTION = Shape.of(
                    "an inspection", InspectionParts::new, InspectionParts::build)
            .required("opportunity", DATA, told -> told.headline().opportunity(), InspectionParts::opportunity)
            .required("process", InspectionParts.PROCESS, InspectionParts.Followed::of, InspectionParts::process)
            .required("asOf", INSTANT, told -> told.headline().asOf(), InspectionParts::asOf)
            .nullable("claimedStage", DATA, Inspection::claimedStage, InspectionParts::claimedStage)
            .nullable("verifiedStage", DATA, Inspection::verifiedStage, InspectionParts::verifiedStage)
            .nullable("possibleStage", DATA, Inspection::possibleStage, InspectionParts::possibleStage)
            .optional(
                    "closingVerified",
                    YES_NO,
                    told -> told.headline().closingVerified(),
                    InspectionParts::closingVerified)
            .nullable(
                    "forecastCategory",
                    Codecs.word(ForecastCategory.class),
                    Inspection::forecastCategory,
                    InspectionParts::forecastCategory)
            .list("tracks", TRACK, Inspection::tracks, InspectionParts::tracks)
            .list("pathway", PATHWAY, Inspection::pathway, InspectionParts::pathway)
            .required("stages", Codecs.listOf(STAGE), Inspection::stages, InspectionParts::stages)
            .required("requirements", Codecs.listOf(ResultParts.SHAPE), ResultParts::of, InspectionParts::requirements)
            .required("findings", Codecs.listOf(FINDING), Inspection::findings, InspectionParts::findings)
            .required("nextActions", Codecs.listOf(NEXT_ACTION), Inspection::nextActions, InspectionParts::nextActions);

    private InspectionShapes() {}

    /** The inspection, or null after reporting why there is none. */
    public static @Nullable Inspection readInspection(Node inspection, Input input) {
        return INSPECTION.read(inspection, input);
    }

    /** The gate decision, or null after reporting why there is none. */
    public static @Nullable GateDecision readGateDecision(Node decision, Input input) {
        return GATE.read(decision, input);
    }

    static Map<String, @Nullable Object> write(Inspection inspection) {
        return INSPECTION.write(inspection);
    }

    static Map<String, @Nullable Object> write(GateDecision decision) {
        return GATE.write(decision);
    }
}
