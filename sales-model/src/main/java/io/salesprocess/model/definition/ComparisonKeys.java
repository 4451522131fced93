package io.salesprocess.model.definition;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.FieldValues;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.FieldValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys that compare a value, in JSON. */
final class ComparisonKeys {
    private static final Codec<Condition> EVIDENCE = Codecs.lazily(() -> ConditionShapes.EVIDENCE);

    private static final Shape<ValueReference, ValueReference.Builder> REFERENCE = Shape.of(
                    "a reference to a value", ValueReference::builder, ValueReference.Builder::build)
            .optional(
                    "field",
                    Codecs.ID,
                    reference -> id(reference, ValueReference.Kind.FIELD),
                    (builder, id) -> builder.kind(ValueReference.Kind.FIELD).id(id))
            .optional(
                    "attribute",
                    Codecs.ID,
                    reference -> id(reference, ValueReference.Kind.ATTRIBUTE),
                    (builder, id) -> builder.kind(ValueReference.Kind.ATTRIBUTE).id(id))
            .optional(
                    "table",
                    Codecs.ID,
                    reference -> id(reference, ValueReference.Kind.TABLE),
                    (builder, id) -> builder.kind(ValueReference.Kind.TABLE).id(id))
            .optional("of", EVIDENCE, ValueReference::of, ValueReference.Builder::of)
            .exactlyOne("field", "attribute", "table")
            .onlyWith("of", "attribute");

    private static final Codec<Compared> COMPARED = new ComparedCodec();

    private ComparisonKeys() {}

    /** What a value is compared with. */
    private record Compared(Optional<FieldValue> value, Optional<ValueReference> reference) {}

    static <T extends Comparing, B extends ComparingBuilder<?>> Shape<T, B> comparing(Shape<T, B> shape) {
        return one(one(shape, "equals", Comparison.EQUALS), "notEquals", Comparison.NOT_EQUALS)
                .optional(
                        "oneOf",
                        Codecs.someOf(FieldValues.VALUE),
                        value -> Optional.of(value.values()).filter(all -> value.comparison() == Comparison.ONE_OF),
                        (builder, values) -> {
                            builder.comparison(Comparison.ONE_OF);
                            builder.values(values);
                        });
    }

    /** The keys that compare by order, and parts of texts. */
    static <T extends Comparing, B extends ComparingBuilder<?>> Shape<T, B> ordering(Shape<T, B> shape) {
        one(shape, "greaterThan", Comparison.GREATER_THAN);
        one(shape, "atLeast", Comparison.AT_LEAST);
        one(shape, "lessThan", Comparison.LESS_THAN);
        one(shape, "atMost", Comparison.AT_MOST);
        one(shape, "contains", Comparison.CONTAINS);
        one(shape, "startsWith", Comparison.STARTS_WITH);
        return shape.atMostOne(
                "equals",
                "notEquals",
                "oneOf",
                "greaterThan",
                "atLeast",
                "lessThan",
                "atMost",
                "contains",
                "startsWith");
    }

    private static <T extends Comparing, B extends ComparingBuilder<?>> Shape<T, B> one(
            Shape<T, B> shape, String key, Comparison comparison) {
        return shape.optional(
                key,
                COMPARED,
                value -> value.comparison() == comparison
                        ? Optional.of(new Compared(value.values().stream().findFirst(), value.reference()))
                        : Optional.empty(),
                (builder, compared) -> {
                    builder.comparison(comparison);
                    compared.value().ifPresent(value -> builder.values(List.of(value)));
                    compared.reference().ifPresent(builder::reference);
                });
    }

    private static Optional<String> id(ValueReference reference, ValueReference.Kind kind) {
        return reference.kind() == kind ? Optional.of(reference.id()) : Optional.empty();
    }

    /** A constant, or an object that says where the value stands. */
    private static final class ComparedCodec implements Codec<Compared> {
        @Override
        public String noun() {
            return FieldValues.VALUE.noun() + " or a reference such as {\"field\": \"…\"}";
        }

        @Override
        public Map<String, Object> schema(SchemaBook book) {
            return book.any(FieldValues.VALUE, REFERENCE);
        }

        @Override
        public @Nullable Compared read(Node node, Input input) {
            if (node instanceof Node.Fields said
                    && (said.get("field") != null || said.get("attribute") != null || said.get("table") != null)) {
                ValueReference reference = REFERENCE.read(node, input);
                return reference == null ? null : new Compared(Optional.empty(), Optional.of(reference));
            }
            FieldValue value = FieldValues.VALUE.read(node, input);
            return value == null ? null : new Compared(Optional.of(value), Optional.empty());
        }

        @Override
        public @Nullable Object write(Compared compared) {
            return compared.reference().isPresent()
                    ? REFERENCE.write(compared.reference().get())
                    : compared.value().map(FieldValues.VALUE::write).orElse(null);
        }
    }
}
