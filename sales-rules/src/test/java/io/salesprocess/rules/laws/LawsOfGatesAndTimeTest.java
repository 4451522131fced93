package io.salesprocess.rules.laws;

import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.any;
import static io.salesprocess.rules.given.Conditions.atLeast;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.not;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.laws.Laws.changed;
import static io.salesprocess.rules.laws.Laws.height;
import static io.salesprocess.rules.laws.Laws.inWorlds;
import static io.salesprocess.rules.laws.Laws.inspect;
import static io.salesprocess.rules.laws.Laws.judgement;
import static io.salesprocess.rules.laws.Laws.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.ActivityCondition;
import io.salesprocess.model.definition.AllOf;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Moves;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Waiver;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.NextAction;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.Inspector;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Times;
import io.salesprocess.rules.laws.World.Feature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws 15 to 21, and the proof of the next actions. */
class LawsOfGatesAndTimeTest {
    private static final int WORLDS = 150;

    @Test
    void a_gate_passes_exactly_when_the_verified_stage_is_there_or_later() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(
                    seed,
                    Feature.UNDOABLE,
                    Feature.APPLIES,
                    Feature.OPTIONAL,
                    Feature.REFERENCES,
                    Feature.ROUTES,
                    Feature.TRACKS,
                    Feature.WAIVERS,
                    Feature.UNLOADED);
            Inspection inspection = inspect(world);
            int height = height(world.process(), inspection);
            for (int i = 0; i < 4; i++) {
                GateDecision gate = world.gate("stage-" + i);
                assertThat(gate.answer()).isEqualTo(inspection.stages().get(i).gate());
                assertThat(gate.answer() == GateAnswer.OPEN).isEqualTo(i <= height && rung(gate));
            }
        });
    }

    /** Whether the stage is one for this deal; otherwise that alone stands in the way, whatever belongs to it. */
    private static boolean rung(GateDecision gate) {
        return gate.blockers().stream()
                .allMatch(blocker -> blocker.requirement().isPresent());
    }

    @Test
    void a_gate_opens_to_a_move_exactly_when_it_passes_and_the_move_is_allowed() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.APPLIES, Feature.OPTIONAL)
                    .process(process -> process.moves(Moves.builder()
                            .forward(Moves.Forward.ONE_STAGE)
                            .backward(Moves.Backward.NONE)
                            .build()));
            Inspection inspection = inspect(world);
            int height = height(world.process(), inspection);
            int claimed = number(inspection.claimedStage().orElseThrow());
            for (int i = 0; i < 4; i++) {
                boolean allowed = i == claimed || i == claimed + 1;
                assertThat(world.gate("stage-" + i).answer() == GateAnswer.OPEN)
                        .as("stage-%d from stage-%d", i, claimed)
                        .isEqualTo(i <= height && allowed);
                assertThat(inspection.stages().get(i).gate() == GateAnswer.OPEN).isEqualTo(i <= height);
            }
        });
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring("stage-".length()));
    }

    @Test
    void waiving_everything_opens_every_gate_and_changes_nothing_that_is_met() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.APPLIES, Feature.OPTIONAL, Feature.UNLOADED);
            Inspection before = inspect(world);
            List<Waiver> waivers = before.requirements().stream()
                    .map(result -> Waiver.builder()
                            .id("x-" + result.id())
                            .requirement(result.id())
                            .reason("agreed")
                            .by("manager")
                            .at(Times.moment("2025-03-01"))
                            .expires(Times.moment("2025-03-31"))
                            .build())
                    .toList();
            Inspection waived = inspect(
                    world, changed(world.opportunity()).addAllWaivers(waivers).build());
            assertThat(height(world.process(), waived)).isEqualTo(3);
            for (RequirementResult result : before.requirements()) {
                if (result.verdict() == Verdict.MET) {
                    assertThat(waived.requirement(result.id()).verdict())
                            .as(result.id())
                            .isEqualTo(Verdict.MET);
                }
            }
        });
    }

    @Test
    void what_should_or_may_be_done_never_affects_a_gate() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.UNDOABLE, Feature.OPTIONAL, Feature.UNLOADED);
            SalesProcess process = world.process();
            if (World.mustsBelowOptionals(process)) {
                return;
            }
            List<Stage> stages = process.stages().stream()
                    .map(stage -> Stage.builder()
                            .copyOf(stage)
                            .entryCriteria(musts(stage.entryCriteria()))
                            .steps(stage.steps().stream()
                                    .filter(step -> step.obligation() == Obligation.MUST)
                                    .toList())
                            .exitCriteria(musts(stage.exitCriteria()))
                            .build())
                    .toList();
            SalesProcess fewer =
                    SalesProcess.builder().copyOf(process).stages(stages).build();
            assertThat(Inspector.of(fewer)
                            .inspect(world.opportunity(), world.asOf())
                            .verifiedStage())
                    .isEqualTo(inspect(world).verifiedStage());
        });
    }

    private static List<Criterion> musts(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.obligation() == Obligation.MUST)
                .toList();
    }

    @Test
    void each_must_that_is_called_for_yields_exactly_the_finding_of_its_verdict_and_nothing_else_does() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(
                    seed,
                    Feature.UNDOABLE,
                    Feature.APPLIES,
                    Feature.REFERENCES,
                    Feature.SKIPPABLE,
                    Feature.WAIVERS,
                    Feature.UNLOADED);
            Inspection inspection = inspect(world);
            assertThat(found(inspection, FindingCode.MISSING))
                    .containsExactlyInAnyOrderElementsOf(called(inspection, Verdict.UNMET));
            assertThat(found(inspection, FindingCode.CANNOT_TELL))
                    .containsExactlyInAnyOrderElementsOf(called(inspection, Verdict.UNDETERMINED));
        });
    }

    private static List<String> found(Inspection inspection, FindingCode code) {
        return inspection.findings().stream()
                .filter(finding -> finding.code().equals(code.spelled()))
                .map(finding -> finding.requirement().orElseThrow())
                .toList();
    }

    private static List<String> called(Inspection inspection, Verdict verdict) {
        return inspection.requirements().stream()
                .filter(result -> result.calledFor() && result.verdict() == verdict)
                .map(RequirementResult::id)
                .toList();
    }

    @Test
    void all_any_and_not_follow_the_three_valued_tables() {
        inWorlds(WORLDS, seed -> {
            Random random = new Random(seed);
            Condition a = World.condition(random, Feature.UNDOABLE, Feature.BOOKINGS);
            Condition b = World.condition(random, Feature.UNDOABLE, Feature.BOOKINGS);
            Given world = World.of(seed, Feature.UNLOADED);
            world.stages(stage(
                    "stage-1",
                    stage -> stage.addAllExitCriteria(Stream.of(
                                    still("a", a),
                                    still("b", b),
                                    still("all", all(a, b)),
                                    still("any", any(a, b)),
                                    still("not-a", not(a)),
                                    still("not-not-a", not(not(a))),
                                    still("one-of", atLeast(1, a, b)),
                                    still("two-of", atLeast(2, a, b)),
                                    still("nested", all(all(a), any(b))))
                            .toList())));
            world.closedStages();
            Inspection said = inspect(world);
            int one = rank(said, "a");
            int other = rank(said, "b");
            assertThat(rank(said, "all")).isEqualTo(Math.min(one, other));
            assertThat(rank(said, "nested")).isEqualTo(Math.min(one, other));
            assertThat(rank(said, "two-of")).isEqualTo(Math.min(one, other));
            assertThat(rank(said, "any")).isEqualTo(Math.max(one, other));
            assertThat(rank(said, "one-of")).isEqualTo(Math.max(one, other));
            assertThat(rank(said, "not-a")).isEqualTo(2 - one);
            assertThat(rank(said, "not-not-a")).isEqualTo(one);
        });
    }

    private static Criterion still(String id, Condition condition) {
        return criterion(id, condition, more -> more.mustStillHold(true));
    }

    private static int rank(Inspection inspection, String id) {
        return switch (inspection.requirement(id).verdict()) {
            case UNMET -> 0;
            case UNDETERMINED -> 1;
            case MET -> 2;
            case WAIVED, NOT_APPLICABLE -> throw new AssertionError(id);
        };
    }

    @Test
    void nothing_that_came_or_was_recorded_later_counts() {
        inWorlds(WORLDS, seed -> {
            Given world = World.anything(seed);
            Opportunity one = world.opportunity();
            Opportunity later = changed(one)
                    .addActivities(meeting("later-1")
                            .recordedAt("2025-03-04T12:05:01Z")
                            .attendedBy("buyer")
                            .build())
                    .addActivities(meeting("later-2")
                            .of("demo")
                            .came("held", "2025-03-04T12:00:01Z")
                            .build())
                    .addDocuments(report("later-3")
                            .came("sent", "2025-03-04T12:00:01Z")
                            .build())
                    .build();
            assertThat(judgement(inspect(world, later))).isEqualTo(judgement(inspect(world)));
        });
    }

    @Test
    void as_time_goes_on_what_was_verified_stays_verified() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.TRACKS);
            Opportunity dated = World.appendOnly(world.opportunity());
            Inspector inspector = world.inspector();
            int before = -1;
            int trackBefore = -1;
            for (int day = 25; day >= 0; day -= 5) {
                Inspection then = inspector.inspect(dated, world.asOf().minus(Duration.ofDays(day)));
                int now = height(world.process(), then);
                int trackNow = trackHeight(then);
                assertThat(now).as("%d days before", day).isGreaterThanOrEqualTo(before);
                assertThat(trackNow).as("track, %d days before", day).isGreaterThanOrEqualTo(trackBefore);
                before = now;
                trackBefore = trackNow;
            }
        });
    }

    private static int trackHeight(Inspection inspection) {
        return inspection
                .tracks()
                .get(0)
                .verifiedStage()
                .map(stage -> Integer.parseInt(stage.substring("track-".length())))
                .orElse(-1);
    }

    @Test
    void what_is_next_opens_the_gate_and_nothing_of_it_can_be_left_out() {
        inWorlds(60, seed -> {
            List<String> types = List.of("meeting", "call", "demo");
            Random random = new Random(seed);
            Given world = Given.given();
            List<Criterion> asked = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Condition condition = held(types.get(random.nextInt(3)));
                Condition other = held(types.get(random.nextInt(3)));
                asked.add(criterion("r" + i, random.nextBoolean() ? condition : all(condition, other)));
            }
            world.asks(asked.toArray(new Criterion[0]));
            if (random.nextBoolean()) {
                world.activity(meeting("m0").of(types.get(random.nextInt(3))));
            }
            List<String> next = inspect(world).nextActions().stream()
                    .map(NextAction::requirement)
                    .toList();
            assertThat(opens(world, asked, next)).as("all of %s", next).isTrue();
            for (String one : next) {
                List<String> fewer = new ArrayList<>(next);
                fewer.remove(one);
                assertThat(opens(world, asked, fewer))
                        .as("%s without %s", next, one)
                        .isFalse();
            }
        });
    }

    /** Whether the gate opens once everything is done that these requirements ask. */
    private static boolean opens(Given world, List<Criterion> asked, List<String> done) {
        Opportunity.Builder facts = changed(world.opportunity());
        for (Criterion criterion : asked) {
            if (done.contains(criterion.id())) {
                List<String> types = types(criterion.doneWhen().orElseThrow()).toList();
                for (int i = 0; i < types.size(); i++) {
                    facts.addActivities(
                            meeting(criterion.id() + "-" + i).of(types.get(i)).build());
                }
            }
        }
        return world.inspector().gate(facts.build(), "demo", world.asOf()).answer() == GateAnswer.OPEN;
    }

    private static Stream<String> types(Condition condition) {
        return condition instanceof ActivityCondition activity
                ? activity.activities().stream()
                : ((AllOf) condition).conditions().stream().flatMap(LawsOfGatesAndTimeTest::types);
    }

    @Test
    void shifting_every_instant_alike_keeps_the_verdicts() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.OPTIONAL, Feature.BOOKINGS, Feature.REFERENCES);
            Duration weeks = Duration.ofDays(28);
            Opportunity shifted = World.shifted(world.opportunity(), weeks);
            assertThat(verdicts(world.inspector().inspect(shifted, world.asOf().plus(weeks))))
                    .isEqualTo(verdicts(inspect(world)));
        });
    }
}
