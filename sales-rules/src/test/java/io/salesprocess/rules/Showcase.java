package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.asOf;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.booked;
import static io.salesprocess.rules.given.Conditions.byRole;
import static io.salesprocess.rules.given.Conditions.confirmed;
import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.dueBy;
import static io.salesprocess.rules.given.Conditions.dueWithin;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.heldWith;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.met;
import static io.salesprocess.rules.given.Conditions.money;
import static io.salesprocess.rules.given.Conditions.moneyWithoutCurrency;
import static io.salesprocess.rules.given.Conditions.not;
import static io.salesprocess.rules.given.Conditions.notOlderThan;
import static io.salesprocess.rules.given.Conditions.number;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.supports;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Conditions.whenMet;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.action;
import static io.salesprocess.rules.given.Ladder.closed;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Ladder.track;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.every;
import static io.salesprocess.rules.given.Moments.everyOfTable;
import static io.salesprocess.rules.given.Moments.notOlderThanTable;
import static io.salesprocess.rules.given.Moments.row;
import static io.salesprocess.rules.given.Moments.spans;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Paper.trial;
import static io.salesprocess.rules.given.Selections.anybody;
import static io.salesprocess.rules.given.Selections.attribute;
import static io.salesprocess.rules.given.Selections.detail;
import static io.salesprocess.rules.given.Selections.different;
import static io.salesprocess.rules.given.Selections.forEach;
import static io.salesprocess.rules.given.Selections.ofField;
import static io.salesprocess.rules.given.Selections.people;
import static io.salesprocess.rules.given.Selections.work;
import static io.salesprocess.rules.given.Times.instant;
import static io.salesprocess.rules.given.Times.moment;
import static io.salesprocess.rules.given.Times.span;
import static io.salesprocess.rules.given.Word.word;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Consequence;
import io.salesprocess.model.definition.ConsequenceLevel;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Distinct;
import io.salesprocess.model.definition.ForecastCategory;
import io.salesprocess.model.definition.ForecastRule;
import io.salesprocess.model.definition.ItemCondition;
import io.salesprocess.model.definition.Moves;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.PathwayPolicy;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Ownership;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Alteration;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.application.TestRules;
import io.salesprocess.rules.given.Conditions;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Meeting;
import io.salesprocess.rules.given.Paper;
import io.salesprocess.rules.given.Selections;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The plainest case of each shortfall and of each finding. The compiler sees to it that none is left out; what lies next
 * to each case is shown by the tests of the single concerns.
 */
public final class Showcase {
    private Showcase() {}

