package io.salesprocess.model.definition;

import static io.salesprocess.model.json.Codecs.ID;
import static io.salesprocess.model.json.Codecs.NAME;
import static io.salesprocess.model.json.Codecs.TEXT;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Json;
import io.salesprocess.model.json.JsonWriter;
import io.salesprocess.model.json.Limits;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.ItemKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A sales process in JSON. Each shape lists the keys in the order in which they are written. Thread-safe. */
public final class ProcessShapes {
    private static final Shape<Stage, Stage.Builder> STAGE = Shape.of("a stage", Stage::builder, Stage.Builder::build)
            .required("id", ID, Stage::id, Stage.Builder::id)
            .required("name", NAME, Stage::name, Stage.Builder::name)
            .optional("why", TEXT, Stage::why, Stage.Builder::why)
            .usually("means", Codecs.word(Meaning.class), Meaning.WORK_UNDER_WAY, Stage::means, Stage.Builder::means)
            .usually("skippable", Codecs.YES_NO, false, Stage::skippable, Stage.Builder::skippable)
            .optional("appliesWhen", ConditionShapes.CONDITION, Stage::appliesWhen, Stage.Builder::appliesWhen)
            .optional("entryFor", ConditionShapes.CONDITION, Stage::entryFor, Stage.Builder::entryFor)
            .different("from", ID, Stage::from, Stage.Builder::from)
            .optional("probability", Codecs.count(0, 100), Stage::probability, Stage.Builder::probability)
            .optional("completed", Codecs.count(0, 100), Stage::completed, Stage.Builder::completed)
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
            .required("name", NAME, ClosedStage::name, ClosedStage.Builder::name)
            .optional("why", TEXT, ClosedStage::why, ClosedStage.Builder::why)
            .required("outcome", Codecs.word(Outcome.class), ClosedStage::outcome, ClosedStage.Builder::outcome)
            .list(
                    "entryCriteria",
                    RequirementShapes.CRITERION,
                    ClosedStage::entryCriteria,
                    ClosedStage.Builder::entryCriteria)
            .different("from", ID, ClosedStage::from, ClosedStage.Builder::from)
            .list("followUp", RequirementShapes.STEP, ClosedStage::followUp, ClosedStage.Builder::followUp);

    private static final Shape<Track, Track.Builder> TRACK = Shape.of("a track", Track::builder, Track.Builder::build)
            .required("id", ID, Track::id, Track.Builder::id)
            .required("name", NAME, Track::name, Track.Builder::name)
            .optional("why", TEXT, Track::why, Track.Builder::why)
            .required("stages", Codecs.someOf(STAGE), Track::stages, Track.Builder::stages);

    private static final Shape<ForecastRule, ForecastRule.Builder> FORECAST = Shape.of(
                    "a forecast rule", ForecastRule::builder, ForecastRule.Builder::build)
            .required(
                    "category",
                    Codecs.word(ForecastCategory.class),
                    ForecastRule::category,
                    ForecastRule.Builder::category)
            .required(
                    "criteria",
                    Codecs.someOf(RequirementShapes.CRITERION),
                    ForecastRule::criteria,
                    ForecastRule.Builder::criteria);

    private static final Shape<Moves, Moves.Builder> MOVES = Shape.of(
                    "a policy for moves", Moves::builder, Moves.Builder::build)
            .usually(
                    "forward",
                    Codecs.word(Moves.Forward.class),
                    Moves.Forward.ANY,
                    Moves::forward,
                    Moves.Builder::forward)
            .usually(
                    "backward",
                    Codecs.word(Moves.Backward.class),
                    Moves.Backward.ANY,
                    Moves::backward,
                    Moves.Builder::backward)
            .usually("reopening", Codecs.YES_NO, true, Moves::reopening, Moves.Builder::reopening)
            .usually("betweenClosed", Codecs.YES_NO, true, Moves::betweenClosed, Moves.Builder::betweenClosed);

    private static final Shape<PathwayPolicy, PathwayPolicy.Builder> PATHWAY = Shape.of(
                    "a pathway policy", PathwayPolicy::builder, PathwayPolicy.Builder::build)
            .required("by", Codecs.someDifferent(ID), PathwayPolicy::by, PathwayPolicy.Builder::by)
            .different("notFor", ID, PathwayPolicy::notFor, PathwayPolicy.Builder::notFor);

    private static final Shape<Silence, Silence.Builder> SILENCE = Shape.of(
                    "a silenced advice", Silence::builder, Silence.Builder::build)
            .required("code", ID, Silence::code, Silence.Builder::code)
            .optional("at", ID, Silence::at, Silence.Builder::at)
            .required("reason", TEXT, Silence::reason, Silence.Builder::reason);

    private static final Shape<WorkingHours, WorkingHours.Builder> WORKING_HOURS = Shape.of(
                    "working hours", WorkingHours::builder, WorkingHours.Builder::build)
            .required("from", Codecs.TIME, WorkingHours::from, WorkingHours.Builder::from)
            .required("to", Codecs.TIME, WorkingHours::to, WorkingHours.Builder::to);

