package io.salesprocess.model.definition;

import static io.salesprocess.model.json.Codecs.ID;
import static io.salesprocess.model.json.Codecs.RECORD_ID;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.FieldValues;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Strength;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Conditions about documents, fields and statements in JSON. */
final class EvidenceConditionShapes {
    private static final Codec<Strength> STRENGTH = Codecs.word(Strength.class);

    static final Shape<ItemCondition, ItemCondition.Builder> DOCUMENT = Shape.of(
                    "a document condition", ItemCondition::builder, ItemCondition.Builder::build)
            .required("document", ID, ItemCondition::item, ItemCondition.Builder::item)
            .optional(
                    "reached",
                    RECORD_ID,
                    condition -> Optional.of(condition.state()).filter(state -> !condition.standsAt()),
                    ItemCondition.Builder::state)
            .optional(
                    "standsAt",
                    RECORD_ID,
                    condition -> Optional.of(condition.state()).filter(state -> condition.standsAt()),
                    (builder, state) -> builder.state(state).standsAt(true))
            .exactlyOne("reached", "standsAt")
            .optional("by", ConditionShapes.WHO, ItemCondition::by, ItemCondition.Builder::by)
            .usually("strength", STRENGTH, Strength.LOGGED, ItemCondition::strength, ItemCondition.Builder::strength)
            .oneOrMore("when", TimeShapes.RELATION, ItemCondition::when, ItemCondition.Builder::when);

    static final Shape<FieldCondition, FieldCondition.Builder> FIELD = Shape.of(
                    "a field condition", FieldCondition::builder, FieldCondition.Builder::build)
            .required("field", ID, FieldCondition::field, FieldCondition.Builder::field)
            .optional("equals", FieldValues.VALUE, value(Comparison.EQUALS), compare(Comparison.EQUALS))
            .optional("notEquals", FieldValues.VALUE, value(Comparison.NOT_EQUALS), compare(Comparison.NOT_EQUALS))
            .optional(
                    "oneOf",
                    Codecs.someOf(FieldValues.VALUE),
                    condition -> Optional.of(condition.values())
                            .filter(values -> condition.comparison() == Comparison.ONE_OF),
                    (builder, values) -> builder.comparison(Comparison.ONE_OF).values(values))
            .optional(
                    "greaterThan", FieldValues.VALUE, value(Comparison.GREATER_THAN), compare(Comparison.GREATER_THAN))
            .optional("atLeast", FieldValues.VALUE, value(Comparison.AT_LEAST), compare(Comparison.AT_LEAST))
            .optional("lessThan", FieldValues.VALUE, value(Comparison.LESS_THAN), compare(Comparison.LESS_THAN))
            .optional("atMost", FieldValues.VALUE, value(Comparison.AT_MOST), compare(Comparison.AT_MOST))
            .atMostOne("equals", "notEquals", "oneOf", "greaterThan", "atLeast", "lessThan", "atMost")
            .usually("strength", STRENGTH, Strength.CLAIMED, FieldCondition::strength, FieldCondition.Builder::strength)
            .oneOrMore("when", TimeShapes.RELATION, FieldCondition::when, FieldCondition.Builder::when)
            .refined((condition, source, input) -> input.attached(FieldTypes.class)
                    .map(types -> types.typed(condition))
                    .orElse(condition));

    private EvidenceConditionShapes() {}

    static Shape<StatementCondition, StatementCondition.Builder> statement(StatementKind kind) {
        Strength usual = kind == StatementKind.CONFIRMATION ? Strength.CONFIRMED : Strength.LOGGED;
        String noun = (kind == StatementKind.APPROVAL || kind == StatementKind.ATTESTATION ? "an " : "a ")
                + kind.spelled() + " condition";
        return Shape.of(noun, () -> StatementCondition.builder().kind(kind), StatementCondition.Builder::build)
                .required(kind.spelled(), ID, StatementCondition::topic, StatementCondition.Builder::topic)
                .oneOrMore("answers", RECORD_ID, StatementCondition::answers, StatementCondition.Builder::answers)
                .optional("by", ConditionShapes.WHO, StatementCondition::by, StatementCondition.Builder::by)
                .usually(
                        "strength", STRENGTH, usual, StatementCondition::strength, StatementCondition.Builder::strength)
                .oneOrMore("when", TimeShapes.RELATION, StatementCondition::when, StatementCondition.Builder::when);
    }

    private static Function<FieldCondition, Optional<FieldValue>> value(Comparison comparison) {
        return condition -> condition.comparison() == comparison
                ? condition.values().stream().findFirst()
                : Optional.empty();
    }

    private static BiConsumer<FieldCondition.Builder, FieldValue> compare(Comparison comparison) {
        return (builder, value) -> builder.comparison(comparison).values(List.of(value));
    }
}