    /** A case in which the requirement {@code it} falls short in this way. */
    public static Given of(Shortfall shortfall) {
        return switch (shortfall) {
            case WRONG_DETAILS ->
                given().doneWhen(work("trial", "passed", Showcase::inTheNorth))
                        .work(trial("t1").came("passed", "2025-03-01").detail("region", text("south")));
            case DETAILS_UNKNOWN ->
                given().doneWhen(work("trial", "passed", Showcase::inTheNorth))
                        .work(trial("t1").came("passed", "2025-03-01"));
            case TOO_MANY ->
                given().doneWhen(held("meeting", asked -> asked.atMost(1)))
                        .activity(meeting("m1"), meeting("m2").of("meeting").from("2025-03-04T09:00:00Z"));
            case AUTOMATIC -> aMeeting(meeting("m1").basis(Basis.AUTOMATIC));
            case TOO_RARELY -> given().doneWhen(every("2 weeks", entered("demo"), held("meeting")));
            case STAGE_NOT_REACHED -> given().doneWhen(supports("tried")).process(Showcase::withTrack);
            case FUTURE_DATED ->
                aMeeting(meeting("m1").from("2025-03-05T10:00:00Z").to("2025-03-05T11:00:00Z"));
            case SCHEDULED_ONLY ->
                aMeeting(meeting("m1").booked().from("2025-03-05T10:00:00Z").to("2025-03-05T11:00:00Z"));
            case UNDER_WAY ->
                aMeeting(meeting("m1").booked().from("2025-03-04T11:30:00Z").to("2025-03-04T12:30:00Z"));
            case LAPSED -> aMeeting(meeting("m1").booked());
            case NO_SHOW -> aMeeting(meeting("m1").in("no-show"));
            case RESCHEDULED -> aMeeting(meeting("m1").in("rescheduled"));
            case CANCELLED -> aMeeting(meeting("m1").in("cancelled"));
            case CONTRADICTORY ->
                aMeeting(meeting("m1").from("2025-03-03T10:00:00Z").to("2025-03-03T09:00:00Z"));
            case STATUS_UNKNOWN -> aMeeting(meeting("m1").in("Held"));
            case WRONG_STATE -> aReport(report("r1").came("drafted", "2025-03-01"));
            case UNDONE -> aReport(report("r1").came("reviewed", "2025-03-01").came("withdrawn", "2025-03-02"));
            case PENDING ->
                given().doneWhen(confirmed("plan"))
                        .confirmation(word("w1", "plan").said("requested", "2025-03-01", "buyer"));
            case REFUSED ->
                given().doneWhen(confirmed("plan"))
                        .confirmation(word("w1", "plan").said("no", "2025-03-01", "buyer"));
            case WITHDRAWN ->
                given().doneWhen(confirmed("plan"))
                        .confirmation(word("w1", "plan")
                                .said("yes", "2025-03-01", "buyer")
                                .said("withdrawn", "2025-03-02", "buyer"));
            case WRONG_PEOPLE ->
                given().doneWhen(heldWith("decision-maker", "meeting"))
                        .activity(meeting("m1").attendedBy("user"));
            case ACTOR_UNKNOWN ->
                given().doneWhen(approved("discount"))
                        .approval(word("w1", "discount").said("yes", "2025-03-01"));
            case ATTENDANCE_UNKNOWN ->
                given().doneWhen(heldWith("decision-maker", "meeting"))
                        .activity(meeting("m1").with(Attendance.ACCEPTED, "buyer"));
            case ROLES_UNKNOWN ->
                given().doneWhen(heldWith("decision-maker", "meeting"))
                        .person(Person.builder().id("buyer").side(Side.BUYER).build())
                        .activity(meeting("m1").attendedBy("buyer"));
            case TOO_SHORT ->
                given().doneWhen(held("meeting", asked -> asked.lasting(span("2 hours"))))
                        .activity(meeting("m1"));
            case LENGTH_UNKNOWN ->
                given().doneWhen(held("meeting", asked -> asked.lasting(span("2 hours"))))
                        .activity(meeting("m1").from("2025-03-03T10:00:00Z"));
            case WRONG_OUTCOME ->
                given().doneWhen(held("demo", asked -> asked.addOutcome("positive")))
                        .activity(meeting("m1").of("demo").outcome("negative"));
            case OUTCOME_UNKNOWN ->
                given().doneWhen(held("demo", asked -> asked.addOutcome("positive")))
                        .activity(meeting("m1").of("demo"));
            case TOO_FEW ->
                given().doneWhen(held("meeting", asked -> asked.atLeast(2))).activity(meeting("m1"));
            case EMPTY -> given().doneWhen(known("reason")).emptyField("reason");
            case WRONG_VALUE ->
                given().doneWhen(field("reason", Comparison.EQUALS, text("cost")))
                        .field("reason", text("speed"));
            case NOT_COMPARABLE ->
                given().doneWhen(field("budget", Comparison.AT_LEAST, money("50000", "EUR")))
                        .field("budget", money("90000", "USD"));
            case TOO_EARLY ->
                given().doneWhen(held("meeting", asked -> asked.addWhen(after(entered("demo")))))
                        .activity(meeting("m1").from("2025-02-01T10:00:00Z"));
            case TOO_LATE ->
                given().doneWhen(held("meeting", asked -> asked.addWhen(before(entered("demo")))))
                        .activity(meeting("m1"));
            case STALE ->
                given().doneWhen(held("meeting", asked -> asked.addWhen(notOlderThan("30 days"))))
                        .activity(meeting("m1").from("2025-01-10T10:00:00Z"));
            case UNDATED ->
                given().doneWhen(field("reason", asked -> asked.addWhen(after(entered("demo")))))
                        .field("reason", text("cost"));
            case NOT_STARTED ->
                given().doneWhen(held("meeting", asked -> asked.addWhen(after(entered("proposal")))))
                        .activity(meeting("m1"));
            case WRONG_ORDER ->
                given().asks(criterion("first", held("demo")))
                        .doneWhen(
                                held("meeting"), more -> more.addAfter("first").strictOrder(true))
                        .activity(meeting("m1"));
            case TOO_WEAK -> aMeeting(meeting("m1").undated());
            case MUST_NOT_BE -> given().doneWhen(not(held("meeting"))).activity(meeting("m1"));
            case PARTS_MISSING -> aStepOf(held("demo"));
            case PARTS_UNKNOWN -> aStepOf(held("demo")).notLoaded(Part.ACTIVITIES);
            case UNDECIDED ->
                given().doneWhen(held("meeting"), more -> more.appliesWhen(decided("engineer-needed", "yes")));
            case NO_RECORD -> given().doneWhen(held("meeting"));
            case NOT_LOADED -> given().doneWhen(held("meeting")).notLoaded(Part.ACTIVITIES);
            case DONE_NOT_DEFINED ->
                given().stages(stage("discovery", stage -> stage.addSteps(step(IT, more -> more))))
                        .claims("discovery");
            case NOT_DECIDED_BY_APPLICATION -> given().doneWhen(Conditions.decidedBy("credit-check"));
        };
    }

