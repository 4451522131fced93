package io.salesprocess.model.text;

import io.salesprocess.model.definition.Action;
import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.ActivityType;
import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.ClosedStage;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Due;
import io.salesprocess.model.definition.FieldCondition;
import io.salesprocess.model.definition.FieldType;
import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.ItemType;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Milestone;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.Participant;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.RequirementCondition;
import io.salesprocess.model.definition.Role;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.StakeholdersCondition;
import io.salesprocess.model.definition.StatementCondition;
import io.salesprocess.model.definition.StatementKind;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.definition.Topic;
import io.salesprocess.model.definition.ValueType;
import io.salesprocess.model.definition.Who;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Side;
import io.salesprocess.model.value.Span;
import io.salesprocess.model.value.TimeUnit;
import java.time.ZoneId;

/** A small process to name things by, and short ways to write conditions. */
final class ComplexSale {
    private ComplexSale() {}

    static SalesProcess process() {
        return SalesProcess.builder()
                .id("complex-sale")
                .version("4")
                .name("Complex sale, new customer")
                .why("Deals are lost to execution, not to competitors")
                .zone(ZoneId.of("Europe/Berlin"))
                .addRoles(role("account-exec", "Account executive", Side.OURS))
                .addRoles(role("sales-manager", "Sales manager", Side.OURS))
                .addRoles(role("sponsor", "Our executive sponsor", Side.OURS))
                .addRoles(role("decision-maker", "Decision maker", Side.BUYER))
                .addRoles(role("champion", "Champion", Side.BUYER))
                .addRoles(role("cfo", "CFO", Side.BUYER))
                .addRoles(role("users", "Users", Side.BUYER))
                .addActivities(activityType("discovery", "Discovery meeting"))
                .addActivities(activityType("demo", "Demo"))
                .addActivities(activityType("intro", "Introduction e-mail"))
                .addActivities(activityType("references", "Reference calls"))
                .addItems(documentType("report", "Findings report"))
                .addItems(documentType("notes", "Meeting notes"))
                .addFields(field("reason", "Reason to change", ValueType.TEXT))
                .addFields(field("goLive", "Go-live date", ValueType.DATE))
                .addTopics(topic(StatementKind.CONFIRMATION, "plan", "Mutual plan"))
                .addTopics(topic(StatementKind.APPROVAL, "discount", "Discount above 10 %"))
                .addTopics(topic(StatementKind.ATTESTATION, "fit", "We can win this"))
                .addTopics(topic(StatementKind.DECISION, "engineer", "Does this deal need an engineer?"))
                .addStages(discovery(), proposal())
                .addClosedStages(won(), lost())
                .addAfterSale(Step.builder()
                        .id("follow-up")
                        .name("Ask whether the customer is content")
                        .doneWhen(activity("references").build())
                        .due(Due.builder()
                                .anchor(anchor(Milestone.Kind.FIELD, "closeDate"))
                                .offset(days(90))
                                .build())
                        .build())
                .build();
    }

    private static Stage discovery() {
        return Stage.builder()
                .id("discovery")
                .name("Discovery")
                .why("Deals that we diagnose well we rarely discount.")
                .probability(25)
                .forecastCategory(ForecastCategory.BEST_CASE)
                .expectedDuration(days(15))
                .addEntryCriteria(Criterion.builder()
                        .id("reason-known")
                        .name("The buyer has told us why doing nothing is no option.")
                        .why("No reason, no deal.")
                        .doneWhen(field("reason").build())
                        .build())
                .addSteps(Step.builder()
                        .id("report-findings")
                        .name("Report what we found")
                        .keyStep(true)
                        .responsible("account-exec")
                        .addActions(Action.builder()
                                .id("second-reader")
                                .name("Have a colleague read the report")
                                .why("Who would see what is missing, if not a reader?")
                                .responsible("sponsor")
                                .obligation(Obligation.SHOULD)
                                .addAfter("discovery-held")
                                .doneWhen(document("report", "reviewed")
                                        .by(Who.builder()
                                                .addOtherThan(PersonReference.of(PersonReference.Kind.AUTHOR))
                                                .build())
                                        .build())
                                .addActions(Action.builder()
                                        .id("book-engineer")
                                        .name("Book the engineer")
                                        .appliesWhen(statement(StatementKind.DECISION, "engineer")
                                                .addAnswers("yes")
                                                .build())
                                        .build())
                                .build())
                        .addActions(Action.builder()
                                .id("notes-filed")
                                .name("File the notes")
                                .obligation(Obligation.MAY)
                                .addAfter("discovery-held", "second-reader")
                                .strictOrder(true)
                                .mustStillHold(true)
                                .doneWhen(document("notes", "filed").build())
                                .due(Due.builder()
                                        .anchor(anchor(Milestone.Kind.REQUIREMENT, "discovery-held"))
                                        .offset(new Span(1, TimeUnit.BUSINESS_DAYS))
                                        .build())
                                .build())
                        .build())
                .addExitCriteria(Criterion.builder()
                        .id("discovery-held")
                        .name("The discovery meeting took place")
                        .doneWhen(activity("discovery")
                                .addWith(role("decision-maker").build())
                                .build())
                        .build())
                .build();
    }

