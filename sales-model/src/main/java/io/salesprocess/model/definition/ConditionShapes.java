package io.salesprocess.model.definition;

import static io.salesprocess.model.definition.EvidenceConditionShapes.COUNT;
import static io.salesprocess.model.definition.EvidenceConditionShapes.COUNT_OR_NONE;
import static io.salesprocess.model.json.Codecs.ID;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.json.Union;
import io.salesprocess.model.value.ItemKind;

/** Conditions in JSON: an object whose naming key tells the kind. */
final class ConditionShapes {
    private static final Codec<Condition> NESTED = Codecs.lazily(() -> ConditionShapes.CONDITION);

    private static final Shape<StakeholdersCondition, StakeholdersCondition.Builder> STAKEHOLDERS = stated(Shape.of(
                    "a stakeholders condition", StakeholdersCondition::builder, StakeholdersCondition.Builder::build)
            .required(
                    "stakeholders",
                    Codecs.someDifferent(ID),
                    StakeholdersCondition::roles,
                    StakeholdersCondition.Builder::roles)
            .optional("atLeast", COUNT, StakeholdersCondition::atLeast, StakeholdersCondition.Builder::atLeast));

    private static final Shape<PeopleCondition, PeopleCondition.Builder> PEOPLE = stated(Shape.of(
                    "a people condition", PeopleCondition::builder, PeopleCondition.Builder::build)
            .required("people", PeopleKeys.ANYBODY, PeopleCondition::people, PeopleCondition.Builder::people)
            .list("where", EvidenceConditionShapes.DETAIL, PeopleCondition::where, PeopleCondition.Builder::where)
            .optional("atLeast", COUNT_OR_NONE, PeopleCondition::atLeast, PeopleCondition.Builder::atLeast)
            .optional("atMost", COUNT_OR_NONE, PeopleCondition::atMost, PeopleCondition.Builder::atMost));

    private static final Shape<AttributeCondition, AttributeCondition.Builder> ATTRIBUTE =
            stated(ComparisonKeys.ordering(ComparisonKeys.comparing(Shape.of(
                                    "an attribute condition",
                                    AttributeCondition::builder,
                                    AttributeCondition.Builder::build)
                            .required(
                                    "attribute",
                                    ID,
                                    AttributeCondition::attribute,
                                    AttributeCondition.Builder::attribute)))
                    .refined((condition, source, input) -> input.attached(FieldTypes.class)
                            .map(types -> types.typed(condition))
                            .orElse(condition)));

    private static final Shape<RequirementCondition, RequirementCondition.Builder> REQUIREMENT = stated(Shape.of(
                    "a requirement condition", RequirementCondition::builder, RequirementCondition.Builder::build)
            .required("requirement", ID, RequirementCondition::requirement, RequirementCondition.Builder::requirement));

    private static final Shape<StageCondition, StageCondition.Builder> STAGE =
            stated(Shape.of("a stage condition", StageCondition::builder, StageCondition.Builder::build)
                    .required("stage", ID, StageCondition::stage, StageCondition.Builder::stage));

    private static final Shape<MomentCondition, MomentCondition.Builder> MOMENT =
            stated(Shape.of("a moment condition", MomentCondition::builder, MomentCondition.Builder::build)
                    .required("moment", TimeShapes.ANCHOR, MomentCondition::moment, MomentCondition.Builder::moment)
                    .required(
                            "when",
                            Codecs.oneOrMore(TimeShapes.RELATION),
                            MomentCondition::when,
                            MomentCondition.Builder::when));

    private static final Shape<AllOf, AllOf.Builder> ALL_OF =
            stated(Shape.of("an 'allOf' condition", AllOf::builder, AllOf.Builder::build)
                    .required("allOf", Codecs.someOf(NESTED), AllOf::conditions, AllOf.Builder::conditions));

    private static final Shape<AnyOf, AnyOf.Builder> ANY_OF =
            stated(Shape.of("an 'anyOf' condition", AnyOf::builder, AnyOf.Builder::build)
                    .required("anyOf", Codecs.someOf(NESTED), AnyOf::conditions, AnyOf.Builder::conditions));