    private static ItemCondition.Builder inTheNorth(ItemCondition.Builder asked) {
        return asked.addWhere(detail("region", Comparison.EQUALS, text("north")));
    }

    private static Given aMeeting(Meeting meeting) {
        return given().doneWhen(held("meeting")).activity(meeting);
    }

    private static Given aReport(Paper report) {
        return given().doneWhen(reached("report", "reviewed")).document(report);
    }

    private static Given aStepOf(Condition part) {
        return given().stages(
                        stage(
                                "discovery",
                                stage -> stage.addSteps(step(
                                        IT, more -> more.addActions(action("part", action -> action.doneWhen(part)))))),
                        stage("demo", stage -> stage));
    }

    /** A case in which something is found of this code. */
    public static Given of(FindingCode code) {
        return switch (code) {
            case OVERDUE_CONSEQUENCE -> overdue(ConsequenceLevel.WARNING);
            case MOVE_NOT_ALLOWED -> moved(moves -> moves.forward(Moves.Forward.ONE_STAGE), "discovery", "proposal");
            case PATHWAY_CHANGED -> pathway(IT, change -> change);
            case PATHWAY_NOT_ENTITLED -> pathway(IT, change -> change.by("rep"));
            case PATHWAY_NOT_LOADED ->
                given().process(process -> process.pathway(
                                PathwayPolicy.builder().addBy("sales-manager").build()))
                        .notLoaded(Part.PATHWAY);
            case MISSING -> given().doneWhen(held("meeting"));
            case CANNOT_TELL -> given().doneWhen(held("meeting")).notLoaded(Part.ACTIVITIES);
            case RECOMMENDED_MISSING -> given().doneWhen(held("meeting"), more -> more.obligation(Obligation.SHOULD));
            case OVERDUE -> given().doneWhen(held("meeting"), more -> more.due(dueWithin("5 days", entered("demo"))));
            case LATE ->
                given().doneWhen(held("meeting"), more -> more.due(dueWithin("5 days", entered("demo"))))
                        .activity(meeting("m1"));
            case DUE_WITHOUT_START ->
                given().doneWhen(held("meeting"), more -> more.due(dueBy(dateIn("goLive"))))
                        .emptyField("goLive");
            case OUT_OF_ORDER ->
                given().asks(criterion("first", held("demo")))
                        .doneWhen(held("meeting"), more -> more.addAfter("first"))
                        .activity(meeting("m1"), meeting("d1").of("demo").from("2025-03-04T09:00:00Z"));
            case NO_LONGER_HOLDS ->
                given().asks(criterion("other", held("demo")))
                        .doneWhen(held("meeting", asked -> asked.addWhen(notOlderThan("10 days"))))
                        .activity(meeting("m1").from("2025-02-10T10:00:00Z"))
                        .activity(meeting("d1").of("demo").from("2025-02-12T10:00:00Z"));
            case OLDER_THAN_OPPORTUNITY ->
                given().doneWhen(held("meeting")).activity(meeting("m1").from("2024-12-01T10:00:00Z"));
            case KEY_STEP_WAIVED ->
                given().stages(
                                stage(
                                        "discovery",
                                        stage -> stage.addSteps(step(
                                                IT, more -> more.keyStep(true).doneWhen(held("meeting"))))),
                                stage("demo", stage -> stage))
                        .waiver("x1", IT);
            case WAIVER_BY_OWNER ->
                waived().owner(Ownership.builder().person("manager").build()).waiver("x1", IT);
            case WAIVER_EXPIRED -> waived().waiver("x1", IT, waiver -> waiver.expires(moment("2025-03-03")));
            case WAIVER_WITHOUT_EXPIRY -> waived().waiver("x1", IT, waiver -> waiver);
            case WAIVER_TOO_LONG ->
                waived().waiverPolicy(policy -> policy.longest(span("7 days"))).waiver("x1", IT);
            case WAIVER_NOT_ENTITLED ->
                waived().waiver("x1", IT, waiver -> waiver.by("engineer").expires(moment("2025-03-31")));
            case WAIVER_NOT_ALLOWED ->
                waived().waiverPolicy(policy -> policy.addNotFor(IT)).waiver("x1", IT);
            case WAIVERS_NOT_LOADED -> waived().notLoaded(Part.WAIVERS);
            case CLAIMED_AHEAD -> given().doneWhen(held("meeting"));
            case CLAIMED_BEHIND -> given().claims("discovery");
            case UNKNOWN_STAGE -> given().claims("negotiation");
            case NOT_STARTED -> given().claimsNothing().history();
            case STALLED ->
                given().stages(
                                stage("discovery", stage -> stage),
                                stage("demo", stage -> stage.expectedDuration(span("10 days"))))
                        .claims("demo");
            case STAGE_SKIPPED -> given().history(claim("demo", "2025-02-15"));
            case NEVER_ENTERED_A_STAGE -> given().claims("lost").history(claim("lost", "2025-02-20"));
            case CLOSED_LATE ->
                given().claims("lost")
                        .history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"))
                        .field(Opportunity.CLOSE_DATE, date("2025-02-15"), "2025-02-01", "rep");
            case CLOSE_DATE_PASSED -> given().field(Opportunity.CLOSE_DATE, date("2025-03-03"));
            case CLOSING_NOT_VERIFIED ->
                given().closedStages(closed("lost", Outcome.LOST, criterion("why-lost", known("reason"))))
                        .emptyField("reason")
                        .claims("lost")
                        .history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"));
            case FORECAST_CANNOT_TELL ->
                given().process(process -> process.addForecast(ForecastRule.builder()
                                .category(ForecastCategory.COMMIT)
                                .addCriteria(criterion(IT, held("meeting")))
                                .build()))
                        .notLoaded(Part.ACTIVITIES);
            case OTHER_VERSION ->
                given().facts(facts -> facts.process(
                        ProcessReference.builder().id("sale").version("7").build()));
            case UNDECLARED_TYPE -> given().activity(meeting("m1").of("lunch"));
            case UNKNOWN_STATE -> given().activity(meeting("m1").in("Held"));
            case UNKNOWN_PERSON -> given().activity(meeting("m1").attendedBy("stranger"));
            case NOT_DATED -> given().activity(meeting("m1"));
            case CLOCK_SKEW -> given().activity(meeting("m1").recordedAt("2025-03-04T12:04:00Z"));
            case SAME_MEETING_TWICE -> given().activity(meeting("m1"), meeting("m2"));
            case BULK_CLOSED -> given().activity(closedAt(IntStream.range(0, 10).map(number -> 0)));
            case SOURCES_DISAGREE ->
                given().activity(
                                meeting("m1"),
                                meeting("calendar-1").in("cancelled").sameAs("m1"));
        };
    }

