package io.salesprocess.model.definition;

import static io.salesprocess.model.json.Codecs.ID;
import static io.salesprocess.model.json.Codecs.RECORD_ID;

import io.salesprocess.model.json.Codec;
import io.salesprocess.model.json.Codecs;
import io.salesprocess.model.json.Shape;
import io.salesprocess.model.json.Union;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Strength;
import java.util.ArrayList;
import java.util.List;

/** Conditions in JSON: an object whose naming key tells the kind. */
final class ConditionShapes {
    private static final Codec<Condition> NESTED = Codecs.lazily(() -> ConditionShapes.CONDITION);
    private static final Codec<Integer> COUNT = Codecs.count(1, 1_000);
    private static final Codec<Strength> STRENGTH = Codecs.word(Strength.class);

    private static final Shape<Participant, Participant.Builder> PARTICIPANT = Shape.of(
                    "people who take part", Participant::builder, Participant.Builder::build)
            .optional("role", ID, Participant::role, Participant.Builder::role)
            .optional("side", Codecs.word(Side.class), Participant::side, Participant.Builder::side)
            .usually("atLeast", COUNT, 1, Participant::atLeast, Participant.Builder::atLeast)
            .optional(
                    "attendance",
                    Codecs.word(List.of(Attendance.ATTENDED, Attendance.ACCEPTED, Attendance.LISTED)),
                    Participant::attendance,
                    Participant.Builder::attendance);

    static final Shape<Who, Who.Builder> WHO = Shape.of("a description of a person", Who::builder, Who.Builder::build)
            .optional("role", ID, Who::role, Who.Builder::role)
            .optional("side", Codecs.word(Side.class), Who::side, Who.Builder::side)
            .list(
                    "otherThan",
                    Codecs.word(Who.Excluded.class),
                    who -> new ArrayList<>(who.otherThan()),
                    Who.Builder::otherThan)
            .atLeastOne("role", "side", "otherThan");

    private static final Shape<ActivityCondition, ActivityCondition.Builder> ACTIVITY = Shape.of(
                    "an activity condition", ActivityCondition::builder, ActivityCondition.Builder::build)
            .required("activity", ID, ActivityCondition::activity, ActivityCondition.Builder::activity)
            .usually(
                    "state",
                    Codecs.word(List.of(ActivityState.HELD, ActivityState.BOOKED)),
                    ActivityState.HELD,
                    ActivityCondition::state,
                    ActivityCondition.Builder::state)
            .list("with", PARTICIPANT, ActivityCondition::with, ActivityCondition.Builder::with)
            .usually("atLeast", COUNT, 1, ActivityCondition::atLeast, ActivityCondition.Builder::atLeast)
            .optional("lasting", Codecs.SPAN, ActivityCondition::lasting, ActivityCondition.Builder::lasting)
            .oneOrMore("outcome", RECORD_ID, ActivityCondition::outcome, ActivityCondition.Builder::outcome)
            .usually(
                    "strength",
                    STRENGTH,
                    Strength.LOGGED,
                    ActivityCondition::strength,
                    ActivityCondition.Builder::strength)
            .oneOrMore("when", TimeShapes.RELATION, ActivityCondition::when, ActivityCondition.Builder::when);

    private static final Shape<StakeholdersCondition, StakeholdersCondition.Builder> STAKEHOLDERS = Shape.of(
                    "a stakeholders condition", StakeholdersCondition::builder, StakeholdersCondition.Builder::build)
            .required(
                    "stakeholders",
                    Codecs.someOf(ID),
                    StakeholdersCondition::roles,
                    StakeholdersCondition.Builder::roles)
            .optional("atLeast", COUNT, StakeholdersCondition::atLeast, StakeholdersCondition.Builder::atLeast);

    private static final Shape<RequirementCondition, RequirementCondition.Builder> REQUIREMENT = Shape.of(
                    "a requirement condition", RequirementCondition::builder, RequirementCondition.Builder::build)
            .required("requirement", ID, RequirementCondition::requirement, RequirementCondition.Builder::requirement);

    private static final Shape<MomentCondition, MomentCondition.Builder> MOMENT = Shape.of(
                    "a moment condition", MomentCondition::builder, MomentCondition.Builder::build)
            .required("moment", TimeShapes.ANCHOR, MomentCondition::moment, MomentCondition.Builder::moment)
            .required(
                    "when",
                    Codecs.oneOrMore(TimeShapes.RELATION),
                    MomentCondition::when,
                    MomentCondition.Builder::when);

    private static final Shape<AllOf, AllOf.Builder> ALL_OF = Shape.of(
                    "an 'allOf' condition", AllOf::builder, AllOf.Builder::build)
            .required("allOf", Codecs.someOf(NESTED), AllOf::conditions, AllOf.Builder::conditions);

    private static final Shape<AnyOf, AnyOf.Builder> ANY_OF = Shape.of(
                    "an 'anyOf' condition", AnyOf::builder, AnyOf.Builder::build)
            .required("anyOf", Codecs.someOf(NESTED), AnyOf::conditions, AnyOf.Builder::conditions);

    private static final Shape<AtLeastOf, AtLeastOf.Builder> AT_LEAST_OF = Shape.of(
                    "an 'of' condition", AtLeastOf::builder, AtLeastOf.Builder::build)
            .required("of", Codecs.someOf(NESTED), AtLeastOf::conditions, AtLeastOf.Builder::conditions)
            .required("atLeast", COUNT, AtLeastOf::atLeast, AtLeastOf.Builder::atLeast);

    private static final Shape<Not, Not.Builder> NOT = Shape.of("a 'not' condition", Not::builder, Not.Builder::build)
            .required("not", NESTED, Not::condition, Not.Builder::condition);

    private static final Shape<DecidedByApplication, DecidedByApplication.Builder> DECIDED_BY = Shape.of(
                    "a condition left to the application",
                    DecidedByApplication::builder,
                    DecidedByApplication.Builder::build)
            .required("decidedBy", ID, DecidedByApplication::decider, DecidedByApplication.Builder::decider);

    static final Union<Condition> CONDITION = Union.<Condition>of(
                    "a condition", condition -> condition.as(new NamingKey()))
            .or("activity", ACTIVITY)
            .or("document", EvidenceConditionShapes.DOCUMENT)
            .or("field", EvidenceConditionShapes.FIELD)
            .or("stakeholders", STAKEHOLDERS)
            .or("confirmation", EvidenceConditionShapes.statement(StatementKind.CONFIRMATION))
            .or("approval", EvidenceConditionShapes.statement(StatementKind.APPROVAL))
            .or("attestation", EvidenceConditionShapes.statement(StatementKind.ATTESTATION))
            .or("decision", EvidenceConditionShapes.statement(StatementKind.DECISION))
            .or("requirement", REQUIREMENT)
            .or("moment", MOMENT)
            .or("allOf", ALL_OF)
            .or("anyOf", ANY_OF)
            .or("of", AT_LEAST_OF)
            .or("not", NOT)
            .or("decidedBy", DECIDED_BY);

    private ConditionShapes() {}
}
