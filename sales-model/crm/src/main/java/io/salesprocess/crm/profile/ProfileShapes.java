package io.salesprocess.crm.profile;

import static io.salesprocess.model.json.Codecs.ID;
import static io.salesprocess.model.json.Codecs.RECORD_ID;
import static io.salesprocess.model.json.Codecs.WORD_OF_SOURCE;

import io.salesprocess.crm.CrmSystem;
import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.MapCodec;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A profile in JSON. Thread-safe. */
final class ProfileShapes {
    private static final Codec<Map<String, Optional<String>>> WORDS = new MapCodec<>(WORD_OF_SOURCE, new Meaning());

    private static final Shape<WordReading, WordReading.Builder> WORD_READING = Shape.of(
                    "a reading", WordReading::builder, WordReading.Builder::build)
            .optional("at", PointerCodec.POINTER, WordReading::at, WordReading.Builder::at)
            .optional(
                    "means",
                    WORDS,
                    reading -> reading.at().map(at -> reading.means()),
                    WordReading.Builder::putAllMeans)
            .optional("empty", WORD_OF_SOURCE, WordReading::empty, WordReading.Builder::empty)
            .usually("basis", Codecs.word(Basis.class), Basis.EXPLICIT, WordReading::basis, WordReading.Builder::basis)
            .atLeastOne("means", "empty")
            .together("at", "means");

    private static final Shape<FieldReading, FieldReading.Builder> FIELD_READING = Shape.of(
                    "a field's reading", FieldReading::builder, FieldReading.Builder::build)
            .required("at", PointerCodec.POINTER, FieldReading::at, FieldReading.Builder::at)
            .usually("as", Codecs.word(ValueType.class), ValueType.TEXT, FieldReading::as, FieldReading.Builder::as)
            .usually(
                    "unit",
                    Codecs.word(MoneyUnit.class),
                    MoneyUnit.UNITS,
                    FieldReading::unit,
                    FieldReading.Builder::unit)
            .optional("currency", PointerCodec.POINTER, FieldReading::currency, FieldReading.Builder::currency)
            .usually("means", WORDS, Map.of(), FieldReading::means, FieldReading.Builder::putAllMeans);

    private static final Shape<RecordReading, RecordReading.Builder> RECORD_READING = Shape.of(
                    "a kind of record", RecordReading::builder, RecordReading.Builder::build)
            .optional("as", Codecs.word(EvidenceKind.class), RecordReading::as, RecordReading.Builder::as)
            .oneOrMore("type", WORD_READING, RecordReading::type, RecordReading.Builder::type)
            .oneOrMore("state", WORD_READING, RecordReading::state, RecordReading.Builder::state)
            .oneOrMore("outcome", WORD_READING, RecordReading::outcome, RecordReading.Builder::outcome)
            .usually(
                    "attributes",
                    new MapCodec<>(ID, FIELD_READING),
                    Map.of(),
                    RecordReading::attributes,
                    RecordReading.Builder::putAllAttributes);

    private static final Shape<StatementReading, StatementReading.Builder> STATEMENT = Shape.of(
                    "a statement's reading", StatementReading::builder, StatementReading.Builder::build)
            .required("as", Codecs.word(StatementSort.class), StatementReading::as, StatementReading.Builder::as)
            .required("topic", ID, StatementReading::topic, StatementReading.Builder::topic)
            .required("at", PointerCodec.POINTER, StatementReading::at, StatementReading.Builder::at)
            .required("means", WORDS, StatementReading::means, StatementReading.Builder::putAllMeans)
            .optional("by", PointerCodec.POINTER, StatementReading::by, StatementReading.Builder::by)
            .optional("on", PointerCodec.POINTER, StatementReading::on, StatementReading.Builder::on);

    private static final Shape<ProcessReference, ProcessReference.Builder> PROCESS = Shape.of(
                    "a reference to a process", ProcessReference::builder, ProcessReference.Builder::build)
            .required("id", RECORD_ID, ProcessReference::id, ProcessReference.Builder::id)
            .optional("version", RECORD_ID, ProcessReference::version, ProcessReference.Builder::version);