    /** Meetings of different days that were all said to be held on one day, so many seconds after twelve. */
    static Meeting[] closedAt(IntStream seconds) {
        AtomicInteger number = new AtomicInteger();
        return seconds.mapToObj(second -> {
                    String day = LocalDate.of(2025, 1, 15)
                            .plusDays(number.incrementAndGet())
                            .toString();
                    return meeting("m" + number.get())
                            .from(day + "T10:00:00Z")
                            .to(day + "T11:00:00Z")
                            .came(
                                    "held",
                                    instant("2025-03-03T12:00:00Z")
                                            .plusSeconds(second)
                                            .toString());
                })
                .toArray(Meeting[]::new);
    }

    private static Given overdue(ConsequenceLevel severity) {
        return given().doneWhen(held("meeting"), more -> more.due(dueWithin("5 days", entered("demo")))
                .addOverdue(Consequence.builder()
                        .severity(severity)
                        .then("close it")
                        .build()));
    }

    private static Given waived() {
        return given().doneWhen(held("meeting"));
    }

    private static SalesProcess.Builder withTrack(SalesProcess.Builder process) {
        return process.addTracks(
                track("technical", stage("tried", stage -> stage.addEntryCriteria(criterion("tried", held("demo"))))));
    }

    private static Given moved(UnaryOperator<Moves.Builder> moves, String... claimed) {
        StageClaim[] history = IntStream.range(0, claimed.length)
                .mapToObj(i -> claim(claimed[i], "2025-02-0" + (i + 1)))
                .toArray(StageClaim[]::new);
        return given().process(
                        process -> process.moves(moves.apply(Moves.builder()).build()))
                .claims(claimed[claimed.length - 1])
                .history(history);
    }

