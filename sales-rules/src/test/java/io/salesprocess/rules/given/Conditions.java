package io.salesprocess.rules.given;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.AnyOf;
import io.salesprocess.model.definition.AtLeastOf;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.DecidedByApplication;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.MomentCondition;
import io.salesprocess.model.definition.Not;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.StageCondition;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.value.ActivityState;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Side;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Conditions, as short as they can be said in Java. */
public final class Conditions {
    private Conditions() {}

    public static Condition held(String activity) {
        return held(activity, asked -> asked);
    }

    public static Condition held(String activity, UnaryOperator<ActivityCondition.Builder> more) {
        return more.apply(ActivityCondition.builder().activity(activity)).build();
    }

    public static Condition heldWith(String role, String activity) {
        return held(activity, asked -> asked.addWith(role(role)));
    }

    public static Condition booked(String activity) {
        return held(activity, asked -> asked.state(ActivityState.BOOKED));
    }

    public static Participant role(String role) {
        return Participant.builder().role(role).build();
    }

    public static Participant role(String role, Attendance attendance) {
        return Participant.builder().role(role).attendance(attendance).build();
    }

    public static Participant ofSide(Side side, int atLeast) {
        return Participant.builder().side(side).atLeast(atLeast).build();
    }

    public static Condition reached(String document, String state) {
        return reached(document, state, asked -> asked);
    }

    public static Condition reached(String document, String state, UnaryOperator<ItemCondition.Builder> more) {
        return more.apply(ItemCondition.builder().item(document).state(state)).build();
    }

    public static Condition standsAt(String document, String state) {
        return reached(document, state, asked -> asked.standsAt(true));
    }

    public static Condition known(String field) {
        return field(field, Comparison.KNOWN);
    }

    public static Condition field(String field, Comparison comparison, FieldValue... values) {
        return FieldCondition.builder()
                .field(field)
                .comparison(comparison)
                .addValues(values)
                .build();
    }

    public static Condition field(String field, UnaryOperator<FieldCondition.Builder> more) {
        return more.apply(FieldCondition.builder().field(field)).build();
    }

    public static FieldValue text(String text) {
        return new FieldValue.Text(text);
    }

    public static FieldValue number(String number) {
        return new FieldValue.Number(new BigDecimal(number));
    }

    public static FieldValue money(String amount, String currency) {
        return new FieldValue.Money(new BigDecimal(amount), Optional.of(currency));
    }

    public static FieldValue moneyWithoutCurrency(String amount) {
        return new FieldValue.Money(new BigDecimal(amount), Optional.empty());
    }

    public static FieldValue date(String date) {
        return new FieldValue.Date(Times.moment(date));
    }

    public static FieldValue yes() {
        return new FieldValue.YesNo(true);
    }

    public static FieldValue no() {
        return new FieldValue.YesNo(false);
    }

    public static Condition stakeholders(String... roles) {
        return StakeholdersCondition.builder().addRoles(roles).build();
    }

    public static Condition stakeholders(int atLeast, String... roles) {
        return StakeholdersCondition.builder().addRoles(roles).atLeast(atLeast).build();
    }

    public static Condition confirmed(String topic) {
        return said(StatementKind.CONFIRMATION, topic, asked -> asked);
    }

    public static Condition approved(String topic) {
        return said(StatementKind.APPROVAL, topic, asked -> asked);
    }

    public static Condition attested(String topic) {
        return said(StatementKind.ATTESTATION, topic, asked -> asked);
    }

    public static Condition decided(String question, String... answers) {
        return said(StatementKind.DECISION, question, asked -> asked.addAnswers(answers));
    }

    public static Condition said(StatementKind kind, String topic, UnaryOperator<StatementCondition.Builder> more) {
        return more.apply(StatementCondition.builder().kind(kind).topic(topic)).build();
    }

    public static Who byRole(String role) {
        return Who.builder().role(role).build();
    }

    public static Who byAnybodyBut(PersonReference... excluded) {
        return Who.builder().addOtherThan(excluded).build();
    }

    public static Condition met(String requirement) {
        return RequirementCondition.builder().requirement(requirement).build();
    }

    public static Condition supports(String stage) {
        return StageCondition.builder().stage(stage).build();
    }

    public static Condition moment(Anchor anchor, TimeRelation... when) {
        return MomentCondition.builder().moment(anchor).addWhen(when).build();
    }

    public static Condition all(Condition... conditions) {
        return AllOf.builder().addConditions(conditions).build();
    }

    public static Condition any(Condition... conditions) {
        return AnyOf.builder().addConditions(conditions).build();
    }

    public static Condition atLeast(int number, Condition... conditions) {
        return AtLeastOf.builder().atLeast(number).addConditions(conditions).build();
    }

    public static Condition not(Condition condition) {
        return Not.builder().condition(condition).build();
    }

    public static Condition decidedBy(String decider) {
        return DecidedByApplication.builder().decider(decider).build();
    }

    public static Anchor asOf() {
        return Milestone.of(Milestone.Kind.AS_OF);
    }

    public static Anchor created() {
        return Milestone.of(Milestone.Kind.CREATED);
    }

    public static Anchor entered(String stage) {
        return Milestone.of(Milestone.Kind.STAGE_ENTERED, stage);
    }

    public static Anchor dateIn(String field) {
        return Milestone.of(Milestone.Kind.FIELD, field);
    }

    public static Anchor whenMet(String requirement) {
        return Milestone.of(Milestone.Kind.REQUIREMENT, requirement);
    }

    public static TimeRelation before(Anchor anchor) {
        return relation(TimeRelation.Direction.BEFORE, anchor).build();
    }

    public static TimeRelation after(Anchor anchor) {
        return relation(TimeRelation.Direction.AFTER, anchor).build();
    }

    public static TimeRelation within(String span, TimeRelation relation) {
        return TimeRelation.builder().copyOf(relation).within(Times.span(span)).build();
    }

    public static TimeRelation notOlderThan(String span) {
        return TimeRelation.builder()
                .direction(TimeRelation.Direction.NOT_OLDER)
                .within(Times.span(span))
                .build();
    }

    private static TimeRelation.Builder relation(TimeRelation.Direction direction, Anchor anchor) {
        return TimeRelation.builder().direction(direction).anchor(anchor);
    }

    public static Due dueBy(Anchor anchor) {
        return Due.builder().anchor(anchor).build();
    }

    public static Due dueWithin(String span, Anchor anchor) {
        return Due.builder().anchor(anchor).offset(Times.span(span)).build();
    }

    public static Due dueAtLeast(String span, Anchor anchor) {
        return Due.builder()
                .anchor(anchor)
                .offset(Times.span(span))
                .before(true)
                .build();
    }
}
