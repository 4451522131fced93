package io.salesprocess.model.definition;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.json.Shape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An anchor in JSON: a word, or an object that names a stage, a field or a requirement. */
final class AnchorCodec implements Codec<Anchor> {
    private static final String AS_OF = "asOf";
    private static final String CREATED = "created";

    private static final Shape<Anchor, Anchor.Builder> NAMED = Shape.of(
                    "an anchor", Anchor.Builder::new, Anchor.Builder::build)
            .optional(
                    "stageEntered",
                    Codecs.ID,
                    anchor -> id(anchor, Anchor.Kind.STAGE_ENTERED),
                    (builder, id) -> builder.kind(Anchor.Kind.STAGE_ENTERED).id(id))
            .optional("field", Codecs.ID, anchor -> id(anchor, Anchor.Kind.FIELD), (builder, id) -> builder.kind(
                            Anchor.Kind.FIELD)
                    .id(id))
            .optional(
                    "requirement",
                    Codecs.ID,
                    anchor -> id(anchor, Anchor.Kind.REQUIREMENT),
                    (builder, id) -> builder.kind(Anchor.Kind.REQUIREMENT).id(id))
            .exactlyOne("stageEntered", "field", "requirement");

    private static Optional<String> id(Anchor anchor, Anchor.Kind kind) {
        return anchor.kind() == kind ? anchor.id() : Optional.empty();
    }

    @Override
    public String noun() {
        return "'asOf', 'created' or an object with 'stageEntered', 'field' or 'requirement'";
    }

    @Override
    public @Nullable Anchor read(Node node, Input input) {
        if (node instanceof Node.Fields) {
            return NAMED.read(node, input);
        }
        if (!(node instanceof Node.Text said)) {
            return wrong(node, input);
        }
        return switch (said.text()) {
            case AS_OF -> Anchor.of(Anchor.Kind.AS_OF);
            case CREATED -> Anchor.of(Anchor.Kind.CREATED);
            default -> unknown(said, input);
        };
    }

    private static @Nullable Anchor unknown(Node.Text said, Input input) {
        input.report(
                ProblemCode.UNKNOWN_WORD,
                said.place(),
                "The anchor " + Quoted.quoted(said.text()) + " means nothing.",
                Nearest.maybe(said.text(), List.of(AS_OF, CREATED))
                        .orElse("Write 'asOf', 'created', or an object such as {\"requirement\": \"…\"}."));
        return null;
    }

    @Override
    public Object write(Anchor anchor) {
        return switch (anchor.kind()) {
            case AS_OF -> AS_OF;
            case CREATED -> CREATED;
            case STAGE_ENTERED, FIELD, REQUIREMENT -> NAMED.write(anchor);
        };
    }
}