    private static Given pathway(String dropped, UnaryOperator<PathwayChange.Builder> more) {
        PathwayChange.Builder change = PathwayChange.builder()
                .id("p1")
                .change(Alteration.DROP)
                .requirement(dropped)
                .reason("agreed")
                .by("manager")
                .at(moment("2025-03-01"));
        return given().asks(
                        criterion("other", held("call"), asked -> asked.obligation(Obligation.SHOULD)),
                        criterion("kept", held("demo")))
                .doneWhen(held("meeting"))
                .process(process -> process.pathway(PathwayPolicy.builder()
                        .addBy("sales-manager")
                        .addNotFor("kept")
                        .build()))
                .facts(facts -> facts.addPathway(more.apply(change).build()));
    }

    private static Given routed(UnaryOperator<Stage.Builder> demo) {
        return given().stages(
                        stage("discovery", stage -> stage), stage("demo", demo), stage("proposal", stage -> stage));
    }

    private static Given forecast() {
        return given().process(process -> process.addForecast(ForecastRule.builder()
                .category(ForecastCategory.COMMIT)
                .addCriteria(criterion(IT, held("meeting")))
                .build()));
    }

    /** Cases for ladders, for which no shortfall stands. */
    private static Stream<Given> ladders() {
        Condition renewal = known("reason");
        return Stream.of(
                given().doneWhen(supports("tried"))
                        .process(Showcase::withTrack)
                        .activity(meeting("d1").of("demo")),
                given().doneWhen(supports("tried")).process(Showcase::withTrack).notLoaded(Part.ACTIVITIES),
                routed(stage -> stage.appliesWhen(not(known("reason")))).field("reason", text("cost")),
                routed(stage -> stage.appliesWhen(known("reason"))).field("reason", text("cost")),
                routed(stage -> stage.appliesWhen(known("reason"))).emptyField("reason"),
                routed(stage -> stage.appliesWhen(known("reason"))),
                routed(stage -> stage.entryFor(renewal)).field("reason", text("cost")),
                routed(stage -> stage.entryFor(renewal)),
                given().stages(
                                stage("discovery", stage -> stage.appliesWhen(not(renewal))),
                                stage("demo", stage -> stage.addExitCriteria(criterion(IT, supports("discovery")))))
                        .field("reason", text("cost")),
                forecast(),
                forecast().activity(meeting("m1")),
                forecast().notLoaded(Part.ACTIVITIES),
                moved(moves -> moves.forward(Moves.Forward.PAST_SKIPPABLE), "discovery", "proposal"),
                moved(moves -> moves.backward(Moves.Backward.NONE), "demo", "discovery"),
                moved(moves -> moves.backward(Moves.Backward.ONE_STAGE), "proposal", "discovery"),
                moved(moves -> moves.backward(Moves.Backward.NONE), "discovery", "demo"),
                moved(moves -> moves.reopening(false), "lost", "discovery"),
                moved(moves -> moves.betweenClosed(false), "lost", "won"),
                moved(moves -> moves, "discovery", "demo")
                        .stages(
                                stage("discovery", stage -> stage),
                                stage("demo", stage -> stage.addFrom("proposal")),
                                stage("proposal", stage -> stage)),
                pathway("other", change -> change.by("rep")),
                pathway("other", change -> change.by("stranger")),
                pathway(IT, change -> change.at(moment("2025-03-05"))),
                pathway("unheard-of", change -> change),
                pathway("kept", change -> change),
                given().doneWhen(held("meeting"))
                        .person(Person.builder().id("manager").side(Side.OURS).build())
                        .waiver("x1", IT),
                given().doneWhen(held("meeting")).owner().waiver("x1", IT),
                given().doneWhen(
                                every("1 week", entered("demo"), more -> more.until(dateIn("goLive")), held("meeting")))
                        .history(claim("demo", "2025-02-04")));
    }

