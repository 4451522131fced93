package io.salesprocess.model.definition;

import static io.salesprocess.model.json.Codecs.ID;
import static io.salesprocess.model.json.Codecs.NAME;
import static io.salesprocess.model.json.Codecs.RECORD_ID;
import static io.salesprocess.model.json.Codecs.TEXT;

import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Side;
import java.util.List;

/** In JSON, what a process gives names to: roles, types of activities and documents, fields, topics. */
final class CatalogueShapes {
    static final Shape<Role, Role.Builder> ROLE = Shape.of("a role", Role::builder, Role.Builder::build)
            .required("id", ID, Role::id, Role.Builder::id)
            .required("name", NAME, Role::name, Role.Builder::name)
            .required("side", Codecs.word(Side.class), Role::side, Role.Builder::side);

    static final Shape<ActivityType, ActivityType.Builder> ACTIVITY = Shape.of(
                    "a type of activity", ActivityType::builder, ActivityType.Builder::build)
            .required("id", ID, ActivityType::id, ActivityType.Builder::id)
            .required("name", NAME, ActivityType::name, ActivityType.Builder::name)
            .optional("usualDuration", Codecs.SPAN, ActivityType::usualDuration, ActivityType.Builder::usualDuration)
            .list("outcomes", RECORD_ID, ActivityType::outcomes, ActivityType.Builder::outcomes);

    static final Shape<ItemType, ItemType.Builder> DOCUMENT = item(ItemKind.DOCUMENT)
            .required("states", Codecs.someOf(RECORD_ID), ItemType::states, ItemType.Builder::states)
            .list("undoneBy", RECORD_ID, ItemType::undoneBy, ItemType.Builder::undoneBy);

    static final Shape<ItemType, ItemType.Builder> WORK = item(ItemKind.WORK)
            .required("states", Codecs.someOf(RECORD_ID), ItemType::states, ItemType.Builder::states)
            .list("undoneBy", RECORD_ID, ItemType::undoneBy, ItemType.Builder::undoneBy);

    static final Shape<ItemType, ItemType.Builder> EVENT =
            item(ItemKind.EVENT).list("undoneBy", RECORD_ID, ItemType::undoneBy, ItemType.Builder::undoneBy);

    static final Shape<ValueProposition, ValueProposition.Builder> VALUE_PROPOSITION = Shape.of(
                    "a value proposition", ValueProposition::builder, ValueProposition.Builder::build)
            .required("id", ID, ValueProposition::id, ValueProposition.Builder::id)
            .required("name", NAME, ValueProposition::name, ValueProposition.Builder::name)
            .different("provenBy", ID, ValueProposition::provenBy, ValueProposition.Builder::provenBy);

    static final Shape<Measure, Measure.Builder> MEASURE = Shape.of(
                    "a measure", Measure::builder, Measure.Builder::build)
            .required("id", ID, Measure::id, Measure.Builder::id)
            .required("name", NAME, Measure::name, Measure.Builder::name)
            .optional("why", TEXT, Measure::why, Measure.Builder::why);

    static final Shape<FieldType, FieldType.Builder> FIELD = Shape.of(
                    "a field", FieldType::builder, FieldType.Builder::build)
            .required("id", ID, FieldType::id, FieldType.Builder::id)
            .required("name", NAME, FieldType::name, FieldType.Builder::name)
            .required("type", Codecs.word(ValueType.class), FieldType::type, FieldType.Builder::type)
            .list("choices", RECORD_ID, FieldType::choices, FieldType.Builder::choices);

    static final Shape<Topic, Topic.Builder> CONFIRMATION = topic("a confirmation", StatementKind.CONFIRMATION);
    static final Shape<Topic, Topic.Builder> APPROVAL = topic("an approval", StatementKind.APPROVAL);
    static final Shape<Topic, Topic.Builder> ATTESTATION = topic("an attestation", StatementKind.ATTESTATION);

    private static final List<String> YES_OR_NO = List.of("yes", "no");

    static final Shape<Topic, Topic.Builder> DECISION = Shape.of(
                    "a decision",
                    () -> Topic.builder().kind(StatementKind.DECISION).answers(YES_OR_NO),
                    Topic.Builder::build)
            .required("id", ID, Topic::id, Topic.Builder::id)
            .required("name", NAME, Topic::name, Topic.Builder::name)
            .usually("answers", Codecs.someOf(RECORD_ID), YES_OR_NO, Topic::answers, Topic.Builder::answers);

    private CatalogueShapes() {}

    private static Shape<ItemType, ItemType.Builder> item(ItemKind kind) {
        return Shape.of(
                        "a type of " + kind.spelled(),
                        () -> kind == ItemKind.EVENT
                                ? ItemType.builder().kind(kind).addStates(ItemKind.HAPPENED)
                                : ItemType.builder().kind(kind),
                        ItemType.Builder::build)
                .required("id", ID, ItemType::id, ItemType.Builder::id)
                .required("name", NAME, ItemType::name, ItemType.Builder::name);
    }

    private static Shape<Topic, Topic.Builder> topic(String noun, StatementKind kind) {
        return Shape.of(noun, () -> Topic.builder().kind(kind), Topic.Builder::build)
                .required("id", ID, Topic::id, Topic.Builder::id)
                .required("name", NAME, Topic::name, Topic.Builder::name);
    }
}