    private static final Shape<PipelineReading, PipelineReading.Builder> PIPELINE = Shape.of(
                    "a pipeline", PipelineReading::builder, PipelineReading.Builder::build)
            .optional("process", PROCESS, PipelineReading::process, PipelineReading.Builder::process)
            .usually("stages", WORDS, Map.of(), PipelineReading::stages, PipelineReading.Builder::putAllStages);

    private static final Shape<KnownPerson, KnownPerson.Builder> PERSON = Shape.of(
                    "a known person", KnownPerson::builder, KnownPerson.Builder::build)
            .required("id", RECORD_ID, KnownPerson::id, KnownPerson.Builder::id)
            .optional("side", Codecs.word(Side.class), KnownPerson::side, KnownPerson.Builder::side)
            .list("roles", ID, KnownPerson::roles, KnownPerson.Builder::roles);

    private static final Shape<CrmProfile, CrmProfile.Builder> PROFILE = Shape.of(
                    "a profile", CrmProfile::builder, CrmProfile.Builder::build)
            .ignored("$schema")
            .required(
                    "schemaVersion",
                    Codecs.schemaVersion(CrmProfile.SCHEMA_VERSION),
                    profile -> CrmProfile.SCHEMA_VERSION,
                    (builder, version) -> {})
            .required("system", Codecs.word(CrmSystem.class), CrmProfile::system, CrmProfile.Builder::system)
            .optional("zone", Codecs.ZONE, CrmProfile::zone, CrmProfile.Builder::zone)
            .optional("currency", CurrencyCodec.CURRENCY, CrmProfile::currency, CrmProfile.Builder::currency)
            .optional("process", PROCESS, CrmProfile::process, CrmProfile.Builder::process)
            .usually("stages", WORDS, Map.of(), CrmProfile::stages, CrmProfile.Builder::putAllStages)
            .usually(
                    "pipelines",
                    new MapCodec<>(WORD_OF_SOURCE, PIPELINE),
                    Map.of(),
                    CrmProfile::pipelines,
                    CrmProfile.Builder::putAllPipelines)
            .usually("statuses", WORDS, Map.of(), CrmProfile::statuses, CrmProfile.Builder::putAllStatuses)
            .usually("roles", WORDS, Map.of(), CrmProfile::roles, CrmProfile.Builder::putAllRoles)
            .usually("attendance", WORDS, Map.of(), CrmProfile::attendance, CrmProfile.Builder::putAllAttendance)
            .list("people", PERSON, CrmProfile::people, CrmProfile.Builder::people)
            .list("ourDomains", WORD_OF_SOURCE, CrmProfile::ourDomains, CrmProfile.Builder::ourDomains)
            .list("partnerDomains", WORD_OF_SOURCE, CrmProfile::partnerDomains, CrmProfile.Builder::partnerDomains)
            .usually(
                    "records",
                    new MapCodec<>(WORD_OF_SOURCE, RECORD_READING),
                    Map.of(),
                    CrmProfile::records,
                    CrmProfile.Builder::putAllRecords)
            .usually(
                    "fields",
                    new MapCodec<>(ID, FIELD_READING),
                    Map.of(),
                    CrmProfile::fields,
                    CrmProfile.Builder::putAllFields)
            .list("statements", STATEMENT, CrmProfile::statements, CrmProfile.Builder::statements);

    private ProfileShapes() {}

    static @Nullable CrmProfile read(Node profile, Input input) {
        return PROFILE.read(profile, input);
    }

    static Map<String, @Nullable Object> write(CrmProfile profile) {
        return PROFILE.write(profile);
    }

    static Map<String, Object> schema(SchemaBook book) {
        return PROFILE.schema(book);
    }

    /** What a word means; null where it means nothing. */
    private static final class Meaning implements Codec<Optional<String>> {
        @Override
        public String noun() {
            return "a text, or null where it means nothing";
        }

        @Override
        @SuppressWarnings("NullableOptional") // null is what a codec returns after reporting a problem
        public @Nullable Optional<String> read(Node node, Input input) {
            return node instanceof Node.Null
                    ? Optional.empty()
                    : Optional.ofNullable(RECORD_ID.read(node, input))
                            .map(Optional::of)
                            .orElse(null);
        }

        @Override
        public @Nullable Object write(Optional<String> meaning) {
            return meaning.orElse(null);
        }

        @Override
        public Map<String, Object> schema(SchemaBook book) {
            return Map.of("type", List.of("string", "null"));
        }
    }
}