    /** Cases for what a rule says without naming a shortfall or a finding of its own. */
    public static List<Given> more() {
        return Stream.of(others().stream(), selections().stream(), eachOfThem().stream(), ladders())
                .flatMap(cases -> cases)
                .toList();
    }

    private static List<Given> selections() {
        UnaryOperator<ItemCondition.Builder> dear =
                asked -> asked.addWhere(detail("price", Comparison.AT_LEAST, ofField("budget")));
        Paper trial = trial("t1").came("passed", "2025-03-01").detail("price", money("5", "EUR"));
        Condition seats = Selections.field("seats", Comparison.AT_LEAST, ofField("licences"));
        Condition byEngineer = field("reason", asked -> asked.by(byRole("engineer")));
        Condition seldom = held("meeting", asked -> asked.atMost(1));
        Condition twoRegions = work("trial", "passed", asked -> asked.atLeast(2).distinct(different("region")));
        return List.of(
                given().doneWhen(work("trial", "passed", dear)).work(trial).field("budget", money("4", "USD")),
                given().doneWhen(work("trial", "passed", dear)).work(trial).emptyField("budget"),
                given().doneWhen(work("trial", "passed", dear)).work(trial),
                given().doneWhen(seats).field("seats", number("5")).emptyField("licences"),
                given().doneWhen(seats).field("seats", number("5")),
                given().doneWhen(byEngineer).field("reason", text("cost"), "2025-03-01", "rep"),
                given().doneWhen(byEngineer).field("reason", text("cost")),
                given().doneWhen(people(anybody())),
                given().doneWhen(people(byRole("economic-buyer")))
                        .person(Person.builder().id("new").side(Side.BUYER).build()),
                given().doneWhen(seldom).partlyLoaded(Part.ACTIVITIES),
                given().doneWhen(seldom).activity(meeting("m1"), meeting("m2").in("Held")),
                given().doneWhen(twoRegions).work(trial, trial("t2").came("passed", "2025-03-01")),
                given().doneWhen(held("meeting", asked -> asked.atLeast(2).distinct(different(Distinct.Of.PERSON))))
                        .activity(meeting("m1")));
    }

