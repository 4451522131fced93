package io.salesprocess.model.definition;

import static io.salesprocess.model.definition.ConditionShapes.stated;
import static io.salesprocess.model.json.Codecs.ID;
import static io.salesprocess.model.json.Codecs.RECORD_ID;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Input;
import io.salesprocess.model.json.Node;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.ItemKind;
import io.salesprocess.model.value.Named;
import io.salesprocess.model.value.Scope;
import io.salesprocess.model.value.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Conditions that select records and count them, in JSON. */
final class EvidenceConditionShapes {
    static final Codec<Integer> COUNT = Codecs.count(1, 1_000);
    static final Codec<Integer> COUNT_OR_NONE = Codecs.count(0, 1_000);
    private static final Codec<Strength> STRENGTH = Codecs.word(Strength.class);

    static final Shape<Detail, Detail.Builder> DETAIL = ComparisonKeys.ordering(
                    ComparisonKeys.comparing(Shape.of("a detail", Detail::builder, Detail.Builder::build)
                            .required("attribute", ID, Detail::attribute, Detail.Builder::attribute)))
            .refined((detail, source, input) -> input.attached(FieldTypes.class)
                    .map(types -> types.typed(detail))
                    .orElse(detail));

    private static final Shape<Distinct, Distinct.Builder> BY_ATTRIBUTE = Shape.of(
                    "{\"attribute\": \"…\"}",
                    () -> Distinct.builder().of(Distinct.Of.ATTRIBUTE),
                    Distinct.Builder::build)
            .required("attribute", ID, distinct -> distinct.attribute().orElse(""), Distinct.Builder::attribute);

    private static final Codec<Distinct> DISTINCT = new WordOr<>(
            List.of(Distinct.Of.PERSON, Distinct.Of.ORGANISATION),
            BY_ATTRIBUTE,
            of -> Distinct.builder().of(of).build(),
            distinct -> Optional.of(distinct.of()).filter(of -> of != Distinct.Of.ATTRIBUTE));

    private enum It implements Named {
        IT
    }

    private static final Codec<Link> ABOUT = new WordOr<>(
            List.of(It.IT),
            Codecs.converted(
                    Codecs.lazily(() -> ConditionShapes.EVIDENCE),
                    to -> Link.builder().to(to).build(),
                    link -> link.to().orElseThrow()),
            it -> Link.builder().build(),
            link -> link.to().isPresent() ? Optional.empty() : Optional.of(It.IT));

    private static final Codec<Link> IS = Codecs.converted(
            Codecs.word(It.class), it -> Link.builder().itself(true).build(), link -> It.IT);

    static final Shape<ActivityCondition, ActivityCondition.Builder> ACTIVITY = selecting(
            Shape.of("an activity condition", ActivityCondition::builder, ActivityCondition.Builder::build)
                    .required(
                            "activity",
                            Codecs.oneOrMoreDifferent(ID),
                            ActivityCondition::activities,
                            ActivityCondition.Builder::activities)
                    .usually(
                            "state",
                            Codecs.word(List.of(ActivityState.HELD, ActivityState.BOOKED)),
                            ActivityState.HELD,
                            ActivityCondition::state,
                            ActivityCondition.Builder::state)
                    .list("with", PeopleKeys.PARTICIPANT, ActivityCondition::with, ActivityCondition.Builder::with)
                    .list(
                            "without",
                            PeopleKeys.PARTICIPANT,
                            ActivityCondition::without,
                            ActivityCondition.Builder::without)
                    .optional("lasting", Codecs.SPAN, ActivityCondition::lasting, ActivityCondition.Builder::lasting)
                    .oneOrMoreDifferent(
                            "outcome", RECORD_ID, ActivityCondition::outcome, ActivityCondition.Builder::outcome),
            Strength.LOGGED);

    static final Shape<FieldCondition, FieldCondition.Builder> FIELD = stated(ComparisonKeys.ordering(
                    ComparisonKeys.comparing(
                            Shape.of("a field condition", FieldCondition::builder, FieldCondition.Builder::build)
                                    .required("field", ID, FieldCondition::field, FieldCondition.Builder::field)))
            .optional("by", PeopleKeys.WHO, FieldCondition::by, FieldCondition.Builder::by)
            .usually("strength", STRENGTH, Strength.CLAIMED, FieldCondition::strength, FieldCondition.Builder::strength)
            .oneOrMore("when", TimeShapes.RELATION, FieldCondition::when, FieldCondition.Builder::when)
            .refined(EvidenceConditionShapes::typed));

