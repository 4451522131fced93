package io.salesprocess.model.definition;

import static io.salesprocess.model.json.Codecs.ID;
import static io.salesprocess.model.json.Codecs.TEXT;

import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A sales process in JSON. Each shape lists the keys in the order in which they are written. Thread-safe. */
public final class ProcessShapes {
    private static final Shape<Stage, Stage.Builder> STAGE = Shape.of("a stage", Stage::builder, Stage.Builder::build)
            .required("id", ID, Stage::id, Stage.Builder::id)
            .required("name", TEXT, Stage::name, Stage.Builder::name)
            .optional("why", TEXT, Stage::why, Stage.Builder::why)
            .usually("means", Codecs.word(Meaning.class), Meaning.WORK_UNDER_WAY, Stage::means, Stage.Builder::means)
            .usually("skippable", Codecs.YES_NO, false, Stage::skippable, Stage.Builder::skippable)
            .optional("probability", Codecs.count(0, 100), Stage::probability, Stage.Builder::probability)
            .optional(
                    "forecastCategory",
                    Codecs.word(ForecastCategory.class),
                    Stage::forecastCategory,
                    Stage.Builder::forecastCategory)
            .optional("expectedDuration", Codecs.SPAN, Stage::expectedDuration, Stage.Builder::expectedDuration)
            .list("entryCriteria", RequirementShapes.CRITERION, Stage::entryCriteria, Stage.Builder::entryCriteria)
            .list("steps", RequirementShapes.STEP, Stage::steps, Stage.Builder::steps)
            .list("exitCriteria", RequirementShapes.CRITERION, Stage::exitCriteria, Stage.Builder::exitCriteria);

    private static final Shape<ClosedStage, ClosedStage.Builder> CLOSED_STAGE = Shape.of(
                    "a closed stage", ClosedStage::builder, ClosedStage.Builder::build)
            .required("id", ID, ClosedStage::id, ClosedStage.Builder::id)
            .required("name", TEXT, ClosedStage::name, ClosedStage.Builder::name)
            .optional("why", TEXT, ClosedStage::why, ClosedStage.Builder::why)
            .required("outcome", Codecs.word(Outcome.class), ClosedStage::outcome, ClosedStage.Builder::outcome)
            .list(
                    "entryCriteria",
                    RequirementShapes.CRITERION,
                    ClosedStage::entryCriteria,
                    ClosedStage.Builder::entryCriteria);

    private static final Shape<WaiverPolicy, WaiverPolicy.Builder> WAIVERS = Shape.of(
                    "a waiver policy", WaiverPolicy::builder, WaiverPolicy.Builder::build)
            .required("by", Codecs.someOf(ID), WaiverPolicy::by, WaiverPolicy.Builder::by)
            .list("notFor", ID, WaiverPolicy::notFor, WaiverPolicy.Builder::notFor)
            .optional("longest", Codecs.SPAN, WaiverPolicy::longest, WaiverPolicy.Builder::longest);

    private static final Shape<SalesProcess, SalesProcess.Builder> PROCESS = Shape.of(
                    "a sales process", SalesProcess::builder, SalesProcess.Builder::build)
            .ignored("$schema")
            .required(
                    "schemaVersion",
                    Codecs.schemaVersion(SalesProcess.SCHEMA_VERSION),
                    process -> SalesProcess.SCHEMA_VERSION,
                    (builder, version) -> {})
            .required("id", ID, SalesProcess::id, SalesProcess.Builder::id)
            .required("version", Codecs.RECORD_ID, SalesProcess::version, SalesProcess.Builder::version)
            .required("name", TEXT, SalesProcess::name, SalesProcess.Builder::name)
            .optional("why", TEXT, SalesProcess::why, SalesProcess.Builder::why)
            .required("zone", Codecs.ZONE, SalesProcess::zone, SalesProcess.Builder::zone)
            .list("holidays", Codecs.DATE, SalesProcess::holidays, SalesProcess.Builder::holidays)
            .list("roles", CatalogueShapes.ROLE, SalesProcess::roles, SalesProcess.Builder::roles)
            .list("activities", CatalogueShapes.ACTIVITY, SalesProcess::activities, SalesProcess.Builder::activities)
            .list("documents", CatalogueShapes.DOCUMENT, SalesProcess::documents, SalesProcess.Builder::documents)
            .list("fields", CatalogueShapes.FIELD, SalesProcess::fields, SalesProcess.Builder::fields)
            .list(
                    "confirmations",
                    CatalogueShapes.CONFIRMATION,
                    topics(StatementKind.CONFIRMATION),
                    SalesProcess.Builder::addAllTopics)
            .list(
                    "approvals",
                    CatalogueShapes.APPROVAL,
                    topics(StatementKind.APPROVAL),
                    SalesProcess.Builder::addAllTopics)
            .list(
                    "attestations",
                    CatalogueShapes.ATTESTATION,
                    topics(StatementKind.ATTESTATION),
                    SalesProcess.Builder::addAllTopics)
            .list(
                    "decisions",
                    CatalogueShapes.DECISION,
                    topics(StatementKind.DECISION),
                    SalesProcess.Builder::addAllTopics)
            .required("stages", Codecs.someOf(STAGE), SalesProcess::stages, SalesProcess.Builder::stages)
            .list("closedStages", CLOSED_STAGE, SalesProcess::closedStages, SalesProcess.Builder::closedStages)
            .list("afterSale", RequirementShapes.STEP, SalesProcess::afterSale, SalesProcess.Builder::afterSale)
            .optional("waivers", WAIVERS, SalesProcess::waivers, SalesProcess.Builder::waivers);

    private ProcessShapes() {}

    /** The process, or null after reporting why there is none. What spans its parts is not checked here. */
    public static @Nullable SalesProcess read(Node definition, Input input) {
        input.attach(FieldTypes.class, FieldTypes.declaredIn(definition));
        return PROCESS.read(definition, input);
    }

    static Map<String, @Nullable Object> write(SalesProcess process) {
        return PROCESS.write(process);
    }

    private static Function<SalesProcess, List<Topic>> topics(StatementKind kind) {
        return process ->
                process.topics().stream().filter(topic -> topic.kind() == kind).toList();
    }
}
