package io.salesprocess.model.definition;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.Span;
import java.util.Optional;

/** Anchors, time relations and due moments in JSON. */
final class TimeShapes {
    static final Codec<Anchor> ANCHOR = new AnchorCodec();

    static final Shape<TimeRelation, TimeRelation.Builder> RELATION = Shape.of(
                    "a time relation", TimeRelation::builder, TimeRelation.Builder::build)
            .optional("within", Codecs.SPAN, TimeShapes::within, TimeRelation.Builder::within)
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
            .optional("notOlderThan", Codecs.SPAN, TimeShapes::age, (builder, span) -> builder.direction(
                            TimeRelation.Direction.NOT_OLDER)
                    .within(span))
            .exactlyOne("before", "after", "notOlderThan")
            .atMostOne("within", "notOlderThan");

    static final Shape<Due, Due.Builder> DUE = Shape.of("a due moment", Due::builder, Due.Builder::build)
            .optional("by", ANCHOR, due -> when(due.offset().isEmpty(), due.anchor()), Due.Builder::anchor)
            .optional("within", Codecs.SPAN, due -> due.before() ? Optional.empty() : due.offset(), Due.Builder::offset)
            .optional(
                    "after",
                    ANCHOR,
                    due -> when(due.offset().isPresent() && !due.before(), due.anchor()),
                    Due.Builder::anchor)
            .optional(
                    "atLeast", Codecs.SPAN, due -> due.before() ? due.offset() : Optional.empty(), Due.Builder::offset)
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

    private static Optional<Span> within(TimeRelation relation) {
        return relation.direction() == TimeRelation.Direction.NOT_OLDER ? Optional.empty() : relation.within();
    }

    private static Optional<Span> age(TimeRelation relation) {
        return relation.direction() == TimeRelation.Direction.NOT_OLDER ? relation.within() : Optional.empty();
    }

    private static Optional<Anchor> when(boolean said, Anchor anchor) {
        return said ? Optional.of(anchor) : Optional.empty();
    }
}