    /** What a row of a table says of a field: compared with constants alone. */
    static final Shape<FieldCondition, FieldCondition.Builder> PLAIN_FIELD = ComparisonKeys.ordering(
                    ComparisonKeys.comparing(
                            Shape.of("a field comparison", FieldCondition::builder, FieldCondition.Builder::build)
                                    .required("field", ID, FieldCondition::field, FieldCondition.Builder::field)))
            .refined(EvidenceConditionShapes::typed);

    private EvidenceConditionShapes() {}

    private static FieldCondition typed(FieldCondition condition, Node.Fields source, Input input) {
        return input.attached(FieldTypes.class)
                .map(types -> types.typed(condition))
                .orElse(condition);
    }

    /** Documents and work, with their states. */
    static Shape<ItemCondition, ItemCondition.Builder> item(ItemKind kind) {
        Shape<ItemCondition, ItemCondition.Builder> shape = Shape.of(
                        "a " + kind.spelled() + " condition",
                        () -> ItemCondition.builder().kind(kind),
                        ItemCondition.Builder::build)
                .required(kind.spelled(), ID, ItemCondition::item, ItemCondition.Builder::item)
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
                .exactlyOne("reached", "standsAt");
        return selecting(by(shape), Strength.LOGGED);
    }

    /** Events, which happen or do not. */
    static Shape<ItemCondition, ItemCondition.Builder> event() {
        return selecting(
                by(Shape.of(
                                "an event condition",
                                () -> ItemCondition.builder()
                                        .kind(ItemKind.EVENT)
                                        .state(ItemKind.HAPPENED),
                                ItemCondition.Builder::build)
                        .required("event", ID, ItemCondition::item, ItemCondition.Builder::item)),
                Strength.LOGGED);
    }

    private static Shape<ItemCondition, ItemCondition.Builder> by(Shape<ItemCondition, ItemCondition.Builder> shape) {
        return shape.optional("by", PeopleKeys.WHO, ItemCondition::by, ItemCondition.Builder::by);
    }

    static Shape<StatementCondition, StatementCondition.Builder> statement(StatementKind kind) {
        Strength usual = kind == StatementKind.CONFIRMATION
                ? Strength.CONFIRMED
                : kind == StatementKind.DECISION ? Strength.CLAIMED : Strength.LOGGED;
        String noun = (kind == StatementKind.APPROVAL || kind == StatementKind.ATTESTATION ? "an " : "a ")
                + kind.spelled() + " condition";
        return selecting(
                Shape.of(noun, () -> StatementCondition.builder().kind(kind), StatementCondition.Builder::build)
                        .required(kind.spelled(), ID, StatementCondition::topic, StatementCondition.Builder::topic)
                        .oneOrMoreDifferent(
                                "answers", RECORD_ID, StatementCondition::answers, StatementCondition.Builder::answers)
                        .optional("by", PeopleKeys.WHO, StatementCondition::by, StatementCondition.Builder::by),
                usual);
    }

    private static <T extends EvidenceCondition, B extends EvidenceBuilder<?>> Shape<T, B> selecting(
            Shape<T, B> shape, Strength usual) {
        return stated(shape.list("where", DETAIL, T::where, EvidenceBuilder::where)
                .oneOrMoreDifferent(
                        "scope",
                        Codecs.word(Scope.class),
                        condition -> new ArrayList<>(condition.scope()),
                        EvidenceBuilder::scope)
                .optional(
                        "about",
                        ABOUT,
                        condition -> condition.about().filter(link -> !link.itself()),
                        EvidenceBuilder::about)
                .optional("is", IS, condition -> condition.about().filter(Link::itself), EvidenceBuilder::about)
                .atMostOne("about", "is")
                .optional("atLeast", COUNT_OR_NONE, T::atLeast, EvidenceBuilder::atLeast)
                .optional("atMost", COUNT_OR_NONE, T::atMost, EvidenceBuilder::atMost)
                .optional("distinct", DISTINCT, T::distinct, EvidenceBuilder::distinct)
                .usually("strength", STRENGTH, usual, T::strength, EvidenceBuilder::strength)
                .oneOrMore("when", TimeShapes.RELATION, T::when, EvidenceBuilder::when));
    }
}