    private static final Shape<AtLeastOf, AtLeastOf.Builder> AT_LEAST_OF =
            stated(Shape.of("an 'of' condition", AtLeastOf::builder, AtLeastOf.Builder::build)
                    .required("of", Codecs.someOf(NESTED), AtLeastOf::conditions, AtLeastOf.Builder::conditions)
                    .required("atLeast", COUNT, AtLeastOf::atLeast, AtLeastOf.Builder::atLeast));

    private static final Shape<Not, Not.Builder> NOT =
            stated(Shape.of("a 'not' condition", Not::builder, Not.Builder::build)
                    .required("not", NESTED, Not::condition, Not.Builder::condition));

    private static final Shape<DecidedByApplication, DecidedByApplication.Builder> DECIDED_BY = stated(Shape.of(
                    "a condition left to the application",
                    DecidedByApplication::builder,
                    DecidedByApplication.Builder::build)
            .required("decidedBy", ID, DecidedByApplication::decider, DecidedByApplication.Builder::decider));

    /** The conditions that select records: whatever can tell a moment, and be counted. */
    static final Union<Condition> EVIDENCE = evidence("an evidence condition");

    private static final Codec<Condition> SELECTION =
            evidence("a selection of records or people").or("people", PEOPLE);

    private static final Shape<ForEach, ForEach.Builder> FOR_EACH =
            stated(Shape.of("a 'forEach' condition", ForEach::builder, ForEach.Builder::build)
                    .required("forEach", SELECTION, ForEach::items, ForEach.Builder::items)
                    .required("holds", NESTED, ForEach::holds, ForEach.Builder::holds)
                    .usually("atLeast", COUNT_OR_NONE, 1, ForEach::atLeast, ForEach.Builder::atLeast)
                    .optional("holdsFor", COUNT, ForEach::holdsFor, ForEach.Builder::holdsFor)
                    .atMostOne("atLeast", "holdsFor"));

    private static final Shape<Cadence, Cadence.Builder> CADENCE =
            stated(Shape.of("an 'every' condition", Cadence::builder, Cadence.Builder::build)
                    .required("every", TimeShapes.EVERY, TimeShapes.Every::of, (builder, every) -> every.into(builder))
                    .required("happens", Codecs.oneOrMore(EVIDENCE), Cadence::happens, Cadence.Builder::happens)
                    .required("from", TimeShapes.ANCHOR, Cadence::from, Cadence.Builder::from)
                    .optional("until", TimeShapes.ANCHOR, Cadence::until, Cadence.Builder::until)
                    .usually("atLeast", COUNT, 1, Cadence::atLeast, Cadence.Builder::atLeast));

    static final Union<Condition> CONDITION = evidence("a condition")
            .or("stakeholders", STAKEHOLDERS)
            .or("people", PEOPLE)
            .or("attribute", ATTRIBUTE)
            .or("requirement", REQUIREMENT)
            .or("stage", STAGE)
            .or("moment", MOMENT)
            .or("forEach", FOR_EACH)
            .or("every", CADENCE)
            .or("allOf", ALL_OF)
            .or("anyOf", ANY_OF)
            .or("of", AT_LEAST_OF)
            .or("not", NOT)
            .or("decidedBy", DECIDED_BY);

    private ConditionShapes() {}

    private static Union<Condition> evidence(String noun) {
        return Union.<Condition>of(noun, condition -> condition.as(new NamingKey()))
                .or("activity", EvidenceConditionShapes.ACTIVITY)
                .or("document", EvidenceConditionShapes.item(ItemKind.DOCUMENT))
                .or("work", EvidenceConditionShapes.item(ItemKind.WORK))
                .or("event", EvidenceConditionShapes.event())
                .or("field", EvidenceConditionShapes.FIELD)
                .or("confirmation", EvidenceConditionShapes.statement(StatementKind.CONFIRMATION))
                .or("approval", EvidenceConditionShapes.statement(StatementKind.APPROVAL))
                .or("attestation", EvidenceConditionShapes.statement(StatementKind.ATTESTATION))
                .or("decision", EvidenceConditionShapes.statement(StatementKind.DECISION));
    }

    /** Adds the words in which a condition is stated, and why it is asked. */
    static <T extends Condition, B extends ConditionBuilder<?>> Shape<T, B> stated(Shape<T, B> shape) {
        return shape.optional("statement", Codecs.TEXT, T::statement, ConditionBuilder::statement)
                .optional("why", Codecs.TEXT, T::why, ConditionBuilder::why);
    }
}