    private static final Shape<WaiverPolicy, WaiverPolicy.Builder> WAIVERS = Shape.of(
                    "a waiver policy", WaiverPolicy::builder, WaiverPolicy.Builder::build)
            .required("by", Codecs.someDifferent(ID), WaiverPolicy::by, WaiverPolicy.Builder::by)
            .different("notFor", ID, WaiverPolicy::notFor, WaiverPolicy.Builder::notFor)
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
            .required("name", NAME, SalesProcess::name, SalesProcess.Builder::name)
            .optional("why", TEXT, SalesProcess::why, SalesProcess.Builder::why)
            .required("zone", Codecs.ZONE, SalesProcess::zone, SalesProcess.Builder::zone)
            .list("holidays", Codecs.DATE, SalesProcess::holidays, SalesProcess.Builder::holidays)
            .optional("workingHours", WORKING_HOURS, SalesProcess::workingHours, SalesProcess.Builder::workingHours)
            .usually(
                    "fiscalYearStartsIn",
                    Codecs.count(1, 12),
                    1,
                    SalesProcess::fiscalYearStartsIn,
                    SalesProcess.Builder::fiscalYearStartsIn)
            .list("roles", CatalogueShapes.ROLE, SalesProcess::roles, SalesProcess.Builder::roles)
            .list("activities", CatalogueShapes.ACTIVITY, SalesProcess::activities, SalesProcess.Builder::activities)
            .list("documents", CatalogueShapes.DOCUMENT, items(ItemKind.DOCUMENT), SalesProcess.Builder::addAllItems)
            .list("work", CatalogueShapes.WORK, items(ItemKind.WORK), SalesProcess.Builder::addAllItems)
            .list("events", CatalogueShapes.EVENT, items(ItemKind.EVENT), SalesProcess.Builder::addAllItems)
            .list("fields", CatalogueShapes.FIELD, SalesProcess::fields, SalesProcess.Builder::fields)
            .list("attributes", CatalogueShapes.FIELD, SalesProcess::attributes, SalesProcess.Builder::attributes)
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
            .list("tables", TableShapes.TABLE, SalesProcess::tables, SalesProcess.Builder::tables)
            .list(
                    "valuePropositions",
                    CatalogueShapes.VALUE_PROPOSITION,
                    SalesProcess::valuePropositions,
                    SalesProcess.Builder::valuePropositions)
            .list("measures", CatalogueShapes.MEASURE, SalesProcess::measures, SalesProcess.Builder::measures)
            .required("stages", Codecs.someOf(STAGE), SalesProcess::stages, SalesProcess.Builder::stages)
            .list("closedStages", CLOSED_STAGE, SalesProcess::closedStages, SalesProcess.Builder::closedStages)
            .list("afterSale", RequirementShapes.STEP, SalesProcess::afterSale, SalesProcess.Builder::afterSale)
            .list("tracks", TRACK, SalesProcess::tracks, SalesProcess.Builder::tracks)
            .list("forecast", FORECAST, SalesProcess::forecast, SalesProcess.Builder::forecast)
            .optional("moves", MOVES, SalesProcess::moves, SalesProcess.Builder::moves)
            .optional("waivers", WAIVERS, SalesProcess::waivers, SalesProcess.Builder::waivers)
            .optional("pathway", PATHWAY, SalesProcess::pathway, SalesProcess.Builder::pathway)
            .list("silenced", SILENCE, SalesProcess::silenced, SalesProcess.Builder::silenced);

    private ProcessShapes() {}

    /** The process, or null after reporting why there is none. What spans its parts is not checked here. */
    public static @Nullable SalesProcess read(Node definition, Input input) {
        knowFields(definition, input);
        return PROCESS.read(definition, input);
    }

    /** A step by itself, as an opportunity may add it to its pathway. */
    public static Codec<Step> step() {
        return RequirementShapes.STEP;
    }

    /** A field of the opportunity, compared with constants. */
    public static Codec<FieldCondition> fieldComparison() {
        return EvidenceConditionShapes.PLAIN_FIELD;
    }

    /** A process as a JSON Schema describes it. */
    public static Map<String, Object> schema(SchemaBook book) {
        return PROCESS.schema(book);
    }

    /** What stands under a key of what processes share: the parts that any of them may take in, or what they all declare. */
    public static Codec<?> shared(String key) {
        return switch (key) {
            case "steps" -> PROCESS.codecOf("afterSale");
            case "criteria" -> STAGE.codecOf("entryCriteria");
            case "actions" -> RequirementShapes.STEP.codecOf("actions");
            default -> PROCESS.codecOf(key);
        };
    }

    /** Lets what is read from now on know the fields that a definition declares. */
    public static void knowFields(Node definition, Input input) {
        input.attach(FieldTypes.class, FieldTypes.declaredIn(definition));
    }

    /**
     * The step as it reads within a process, which alone knows the types of fields: texts are dates where a field holds
     * dates.
     */
    public static Step step(Step step, SalesProcess process) {
        Input input = new Input(Limits.usual());
        input.attach(FieldTypes.class, FieldTypes.of(process));
        byte[] json = JsonWriter.compact(RequirementShapes.STEP.write(step)).getBytes(StandardCharsets.UTF_8);
        Node tree = Json.tree(
                json, input.limits().opportunityBytes(), input.limits().opportunityTokens(), input);
        Step read = tree == null ? null : RequirementShapes.STEP.read(tree, input);
        return read == null ? step : read;
    }

    static Map<String, @Nullable Object> write(SalesProcess process) {
        return PROCESS.write(process);
    }

    private static Function<SalesProcess, List<ItemType>> items(ItemKind kind) {
        return process ->
                process.items().stream().filter(type -> type.kind() == kind).toList();
    }

    private static Function<SalesProcess, List<Topic>> topics(StatementKind kind) {
        return process ->
                process.topics().stream().filter(topic -> topic.kind() == kind).toList();
    }
}
