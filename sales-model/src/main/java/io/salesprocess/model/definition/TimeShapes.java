package io.salesprocess.model.definition;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Anchors, time relations, limits and due moments in JSON. */
final class TimeShapes {
    static final Codec<Anchor> ANCHOR = new AnchorCodec();

    private static final Shape<Limit, Limit.Builder> FROM_TABLE = Shape.of(
                    "{\"table\": \"…\"}", Limit::builder, Limit.Builder::build)
            .required("table", Codecs.ID, limit -> limit.table().orElse(""), Limit.Builder::table);

    static final Codec<Limit> LIMIT = new LimitCodec();

    static final Codec<Every> EVERY = new EveryCodec();

    static final Shape<TimeRelation, TimeRelation.Builder> RELATION = Shape.of(
                    "a time relation", TimeRelation::builder, TimeRelation.Builder::build)
            .optional("within", LIMIT, TimeShapes::within, TimeRelation.Builder::within)
            .optional("atLeast", LIMIT, TimeRelation::atLeast, TimeRelation.Builder::atLeast)
            .optional(
                    "before",
                    ANCHOR,
                    relation -> anchor(relation, TimeRelation.Direction.BEFORE),
                    (builder, anchor) ->
                            builder.direction(TimeRelation.Direction.BEFORE).anchor(anchor))
            .optional(
                    "after",
                    ANCHOR,
                    relation -> anchor(relation, TimeRelation.Direction.AFTER),
                    (builder, anchor) ->
                            builder.direction(TimeRelation.Direction.AFTER).anchor(anchor))
            .optional("notOlderThan", LIMIT, TimeShapes::age, (builder, limit) -> builder.direction(
                            TimeRelation.Direction.NOT_OLDER)
                    .within(limit))
            .exactlyOne("before", "after", "notOlderThan")
            .atMostOne("within", "notOlderThan")
            .atMostOne("atLeast", "notOlderThan");

    static final Shape<Due, Due.Builder> DUE = Shape.of("a due moment", Due::builder, Due.Builder::build)
            .optional("by", ANCHOR, due -> when(due.offset().isEmpty(), due.anchor()), Due.Builder::anchor)
            .optional("within", LIMIT, due -> due.before() ? Optional.empty() : due.offset(), Due.Builder::offset)
            .optional(
                    "after",
                    ANCHOR,
                    due -> when(due.offset().isPresent() && !due.before(), due.anchor()),
                    Due.Builder::anchor)
            .optional("atLeast", LIMIT, due -> due.before() ? due.offset() : Optional.empty(), Due.Builder::offset)
            .optional(
                    "before",
                    ANCHOR,
                    due -> when(due.offset().isPresent() && due.before(), due.anchor()),
                    (builder, anchor) -> builder.anchor(anchor).before(true))
            .together("within", "after")
            .together("atLeast", "before")
            .exactlyOne("by", "after", "before");

    private TimeShapes() {}

    private static Optional<Anchor> anchor(TimeRelation relation, TimeRelation.Direction direction) {
        return relation.direction() == direction ? relation.anchor() : Optional.empty();
    }

    private static Optional<Limit> within(TimeRelation relation) {
        return relation.direction() == TimeRelation.Direction.NOT_OLDER ? Optional.empty() : relation.within();
    }

    private static Optional<Limit> age(TimeRelation relation) {
        return relation.direction() == TimeRelation.Direction.NOT_OLDER ? relation.within() : Optional.empty();
    }

    private static Optional<Anchor> when(boolean said, Anchor anchor) {
        return said ? Optional.of(anchor) : Optional.empty();
    }

    /** How often a cadence asks for something. */
    record Every(Optional<Limit> limit, Optional<Period> period) {
        static Every of(Cadence cadence) {
            return new Every(cadence.every(), cadence.period());
        }

        void into(Cadence.Builder builder) {
            limit.ifPresent(builder::every);
            period.ifPresent(builder::period);
        }
    }

    /** A span, or the table that tells it. */
    private static final class LimitCodec implements Codec<Limit> {
        @Override
        public String noun() {
            return Codecs.SPAN.noun() + " or " + FROM_TABLE.noun();
        }

        @Override
        public Map<String, Object> schema(SchemaBook book) {
            return book.any(Codecs.SPAN, FROM_TABLE);
        }

        @Override
        public @Nullable Limit read(Node node, Input input) {
            if (node instanceof Node.Fields) {
                return FROM_TABLE.read(node, input);
            }
            if (!(node instanceof Node.Text)) {
                return wrong(node, input);
            }
            return Optional.ofNullable(Codecs.SPAN.read(node, input))
                    .map(Limit::of)
                    .orElse(null);
        }

        @Override
        public @Nullable Object write(Limit limit) {
            return limit.span().isPresent() ? Codecs.SPAN.write(limit.span().get()) : FROM_TABLE.write(limit);
        }
    }

    /** A limit or a period of the calendar. */
    private static final class EveryCodec implements Codec<Every> {
        @Override
        public String noun() {
            return "a span such as '2 weeks', a period such as 'week' or " + FROM_TABLE.noun();
        }

        @Override
        public Map<String, Object> schema(SchemaBook book) {
            return book.any(Codecs.word(Period.class), LIMIT);
        }

        @Override
        public @Nullable Every read(Node node, Input input) {
            Optional<Period> period = node instanceof Node.Text said
                    ? Arrays.stream(Period.values())
                            .filter(one -> one.spelled().equals(said.text()))
                            .findFirst()
                    : Optional.empty();
            if (period.isPresent()) {
                return new Every(Optional.empty(), period);
            }
            Limit limit = LIMIT.read(node, input);
            return limit == null ? null : new Every(Optional.of(limit), Optional.empty());
        }

        @Override
        public @Nullable Object write(Every every) {
            return every.period().isPresent()
                    ? every.period().get().spelled()
                    : every.limit().map(LIMIT::write).orElse(null);
        }
    }
}