    private static List<Given> eachOfThem() {
        Condition inTheNorth =
                forEach(work("trial", "passed"), attribute("region", Comparison.EQUALS, text("north")), 2);
        Paper north = trial("t1").came("passed", "2025-03-01").detail("region", text("north"));
        Paper alsoNorth = trial("t2").came("passed", "2025-03-01").detail("region", text("north"));
        Paper south = trial("t3").came("passed", "2025-03-01").detail("region", text("south"));
        Paper nowhere = trial("t4").came("passed", "2025-03-01");
        Paper strange = trial("t5").came("gone", "2025-03-01").detail("region", text("south"));
        return List.of(
                given().doneWhen(inTheNorth),
                given().doneWhen(inTheNorth).work(north),
                given().doneWhen(inTheNorth).work(north, alsoNorth),
                given().doneWhen(inTheNorth).work(north, south),
                given().doneWhen(inTheNorth).work(north, nowhere),
                given().doneWhen(inTheNorth).work(north, alsoNorth, strange),
                given().doneWhen(inTheNorth).work(north, alsoNorth).partlyLoaded(Part.WORK),
                given().doneWhen(
                                held("meeting"),
                                more -> more.appliesWhen(
                                        forEach(work("trial", "passed"), decided("engineer-needed", "yes"))))
                        .work(north)
                        .partlyLoaded(Part.WORK));
    }

