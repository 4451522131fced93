package io.salesprocess.model.facts;

import static io.salesprocess.model.json.Codecs.INSTANT;
import static io.salesprocess.model.json.Codecs.MOMENT;
import static io.salesprocess.model.json.Codecs.RECORD_ID;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An opportunity in JSON. Each shape lists the keys in the order in which they are written. Thread-safe. */
public final class OpportunityShapes {
    private static final Shape<ProcessReference, ProcessReference.Builder> PROCESS = Shape.of(
                    "a reference to a process", ProcessReference::builder, ProcessReference.Builder::build)
            .required("id", RECORD_ID, ProcessReference::id, ProcessReference.Builder::id)
            .optional("version", RECORD_ID, ProcessReference::version, ProcessReference.Builder::version);

    private static final Shape<StageClaim, StageClaim.Builder> STAGE_CLAIM = Shape.of(
                    "a claim of a stage", StageClaim::builder, StageClaim.Builder::build)
            .required("stage", RECORD_ID, StageClaim::stage, StageClaim.Builder::stage)
            .required("at", MOMENT, StageClaim::at, StageClaim.Builder::at)
            .optional("recordedAt", INSTANT, StageClaim::recordedAt, StageClaim.Builder::recordedAt)
            .optional("by", RECORD_ID, StageClaim::by, StageClaim.Builder::by);

    private static final Shape<Waiver, Waiver.Builder> WAIVER = Shape.of(
                    "a waiver", Waiver::builder, Waiver.Builder::build)
            .required("id", RECORD_ID, Waiver::id, Waiver.Builder::id)
            .required("requirement", RECORD_ID, Waiver::requirement, Waiver.Builder::requirement)
            .required("reason", Codecs.REASON, Waiver::reason, Waiver.Builder::reason)
            .required("by", RECORD_ID, Waiver::by, Waiver.Builder::by)
            .required("at", MOMENT, Waiver::at, Waiver.Builder::at)
            .optional("expires", MOMENT, Waiver::expires, Waiver.Builder::expires)
            .optional("recordedAt", INSTANT, Waiver::recordedAt, Waiver.Builder::recordedAt);

    private static final Shape<Opportunity, Opportunity.Builder> OPPORTUNITY = parts(Shape.of(
                            "an opportunity", Opportunity::builder, Opportunity.Builder::build)
                    .required("id", RECORD_ID, Opportunity::id, Opportunity.Builder::id)
                    .optional("process", PROCESS, Opportunity::process, Opportunity.Builder::process)
                    .optional("zone", Codecs.ZONE, Opportunity::zone, Opportunity.Builder::zone)
                    .optional("created", MOMENT, Opportunity::created, Opportunity.Builder::created)
                    .optional(
                            "owner",
                            PeopleShapes.OWNERS,
                            opportunity -> Optional.of(opportunity.owners()).filter(owners -> !owners.isEmpty()),
                            Opportunity.Builder::owners)
                    .optional("account", RECORD_ID, Opportunity::account, Opportunity.Builder::account)
                    .optional("claimedStage", RECORD_ID, Opportunity::claimedStage, Opportunity.Builder::claimedStage))
            .optional(Opportunity.AMOUNT, FieldEntries.CODEC, field(Opportunity.AMOUNT), enter(Opportunity.AMOUNT))
            .optional(
                    Opportunity.CLOSE_DATE,
                    FieldEntries.DATE,
                    field(Opportunity.CLOSE_DATE),
                    enter(Opportunity.CLOSE_DATE))
            .optional("fields", FieldEntries.BY_ID, FieldEntries::others, Opportunity.Builder::putAllFields)
            .optional("loaded", Loaded.CODEC, Loaded::unusual, Opportunity.Builder::putAllLoaded)
            .refined(Loaded::checked);

    private OpportunityShapes() {}

    private static Shape<Opportunity, Opportunity.Builder> parts(Shape<Opportunity, Opportunity.Builder> shape) {
        Parts parts = new Parts(shape);
        parts.add(Part.STAGE_HISTORY, STAGE_CLAIM, Opportunity::stageHistory, Opportunity.Builder::stageHistory);
        parts.add(Part.PEOPLE, PeopleShapes.PERSON, Opportunity::people, Opportunity.Builder::people);
        parts.add(Part.ACTIVITIES, RecordShapes.ACTIVITY, Opportunity::activities, Opportunity.Builder::activities);
        parts.add(Part.DOCUMENTS, RecordShapes.DOCUMENT, Opportunity::documents, Opportunity.Builder::documents);
        parts.add(Part.WORK, RecordShapes.WORK, Opportunity::work, Opportunity.Builder::work);
        parts.add(Part.EVENTS, RecordShapes.EVENT, Opportunity::events, Opportunity.Builder::events);
        Codec<Statement> statement = RecordShapes.STATEMENT;
        parts.add(Part.CONFIRMATIONS, statement, Opportunity::confirmations, Opportunity.Builder::confirmations);
        parts.add(Part.APPROVALS, statement, Opportunity::approvals, Opportunity.Builder::approvals);
        parts.add(Part.ATTESTATIONS, statement, Opportunity::attestations, Opportunity.Builder::attestations);
        parts.add(Part.DECISIONS, RecordShapes.DECISION, Opportunity::decisions, Opportunity.Builder::decisions);
        parts.add(Part.WAIVERS, WAIVER, Opportunity::waivers, Opportunity.Builder::waivers);
        parts.add(Part.PATHWAY, PathwayShapes.CHANGE, Opportunity::pathway, Opportunity.Builder::pathway);
        return shape;
    }

    /** A collection is written where it was loaded, however empty; where it is read, it was loaded completely. */
    private record Parts(Shape<Opportunity, Opportunity.Builder> shape) {
        <V> void add(
                Part part,
                Codec<V> item,
                Function<Opportunity, List<V>> get,
                BiConsumer<Opportunity.Builder, List<V>> set) {
            shape.optional(
                    Loaded.key(part),
                    Codecs.listOf(item),
                    opportunity -> Optional.of(get.apply(opportunity))
                            .filter(some -> !some.isEmpty() || opportunity.coverage(part) != Coverage.NOT_LOADED),
                    (builder, values) -> {
                        set.accept(builder, values);
                        builder.putLoaded(part, Coverage.COMPLETE);
                    });
        }
    }

    private static Function<Opportunity, Optional<List<FieldEntry>>> field(String id) {
        return opportunity -> Optional.ofNullable(opportunity.fields().get(id));
    }

    private static BiConsumer<Opportunity.Builder, List<FieldEntry>> enter(String id) {
        return (builder, entries) -> builder.putFields(id, entries);
    }

    /** The opportunity, or null after reporting why there is none. What spans its parts is not checked here. */
    public static @Nullable Opportunity read(Node opportunity, Input input) {
        return OPPORTUNITY.read(opportunity, input);
    }

    static Map<String, @Nullable Object> write(Opportunity opportunity) {
        return OPPORTUNITY.write(opportunity);
    }
}
