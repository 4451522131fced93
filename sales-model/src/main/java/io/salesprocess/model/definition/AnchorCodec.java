package io.salesprocess.model.definition;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Nearest;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.ProblemCode;
import io.salesprocess.model.json.Quoted;
import io.salesprocess.model.json.SchemaBook;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.json.Union;
import io.salesprocess.model.value.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An anchor in JSON: a word, or an object whose naming key tells the kind. */
final class AnchorCodec implements Codec<Anchor> {
    private static final Map<String, Milestone.Kind> WORDS =
            Map.of("asOf", Milestone.Kind.AS_OF, "created", Milestone.Kind.CREATED, "it", Milestone.Kind.IT);
    private static final Codec<Anchor> NESTED = Codecs.lazily(() -> TimeShapes.ANCHOR);
    private static final Codec<Condition> EVIDENCE = Codecs.lazily(() -> ConditionShapes.EVIDENCE);
    private static final Codec<Period> PERIOD = Codecs.word(Period.class);

    private static final Union<Anchor> OBJECT = Union.<Anchor>of("an anchor", AnchorCodec::namingKey)
            .or("stageEntered", milestone("stageEntered", Milestone.Kind.STAGE_ENTERED))
            .or("returnedTo", milestone("returnedTo", Milestone.Kind.RETURNED_TO))
            .or("field", milestone("field", Milestone.Kind.FIELD))
            .or("requirement", milestone("requirement", Milestone.Kind.REQUIREMENT))
            .or(
                    "attribute",
                    Shape.of("the date in an attribute", AttributeDate::builder, AttributeDate.Builder::build)
                            .required(
                                    "attribute", Codecs.ID, AttributeDate::attribute, AttributeDate.Builder::attribute)
                            .optional("of", EVIDENCE, AttributeDate::of, AttributeDate.Builder::of))
            .or("first", occurrence("first", false))
            .or("last", occurrence("last", true))
            .or("startOf", bound("startOf", false))
            .or("endOf", bound("endOf", true))
            .or(
                    "at",
                    Shape.of("a moment before or after another", Shifted::builder, Shifted.Builder::build)
                            .required("at", Codecs.SPAN, Shifted::by, Shifted.Builder::by)
                            .optional(
                                    "before", NESTED, shifted -> from(shifted, true), (builder, anchor) -> builder.from(
                                                    anchor)
                                            .before(true))
                            .optional(
                                    "after", NESTED, shifted -> from(shifted, false), (builder, anchor) -> builder.from(
                                                    anchor)
                                            .before(false))
                            .exactlyOne("before", "after"))
            .or("earliest", choice("earliest", AnchorChoice.Which.EARLIEST))
            .or("latest", choice("latest", AnchorChoice.Which.LATEST))
            .or("halfway", choice("halfway", AnchorChoice.Which.HALFWAY));

    private static Shape<Milestone, Milestone.Builder> milestone(String key, Milestone.Kind kind) {
        return Shape.of("an anchor", () -> Milestone.builder().kind(kind), Milestone.Builder::build)
                .required(key, Codecs.ID, milestone -> milestone.id().orElse(""), Milestone.Builder::id);
    }

    private static Shape<Occurrence, Occurrence.Builder> occurrence(String key, boolean last) {
        return Shape.of("an anchor", () -> Occurrence.builder().last(last), Occurrence.Builder::build)
                .required(key, Codecs.oneOrMore(EVIDENCE), Occurrence::of, Occurrence.Builder::of);
    }

    private static Shape<PeriodBound, PeriodBound.Builder> bound(String key, boolean end) {
        return Shape.of("an anchor", () -> PeriodBound.builder().end(end), PeriodBound.Builder::build)
                .required(key, PERIOD, PeriodBound::period, PeriodBound.Builder::period)
                .required("of", NESTED, PeriodBound::of, PeriodBound.Builder::of);
    }

    private static Shape<AnchorChoice, AnchorChoice.Builder> choice(String key, AnchorChoice.Which which) {
        return Shape.of("an anchor", () -> AnchorChoice.builder().which(which), AnchorChoice.Builder::build)
                .required(
                        key,
                        which == AnchorChoice.Which.HALFWAY ? Codecs.pair(NESTED) : Codecs.someOf(NESTED),
                        AnchorChoice::among,
                        AnchorChoice.Builder::among);
    }

    private static Optional<Anchor> from(Shifted shifted, boolean before) {
        return shifted.before() == before ? Optional.of(shifted.from()) : Optional.empty();
    }

    private static String namingKey(Anchor anchor) {
        return anchor.as(new Anchor.Cases<String>() {
            @Override
            public String milestone(Milestone milestone) {
                return switch (milestone.kind()) {
                    case AS_OF, CREATED, IT -> "";
                    case STAGE_ENTERED -> "stageEntered";
                    case RETURNED_TO -> "returnedTo";
                    case FIELD -> "field";
                    case REQUIREMENT -> "requirement";
                };
            }

            @Override
            public String occurrence(Occurrence occurrence) {
                return occurrence.last() ? "last" : "first";
            }

            @Override
            public String attributeDate(AttributeDate date) {
                return "attribute";
            }

            @Override
            public String periodBound(PeriodBound bound) {
                return bound.end() ? "endOf" : "startOf";
            }

            @Override
            public String shifted(Shifted shifted) {
                return "at";
            }

            @Override
            public String choice(AnchorChoice choice) {
                return choice.which().spelled();
            }
        });
    }

    @Override
    public String noun() {
        return "'asOf', 'created', 'it' or an object such as {\"requirement\": \"…\"}";
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return Map.of(
                "anyOf",
                List.of(SchemaBook.words(WORDS.keySet().stream().sorted().toList()), OBJECT.schema(book)));
    }

    @Override
    public @Nullable Anchor read(Node node, Input input) {
        if (node instanceof Node.Fields) {
            return OBJECT.read(node, input);
        }
        if (!(node instanceof Node.Text said)) {
            return wrong(node, input);
        }
        Milestone.Kind kind = WORDS.get(said.text());
        return kind == null ? unknown(said, input) : Milestone.of(kind);
    }

    private static @Nullable Anchor unknown(Node.Text said, Input input) {
        input.report(
                ProblemCode.UNKNOWN_WORD,
                said.place(),
                "The anchor " + Quoted.quoted(said.text()) + " means nothing.",
                () -> Nearest.maybe(said.text(), List.of("asOf", "created", "it"))
                        .or(() -> Optional.of(
                                "Write 'asOf', 'created', or an object such as {\"requirement\": \"…\"}.")));
        return null;
    }

    @Override
    public @Nullable Object write(Anchor anchor) {
        if (anchor instanceof Milestone milestone) {
            for (Map.Entry<String, Milestone.Kind> word : WORDS.entrySet()) {
                if (word.getValue() == milestone.kind()) {
                    return word.getKey();
                }
            }
        }
        return OBJECT.write(anchor);
    }
}
