package io.salesprocess.rules.laws;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.any;
import static io.salesprocess.rules.given.Conditions.approved;
import static io.salesprocess.rules.given.Conditions.asOf;
import static io.salesprocess.rules.given.Conditions.atLeast;
import static io.salesprocess.rules.given.Conditions.attested;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.booked;
import static io.salesprocess.rules.given.Conditions.byAnybodyBut;
import static io.salesprocess.rules.given.Conditions.confirmed;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.dueBy;
import static io.salesprocess.rules.given.Conditions.dueWithin;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.met;
import static io.salesprocess.rules.given.Conditions.moment;
import static io.salesprocess.rules.given.Conditions.money;
import static io.salesprocess.rules.given.Conditions.moneyWithoutCurrency;
import static io.salesprocess.rules.given.Conditions.not;
import static io.salesprocess.rules.given.Conditions.notOlderThan;
import static io.salesprocess.rules.given.Conditions.number;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.role;
import static io.salesprocess.rules.given.Conditions.stakeholders;
import static io.salesprocess.rules.given.Conditions.standsAt;
import static io.salesprocess.rules.given.Conditions.supports;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Conditions.whenMet;
import static io.salesprocess.rules.given.Conditions.within;
import static io.salesprocess.rules.given.Ladder.action;
import static io.salesprocess.rules.given.Ladder.closed;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Ladder.track;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Meaning;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.PersonReference;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.definition.Track;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StageClaim;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.facts.Statement;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.FieldValue;
import io.salesprocess.model.value.Moment;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Meeting;
import io.salesprocess.rules.given.Paper;
import io.salesprocess.rules.given.Times;
import io.salesprocess.rules.given.Word;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A generated sales process with a generated opportunity. Equal seeds give equal worlds. */
final class World {
    /** What may occur in a world. */
    enum Feature {
        /** Conditions that more evidence can undo, or that are bounded in time. */
        UNDOABLE,
        /** Questions whether a requirement applies. */
        APPLIES,
        /** Things that are recommended only. */
        OPTIONAL,
        /** Requirements that refer to others. */
        REFERENCES,
        /** Stages that may be skipped. */
        SKIPPABLE,
        /** Stages that not every deal takes, and stages at which some deals enter. */
        ROUTES,
        /** A ladder beside the main one, and conditions that ask for its stages. */
        TRACKS,
        /** Waivers of some requirements. */
        WAIVERS,
        /** Collections that were not loaded completely. */
        UNLOADED,
        /** Conditions for which a booking is enough. */
        BOOKINGS
    }

    private static final Instant NOW = Times.instant("2025-03-04T12:00:00Z");
    private static final List<String> TYPES = List.of("meeting", "call", "demo");
    private static final List<String> PEOPLE = List.of("rep", "engineer", "manager", "buyer", "user", "champion");
    private static final List<String> ROLES = List.of("decision-maker", "end-user", "champion", "engineer");
    private static final List<String> STATES =
            List.of("held", "held", "held", "booked", "cancelled", "no-show", "rescheduled", "Done");
    private static final List<String> REPORT = List.of("drafted", "reviewed", "final", "sent");

    private final Random random;
    private final List<Feature> features;
    private final List<String> requirements = new ArrayList<>();
    private final Given given = Given.given();

    private World(long seed, Feature... features) {
        this.random = new Random(seed * 7_919 + 17);
        this.features = Arrays.asList(features);
    }

    /** A world with everything that may occur. */
    static Given anything(long seed) {
        return of(seed, Feature.values());
    }

    /** A world in which nothing but the named features occurs beside plain, positive conditions. */
    static Given of(long seed, Feature... features) {
        World world = new World(seed, features);
        world.define();
        world.fill();
        return world.given;
    }

    /** A condition by itself. */
    static Condition condition(Random random, Feature... features) {
        World world = new World(random.nextLong(), features);
        return world.condition(1);
    }

    /** Whether doing something optional can make more binding. */
    static boolean mustsBelowOptionals(SalesProcess process) {
        return process.stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .anyMatch(step ->
                        step.obligation() != Obligation.MUST && !step.actions().isEmpty());
    }