    private static List<Given> others() {
        Meeting ahead = meeting("m1").from("2025-03-05T10:00:00Z").to("2025-03-05T11:00:00Z");
        Meeting underWay = meeting("m1").from("2025-03-04T11:30:00Z").to("2025-03-04T12:30:00Z");
        Condition needed = decided("engineer-needed", "yes");
        Criterion other = criterion("other", held("demo"), more -> more.appliesWhen(needed));
        return List.of(
                given().doneWhen(booked("meeting")).activity(ahead.booked()),
                given().doneWhen(booked("meeting")).activity(meeting("m1")),
                given().doneWhen(booked("meeting")).activity(underWay),
                given().doneWhen(booked("meeting"))
                        .activity(meeting("m1").booked().undated()),
                given().doneWhen(held("meeting")).activity(underWay),
                given().doneWhen(needed),
                given().doneWhen(needed).decision(word("w1", "engineer-needed").said("tbd", "2025-03-01", "rep")),
                given().doneWhen(needed)
                        .decision(word("w1", "engineer-needed")
                                .said("yes", "2025-03-01", "rep")
                                .said("no", "2025-03-01", "rep")),
                given().doneWhen(needed).decision(word("w1", "engineer-needed").said("yes", "2025-03-01", "rep")),
                aReport(report("r1").came("reviewed", "2025-03-01", "engineer")),
                aReport(report("r1").came("Reviewed", "2025-03-01")),
                given().doneWhen(reached("report", "reviewed", asked -> asked.by(byRole("sales-manager"))))
                        .document(report("r1").came("reviewed", "2025-03-01", "engineer")),
                given().doneWhen(reached("report", "reviewed", asked -> asked.by(byRole("sales-manager"))))
                        .document(report("r1").came("reviewed", "2025-03-01")),
                given().doneWhen(approved("discount"))
                        .approval(word("w1", "discount").said("yes", "2025-03-01", "rep")),
                given().doneWhen(Conditions.moment(dateIn("goLive"), after(asOf())))
                        .field("goLive", date("2025-04-01")),
                given().doneWhen(held("meeting"), more -> more.appliesWhen(known("reason")))
                        .emptyField("reason"),
                given().doneWhen(held("meeting"), more -> more.appliesWhen(needed))
                        .decision(word("w1", "engineer-needed").said("no", "2025-03-01", "rep")),
                aStepOf(held("demo")).waiver("x1", IT),
                given().asks(other)
                        .doneWhen(met("other"))
                        .decision(word("w1", "engineer-needed").said("no", "2025-03-01", "rep")),
                given().asks(other)
                        .doneWhen(not(met("other")))
                        .decision(word("w1", "engineer-needed").said("no", "2025-03-01", "rep")),
                given().doneWhen(held("meeting"), more -> more.appliesWhen(needed))
                        .waiver("x1", IT),
                given().doneWhen(held("meeting"), more -> more.appliesWhen(needed))
                        .notLoaded(Part.DECISIONS)
                        .waiver("x1", IT),
                given().doneWhen(held("meeting"), more -> more.appliesWhen(needed))
                        .notLoaded(Part.DECISIONS),
                given().doneWhen(held("meeting"), more -> more.appliesWhen(needed))
                        .notLoaded(Part.DECISIONS)
                        .activity(meeting("m1")),
                given().doneWhen(known("budget")).field("budget", moneyWithoutCurrency("5")),
                given().doneWhen(known("reason")),
                given().doneWhen(not(held("meeting"))).notLoaded(Part.ACTIVITIES),
                given().doneWhen(not(held("meeting"))),
                given().doneWhen(held("meeting", asked -> asked.addWhen(after(dateIn("goLive")))))
                        .activity(meeting("m1")),
                given().doneWhen(held("meeting"))
                        .claims("lost")
                        .history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"))
                        .activity(meeting("m1")),
                given().asks(criterion("first", held("demo")))
                        .doneWhen(
                                held("meeting"), more -> more.addAfter("first").strictOrder(true))
                        .activity(meeting("m1"), meeting("d1").of("demo").in("Held")),
                given().doneWhen(held("meeting"))
                        .activity(meeting("m1").in("no-show").from("2025-03-05T10:00:00Z")),
                given().doneWhen(booked("meeting"))
                        .activity(meeting("m1").in("no-show").from("2025-03-05T10:00:00Z")),
                overdue(ConsequenceLevel.INFO),
                overdue(ConsequenceLevel.ERROR),
                rhythm(entered("proposal")),
                rhythm(dateIn("goLive")),
                rhythm(whenMet("other"))
                        .asks(other)
                        .decision(word("w1", "engineer-needed").said("no", "2025-03-01", "rep")),
                rhythm(entered("demo")).activity(meeting("m1").from("2025-02-25T10:00:00Z")),
                rhythm(entered("demo")).notLoaded(Part.ACTIVITIES),
                rhythm(entered("demo")).activity(meeting("m1").in("Held").from("2025-02-25T10:00:00Z")),
                given().doneWhen(everyOfTable("pace", entered("demo"), held("meeting")))
                        .process(process -> process.addTables(spans("pace"))),
                given().doneWhen(everyOfTable("pace", entered("demo"), held("meeting")))
                        .process(
                                process -> process.addTables(spans("pace", row("1 week", "reason", Comparison.KNOWN)))),
                given().doneWhen(held("meeting", asked -> asked.addWhen(notOlderThanTable("pace"))))
                        .process(process -> process.addTables(spans("pace")))
                        .activity(meeting("m1")),
                decidedBy("yes"),
                decidedBy("no"),
                decidedBy("perhaps"),
                decidedBy("not-needed"));
    }

    private static Given rhythm(Anchor from) {
        return given().doneWhen(every("2 weeks", from, held("meeting")));
    }

    private static Given decidedBy(String book) {
        return given().doneWhen(Conditions.decidedBy("credit-check")).applicationRules(TestRules.book(book));
    }
}
