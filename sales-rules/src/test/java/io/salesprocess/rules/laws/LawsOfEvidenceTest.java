package io.salesprocess.rules.laws;

import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.laws.Laws.changed;
import static io.salesprocess.rules.laws.Laws.height;
import static io.salesprocess.rules.laws.Laws.inWorlds;
import static io.salesprocess.rules.laws.Laws.inspect;
import static io.salesprocess.rules.laws.Laws.judgement;
import static io.salesprocess.rules.laws.Laws.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.SalesProcess;
import io.salesprocess.model.facts.Activity;
import io.salesprocess.model.facts.Coverage;
import io.salesprocess.model.facts.Evidence;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.StateChange;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.model.value.Moment;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.laws.World.Feature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Laws 8 to 13. */
class LawsOfEvidenceTest {
    private static final int WORLDS = 150;

    private static Opportunity activities(Opportunity opportunity, UnaryOperator<Activity> each) {
        return changed(opportunity)
                .activities(opportunity.activities().stream().map(each).toList())
                .build();
    }

    private static Activity in(String state, Activity activity) {
        return Activity.builder()
                .copyOf(activity)
                .states(List.of(StateChange.builder().state(state).build()))
                .build();
    }

    @Test
    void more_genuine_evidence_never_lowers_the_verified_stage() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.OPTIONAL, Feature.BOOKINGS, Feature.UNLOADED);
            SalesProcess process = world.process();
            Inspection before = inspect(world);
            for (String type : List.of("meeting", "call", "demo")) {
                Inspection then = inspect(
                        world,
                        changed(world.opportunity())
                                .addActivities(meeting("more")
                                        .of(type)
                                        .attendedBy("buyer", "user", "champion", "engineer")
                                        .outcome("positive")
                                        .build())
                                .build());
                if (!World.mustsBelowOptionals(process)) {
                    assertThat(height(process, then)).isGreaterThanOrEqualTo(height(process, before));
                }
            }
        });
    }

    @Test
    void less_evidence_never_raises_the_verified_stage() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.BOOKINGS);
            SalesProcess process = world.process();
            int before = height(process, inspect(world));
            Opportunity all = world.opportunity();
            for (Activity gone : all.activities()) {
                List<Activity> rest = new ArrayList<>(all.activities());
                rest.remove(gone);
                assertThat(height(
                                process,
                                inspect(world, changed(all).activities(rest).build())))
                        .isLessThanOrEqualTo(before);
            }
        });
    }

    @Test
    void an_activity_that_was_not_held_never_satisfies_what_must_be_held() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed);
            Set<String> ids = new HashSet<>();
            world.opportunity().activities().forEach(activity -> ids.add(activity.id()));
            for (String state : List.of("booked", "cancelled", "no-show", "rescheduled", "Held", "")) {
                Inspection inspection =
                        inspect(world, activities(world.opportunity(), activity -> in(state, activity)));
                assertThat(inspection.requirements())
                        .filteredOn(result -> result.verdict() == Verdict.MET)
                        .allMatch(result -> result.evidence().stream().noneMatch(ids::contains));
            }
        });
    }

    @Test
    void holding_what_was_booked_never_undoes_a_verdict() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.BOOKINGS, Feature.APPLIES);
            Inspection before = inspect(world);
            Inspection then = inspect(
                    world,
                    activities(
                            world.opportunity(),
                            activity -> over(world, activity)
                                            && activity.states().stream().allMatch(change -> change.state()
                                                    .equals("booked"))
                                    ? in("held", activity)
                                    : activity));
            for (RequirementResult result : before.requirements()) {
                if (result.verdict() == Verdict.MET) {
                    assertThat(then.requirement(result.id()).verdict())
                            .as(result.id())
                            .isEqualTo(Verdict.MET);
                }
            }
        });
    }

    private static boolean over(Given world, Activity activity) {
        Moment end = activity.end().orElse(activity.start().orElseThrow());
        return !end.ends(world.process().zone()).isAfter(world.asOf().minusSeconds(3_600));
    }

    @Test
    void cancelling_equals_removing_for_the_verdict() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.BOOKINGS, Feature.UNLOADED, Feature.OPTIONAL);
            Opportunity all = world.opportunity();
            for (Activity one : all.activities()) {
                Opportunity cancelled =
                        activities(all, activity -> activity.equals(one) ? in("cancelled", one) : activity);
                List<Activity> rest = new ArrayList<>(all.activities());
                rest.remove(one);
                assertThat(verdicts(inspect(world, cancelled)))
                        .isEqualTo(verdicts(
                                inspect(world, changed(all).activities(rest).build())));
            }
        });
    }

    @Test
    void the_present_claim_never_changes_a_verdict_or_the_verified_stage() {
        inWorlds(WORLDS, seed -> {
            Given world = World.anything(seed);
            Inspection said = inspect(world);
            for (String claim : List.of("stage-0", "stage-3", "won", "lost", "nowhere")) {
                Inspection other = inspect(
                        world, changed(world.opportunity()).claimedStage(claim).build());
                assertThat(judgement(other)).as(claim).isEqualTo(judgement(said));
                assertThat(other.verifiedStage()).as(claim).isEqualTo(said.verifiedStage());
            }
        });
    }

    @Test
    void moving_a_deal_back_and_forth_extends_nothing() {
        inWorlds(WORLDS, seed -> {
            Given world = World.anything(seed);
            Opportunity one = world.opportunity();
            if (one.stageHistory().isEmpty()) {
                return;
            }
            Opportunity moved = changed(one)
                    .addAllStageHistory(one.stageHistory().stream()
                            .map(claim -> Given.claim(claim.stage(), "2025-03-04T11:00:00Z"))
                            .toList())
                    .build();
            Inspection said = inspect(world, moved);
            assertThat(judgement(said)).isEqualTo(judgement(inspect(world)));
            assertThat(said.requirements())
                    .extracting(RequirementResult::due)
                    .isEqualTo(inspect(world).requirements().stream()
                            .map(RequirementResult::due)
                            .toList());
        });
    }

    @Test
    void whatever_is_met_cites_what_is_there() {
        inWorlds(WORLDS, seed -> {
            Given world = World.anything(seed);
            Opportunity opportunity = world.opportunity();
            Set<String> ids = ids(opportunity);
            opportunity.waivers().forEach(waiver -> ids.add("waiver:" + waiver.id()));
            opportunity.people().forEach(person -> ids.add(person.id()));
            for (Part part : Part.values()) {
                ids.add(part.spelled());
            }
            for (RequirementResult result : inspect(world).requirements()) {
                if (result.satisfied()) {
                    assertThat(result.evidence())
                            .as(result.id())
                            .isNotEmpty()
                            .allMatch(reference -> ids.contains(reference)
                                    || reference.startsWith("field:")
                                    || reference.startsWith("decision:")
                                    || reference.startsWith("requirement:")
                                    || reference.startsWith("stage:")
                                    || reference.equals("asOf"));
                }
            }
        });
    }

    private static Set<String> ids(Opportunity opportunity) {
        Set<String> ids = new HashSet<>();
        for (List<? extends Evidence> records : List.of(
                opportunity.activities(),
                opportunity.documents(),
                opportunity.confirmations(),
                opportunity.approvals(),
                opportunity.attestations(),
                opportunity.decisions())) {
            records.forEach(record -> ids.add(record.id()));
        }
        return ids;
    }

    @Test
    void what_is_cited_alone_still_proves_it() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.BOOKINGS);
            Opportunity all = world.opportunity();
            for (RequirementResult result : inspect(world).requirements()) {
                if (result.verdict() == Verdict.MET) {
                    Set<String> cited = Set.copyOf(result.evidence());
                    Opportunity alone = changed(all)
                            .activities(all.activities().stream()
                                    .filter(one -> cited.contains(one.id()))
                                    .toList())
                            .documents(all.documents().stream()
                                    .filter(one -> cited.contains(one.id()))
                                    .toList())
                            .confirmations(all.confirmations().stream()
                                    .filter(one -> cited.contains(one.id()))
                                    .toList())
                            .build();
                    assertThat(inspect(world, alone).requirement(result.id()).verdict())
                            .as("%s by %s", result.id(), cited)
                            .isEqualTo(Verdict.MET);
                }
            }
        });
    }

    @Test
    void loading_the_rest_changes_only_what_was_undetermined() {
        inWorlds(WORLDS, seed -> {
            Given world = World.of(seed, Feature.UNDOABLE, Feature.BOOKINGS, Feature.OPTIONAL, Feature.REFERENCES);
            Map<Part, Coverage> partly = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                partly.put(part, part == Part.STAGE_HISTORY ? Coverage.COMPLETE : Coverage.PARTLY);
            }
            Inspection before =
                    inspect(world, changed(world.opportunity()).loaded(partly).build());
            Inspection loaded = inspect(world);
            for (RequirementResult result : before.requirements()) {
                assertThat(result.verdict())
                        .as("%s, loaded %s", result, loaded.requirement(result.id()))
                        .isIn(
                                Verdict.UNDETERMINED,
                                loaded.requirement(result.id()).verdict());
            }
        });
    }
}