    /** The same, as it would be told if nothing were ever taken back and everything were dated. */
    static Opportunity appendOnly(Opportunity opportunity) {
        return Opportunity.builder()
                .copyOf(opportunity)
                .activities(opportunity.activities().stream()
                        .map(activity -> Activity.builder()
                                .copyOf(activity)
                                .states(List.of(StateChange.builder()
                                        .state("held")
                                        .at(activity.end().or(activity::start))
                                        .build()))
                                .recordedAt(Optional.empty())
                                .build())
                        .toList())
                .confirmations(onlyYes(opportunity.confirmations()))
                .approvals(onlyYes(opportunity.approvals()))
                .attestations(onlyYes(opportunity.attestations()))
                .build();
    }

    private static List<Statement> onlyYes(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.states().stream()
                        .allMatch(change ->
                                change.state().equals("yes") || change.state().equals("requested")))
                .toList();
    }

    /** The same, later. */
    static Opportunity shifted(Opportunity opportunity, Duration by) {
        String json = SalesJson.write(opportunity);
        Matcher matcher = INSTANT.matcher(json);
        String later =
                matcher.replaceAll(found -> "\"" + Instant.parse(found.group(1)).plus(by) + "\"");
        String dates = DATE.matcher(later)
                .replaceAll(found -> "\"" + LocalDate.parse(found.group(1)).plusDays(by.toDays()) + "\"");
        return SalesJson.readOpportunity(dates.getBytes(StandardCharsets.UTF_8), "shifted");
    }

    private static final Pattern INSTANT = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\dT[^\"]*Z)\"");
    private static final Pattern DATE = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\"");

    private boolean may(Feature feature) {
        return features.contains(feature);
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void define() {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String id = "stage-" + i;
            stages.add(stage(id, stage -> {
                stage.means(oneIn(4) ? Meaning.MILESTONE_REACHED : Meaning.WORK_UNDER_WAY)
                        .skippable(may(Feature.SKIPPABLE) && oneIn(4));
                if (may(Feature.ROUTES) && oneIn(3)) {
                    stage.appliesWhen(question());
                }
                if (may(Feature.ROUTES) && oneIn(5)) {
                    stage.entryFor(question());
                }
                for (int j = random.nextInt(2); j > 0; j--) {
                    stage.addEntryCriteria(newCriterion());
                }
                for (int j = random.nextInt(3); j > 0; j--) {
                    stage.addSteps(newStep());
                }
                for (int j = random.nextInt(2); j > 0; j--) {
                    stage.addExitCriteria(newCriterion());
                }
                return stage;
            }));
        }
        given.stages(stages.toArray(new Stage[0]))
                .closedStages(closed("won", Outcome.WON, newCriterion()), closed("lost", Outcome.LOST, newCriterion()));
        if (may(Feature.TRACKS)) {
            Track track = track("track", trackStage(0), trackStage(1));
            given.process(process -> process.addTracks(track));
        }
    }

    private Stage trackStage(int number) {
        Criterion enter = criterion(newId(), plain());
        Criterion leave = criterion(newId(), plain());
        return stage("track-" + number, stage -> stage.addEntryCriteria(enter).addExitCriteria(leave));
    }

    private String newId() {
        String id = "r" + requirements.size();
        requirements.add(id);
        return id;
    }

    private Criterion newCriterion() {
        Condition done = condition(2);
        return criterion(newId(), done, more -> {
            if (may(Feature.APPLIES) && oneIn(4)) {
                more.appliesWhen(question());
            }
            if (may(Feature.OPTIONAL) && oneIn(4)) {
                more.obligation(oneIn(2) ? Obligation.SHOULD : Obligation.MAY);
            }
            if (may(Feature.REFERENCES) && oneIn(5) && requirements.size() > 1) {
                more.addAfter(requirements.get(random.nextInt(requirements.size() - 1)))
                        .strictOrder(oneIn(2));
            }
            return oneIn(3)
                    ? more.due(oneIn(2) ? dueWithin("10 days", entered("stage-1")) : dueBy(dateIn("goLive")))
                    : more;
        });
    }

    private Step newStep() {
        boolean parts = oneIn(2);
        List<Condition> inside = new ArrayList<>();
        for (int i = parts ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            inside.add(condition(1));
        }
        Condition own = condition(1);
        return step(newId(), more -> {
            more.keyStep(oneIn(4));
            for (Condition part : inside) {
                more.addActions(action(newId(), action -> action.doneWhen(part)));
            }
            if (may(Feature.APPLIES) && oneIn(5)) {
                more.appliesWhen(question());
            }
            if (may(Feature.OPTIONAL) && oneIn(5)) {
                more.obligation(Obligation.SHOULD);
            }
            return inside.isEmpty() || oneIn(3) ? more.doneWhen(own) : more;
        });
    }

    private Condition question() {
        return oneIn(2) ? decided("engineer-needed", "yes") : field("budget", Comparison.AT_LEAST, money("100", "EUR"));
    }

    private Condition condition(int depth) {
        if (depth > 0 && oneIn(4)) {
            Condition[] parts = new Condition[2 + random.nextInt(2)];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = condition(depth - 1);
            }
            return switch (random.nextInt(may(Feature.UNDOABLE) ? 4 : 3)) {
                case 0 -> all(parts);
                case 1 -> any(parts);
                case 2 -> atLeast(1 + random.nextInt(parts.length), parts);
                default -> not(parts[0]);
            };
        }
        if (may(Feature.REFERENCES) && oneIn(8) && !requirements.isEmpty()) {
            return met(pick(requirements));
        }
        if (may(Feature.TRACKS) && oneIn(8)) {
            return supports("track-" + random.nextInt(2));
        }
        if (may(Feature.UNDOABLE) && oneIn(4)) {
            return bounded();
        }
        return plain();
    }

    private Condition bounded() {
        return switch (random.nextInt(7)) {
            case 0 -> held(pick(TYPES), more -> more.addWhen(notOlderThan("10 days")));
            case 1 -> held(pick(TYPES), more -> more.addWhen(within("9 days", after(entered("stage-1")))));
            case 2 -> standsAt("report", pick(REPORT));
            case 3 -> decided("engineer-needed", "yes");
            case 4 -> moment(dateIn("goLive"), after(asOf()));
            case 5 -> field("seats", Comparison.AT_MOST, number("20"));
            default ->
                may(Feature.REFERENCES) && !requirements.isEmpty()
                        ? held(pick(TYPES), more -> more.addWhen(after(whenMet(pick(requirements)))))
                        : held(pick(TYPES), more -> more.addWhen(before(dateIn("goLive"))));
        };
    }

    private Condition plain() {
        return switch (random.nextInt(may(Feature.BOOKINGS) ? 12 : 11)) {
            case 0, 1 -> held(pick(TYPES));
            case 2 -> held(pick(TYPES), more -> more.addWith(role(pick(ROLES))));
            case 3 -> held(pick(TYPES), more -> more.atLeast(2));
            case 4 -> held("demo", more -> more.addOutcome("positive"));
            case 5 -> reached("report", pick(REPORT));
            case 6 ->
                reached(
                        "report",
                        pick(REPORT),
                        more -> more.by(byAnybodyBut(PersonReference.of(PersonReference.Kind.AUTHOR))));
            case 7 -> confirmed("plan");
            case 8 -> oneIn(2) ? approved("discount") : attested("fit");
            case 9 -> known("reason");
            case 10 ->
                oneIn(2)
                        ? stakeholders("champion", "economic-buyer")
                        : held("call", more -> more.lasting(Times.span("20 minutes")));
            default -> booked(pick(TYPES));
        };
    }

    private void fill() {
        given.claims("stage-" + random.nextInt(4));
        history();
        for (int i = random.nextInt(9); i > 0; i--) {
            given.activity(newMeeting("a" + i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            given.document(newReport("d" + i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            given.confirmation(newWord("c" + i, "plan"));
        }
        for (int i = random.nextInt(2); i > 0; i--) {
            given.approval(newWord("p" + i, "discount"));
            given.attestation(newWord("t" + i, "fit"));
        }
        for (int i = random.nextInt(2); i > 0; i--) {
            given.decision(newWord("q" + i, "engineer-needed"));
        }
        fields();
        waivers();
        for (Part part : Part.values()) {
            if (may(Feature.UNLOADED) && oneIn(8)) {
                given.partlyLoaded(part);
            }
        }
    }

    private void history() {
        List<StageClaim> claims = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            claims.add(Given.claim("stage-" + random.nextInt(4), time(-30, 0)));
        }
        given.history(claims.toArray(new StageClaim[0]));
    }

    private String time(int fromDay, int toDay) {
        int minutes = (toDay - fromDay) * 24 * 60;
        return NOW.plus(fromDay * 24L * 60 + random.nextInt(minutes), ChronoUnit.MINUTES)
                .toString();
    }

    private Meeting newMeeting(String id) {
        String start = time(-30, 5);
        Meeting meeting = Meeting.meeting(id).of(pick(TYPES)).from(start);
        if (!oneIn(4)) {
            meeting.to(Times.instant(start)
                    .plus(10 + random.nextInt(60), ChronoUnit.MINUTES)
                    .toString());
        }
        if (oneIn(2)) {
            meeting.came("booked", time(-40, -30));
            if (!oneIn(3)) {
                meeting.came(
                        pick(STATES),
                        Times.instant(start).plus(2, ChronoUnit.HOURS).toString());
            }
        } else {
            meeting.in(pick(STATES));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            meeting.with(oneIn(3) ? Attendance.ACCEPTED : Attendance.ATTENDED, pick(PEOPLE));
        }
        if (oneIn(2)) {
            meeting.outcome(oneIn(3) ? "negative" : "positive");
        }
        if (oneIn(6)) {
            meeting.recordedAt(time(-1, 1));
        }
        return oneIn(6) ? meeting.strength(pick(List.of(Strength.values()))) : meeting;
    }

    private Paper newReport(String id) {
        Paper report = Paper.report(id).author(pick(PEOPLE));
        Instant at = Times.instant(time(-30, 0));
        for (String state : REPORT) {
            if (!oneIn(3)) {
                report.came(state, at.toString(), pick(PEOPLE));
                at = at.plus(random.nextInt(48), ChronoUnit.HOURS);
            }
        }
        return may(Feature.UNDOABLE) && oneIn(4)
                ? report.came("withdrawn", at.toString())
                : report.came("drafted", NOW.minus(40, ChronoUnit.DAYS).toString());
    }

    private Word newWord(String id, String topic) {
        Word word = Word.word(id, topic).said("requested", time(-30, -20), "rep");
        String answer = oneIn(3) ? "no" : "yes";
        return oneIn(4) ? word : word.said(answer, time(-20, 2), pick(PEOPLE));
    }

    private void fields() {
        if (oneIn(2)) {
            given.field("reason", text("cost"), time(-30, 3), "rep");
        }
        if (oneIn(2)) {
            given.field("seats", number(Integer.toString(random.nextInt(40))));
        }
        switch (random.nextInt(5)) {
            case 0 -> given.emptyField("budget");
            case 1 -> given.field("budget", money("150", "EUR"));
            case 2 -> given.field("budget", money("50", "EUR"));
            case 3 -> given.field("budget", moneyWithoutCurrency("50"));
            default -> {}
        }
        if (oneIn(2)) {
            given.field("goLive", new FieldValue.Date(Times.moment("2025-03-0" + (1 + random.nextInt(9)))));
        } else if (oneIn(2)) {
            given.emptyField("goLive");
        }
    }

    private void waivers() {
        for (int i = may(Feature.WAIVERS) ? random.nextInt(3) : 0; i > 0; i--) {
            Moment granted = Times.moment(time(-20, -4));
            Moment expires = Times.moment(time(-4, 20));
            given.waiver("w" + i, pick(requirements), waiver -> waiver.by(oneIn(3) ? "rep" : "manager")
                    .at(granted)
                    .expires(expires));
        }
    }
}