    private static Stage proposal() {
        return Stage.builder()
                .id("proposal")
                .name("Proposal sent")
                .means(Meaning.MILESTONE_REACHED)
                .skippable(true)
                .build();
    }

    private static ClosedStage won() {
        return ClosedStage.builder().id("won").name("Won").outcome(Outcome.WON).build();
    }

    private static ClosedStage lost() {
        return ClosedStage.builder()
                .id("stalled")
                .name("Stalled")
                .why("Everybody learns from a reason")
                .outcome(Outcome.NO_DECISION)
                .addEntryCriteria(Criterion.builder()
                        .id("reason-given")
                        .name("The reason is recorded")
                        .doneWhen(field("reason").build())
                        .build())
                .build();
    }

    static ActivityCondition.Builder activity(String type) {
        return ActivityCondition.builder().activity(type);
    }

    static Participant.Builder role(String role) {
        return Participant.builder().role(role);
    }

    static Participant.Builder side(Side side) {
        return Participant.builder().side(side);
    }

    static ItemCondition.Builder document(String type, String state) {
        return ItemCondition.builder().item(type).state(state);
    }

    static FieldCondition.Builder field(String field) {
        return FieldCondition.builder().field(field);
    }

    static FieldCondition field(String field, Comparison comparison, FieldValue... values) {
        return field(field).comparison(comparison).addValues(values).build();
    }

    static StakeholdersCondition stakeholders(String... roles) {
        return StakeholdersCondition.builder().addRoles(roles).build();
    }

    static StakeholdersCondition stakeholders(int atLeast, String... roles) {
        return StakeholdersCondition.builder().addRoles(roles).atLeast(atLeast).build();
    }

    static StatementCondition.Builder statement(StatementKind kind, String topic) {
        return StatementCondition.builder().kind(kind).topic(topic);
    }

    static Condition requirement(String id) {
        return RequirementCondition.builder().requirement(id).build();
    }

    static Who who(String role) {
        return Who.builder().role(role).build();
    }

    static Who who(Side side) {
        return Who.builder().side(side).build();
    }

    static TimeRelation before(Anchor anchor) {
        return TimeRelation.builder()
                .direction(TimeRelation.Direction.BEFORE)
                .anchor(anchor)
                .build();
    }

    static TimeRelation after(Anchor anchor) {
        return TimeRelation.builder()
                .direction(TimeRelation.Direction.AFTER)
                .anchor(anchor)
                .build();
    }

    static TimeRelation within(Span span, TimeRelation relation) {
        return TimeRelation.builder()
                .direction(relation.direction())
                .anchor(relation.anchor())
                .within(span)
                .build();
    }

    static TimeRelation notOlderThan(Span span) {
        return TimeRelation.builder()
                .direction(TimeRelation.Direction.NOT_OLDER)
                .within(span)
                .build();
    }

    static Anchor anchor(Milestone.Kind kind, String id) {
        return Milestone.of(kind, id);
    }

    static Span days(int amount) {
        return new Span(amount, TimeUnit.DAYS);
    }

    private static Role role(String id, String name, Side side) {
        return Role.builder().id(id).name(name).side(side).build();
    }

    private static ActivityType activityType(String id, String name) {
        return ActivityType.builder().id(id).name(name).build();
    }

    private static ItemType documentType(String id, String name) {
        return ItemType.builder().id(id).name(name).build();
    }

    private static FieldType field(String id, String name, ValueType type) {
        return FieldType.builder().id(id).name(name).type(type).build();
    }

    private static Topic topic(StatementKind kind, String id, String name) {
        return Topic.builder().kind(kind).id(id).name(name).build();
    }
}
