package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.met;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.action;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.SalesJson;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.PathwayPolicy;
import io.salesprocess.model.definition.Step;
import io.salesprocess.model.facts.HeldRole;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.PathwayChange;
import io.salesprocess.model.facts.Person;
import io.salesprocess.model.inspection.Finding;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.Inspection;
import io.salesprocess.model.inspection.PathwayResult;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Severity;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Alteration;
import io.salesprocess.model.value.Side;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Times;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Changes in the requirements for one opportunity alone. */
class PathwayTest {
    /** Leave the first stage by a meeting, and a call that should be; leave the second by a demo. */
    private static Given deal(UnaryOperator<PathwayPolicy.Builder> policy) {
        return given().stages(
                        stage("first", stage -> stage.addSteps(
                                        step("it", step -> step.doneWhen(held("meeting"))),
                                        step("call", step -> step.obligation(Obligation.SHOULD)
                                                .doneWhen(held("call"))))
                                .addExitCriteria(criterion("leave", met("it")))),
                        stage("second", stage -> stage.addSteps(step("shown", step -> step.doneWhen(held("demo"))))),
                        stage("third", stage -> stage))
                .claims("first")
                .history(claim("first", "2025-02-01"))
                .process(process ->
                        process.pathway(policy.apply(PathwayPolicy.builder().addBy("sales-manager"))
                                .build()));
    }

    private static Given deal() {
        return deal(policy -> policy);
    }

    private static PathwayChange change(Alteration alteration, UnaryOperator<PathwayChange.Builder> more) {
        return more.apply(PathwayChange.builder()
                        .id("p1")
                        .change(alteration)
                        .reason("agreed with the buyer")
                        .by("manager")
                        .at(Times.moment("2025-03-01")))
                .build();
    }

    private static PathwayChange drop(String requirement) {
        return change(Alteration.DROP, more -> more.requirement(requirement));
    }

    private static PathwayChange drop(String requirement, UnaryOperator<PathwayChange.Builder> more) {
        return change(Alteration.DROP, change -> more.apply(change.requirement(requirement)));
    }

    private static Given changed(Given given, PathwayChange... changes) {
        return given.facts(facts -> facts.addPathway(changes));
    }

    private static Step trial(UnaryOperator<Step.Builder> more) {
        return step("trial", step -> more.apply(step.doneWhen(held("demo"))));
    }

    private static List<String> ids(Given given) {
        return given.inspect().inspection().requirements().stream()
                .map(RequirementResult::id)
                .toList();
    }

    private static void counts(Given given) {
        given.inspect().finds(FindingCode.PATHWAY_CHANGED).findsNo(FindingCode.PATHWAY_NOT_ENTITLED);
    }

    private static String refused(Given given) {
        Judged judged = given.inspect().findsNo(FindingCode.PATHWAY_CHANGED);
        assertThat(judged.inspection().pathway())
                .extracting(PathwayResult::accepted)
                .containsExactly(false);
        return judged.found(FindingCode.PATHWAY_NOT_ENTITLED).message();
    }

    @Test
    void that_changes_were_not_loaded_is_told_where_a_must_may_be_changed_and_nowhere_else() {
        deal().notLoaded(Part.PATHWAY).inspect().finds(FindingCode.PATHWAY_NOT_LOADED);
        deal().partlyLoaded(Part.PATHWAY).inspect().finds(FindingCode.PATHWAY_NOT_LOADED);
        deal().inspect().findsNo(FindingCode.PATHWAY_NOT_LOADED);
        given().doneWhen(held("meeting")).notLoaded(Part.PATHWAY).inspect().findsNo(FindingCode.PATHWAY_NOT_LOADED);
    }

    @Nested
    class Kinds_of_change {
        @Test
        void what_is_dropped_does_not_apply_and_cites_the_change() {
            changed(deal(), drop("it"))
                    .inspect()
                    .notApplicable("pathway:p1")
                    .verified("second")
                    .of("leave")
                    .notApplicable("pathway:p1");
            deal().inspect().unmet(Shortfall.NO_RECORD, "activities").verified("first");
        }

        @Test
        void what_is_dropped_is_dropped_with_its_parts() {
            Given given = given().stages(
                            stage(
                                    "first",
                                    stage -> stage.addSteps(step(
                                            "whole",
                                            step -> step.addActions(
                                                    action("it", part -> part.doneWhen(held("call"))))))),
                            stage("second", stage -> stage))
                    .process(process -> process.pathway(
                            PathwayPolicy.builder().addBy("sales-manager").build()));
            changed(given, drop("whole"))
                    .inspect()
                    .notApplicable("pathway:p1")
                    .of("whole")
                    .notApplicable("pathway:p1")
                    .verified("second");
        }

        @Test
        void what_takes_the_place_of_another_stands_where_that_stood() {
            Given given = changed(deal(), change(Alteration.REPLACE, more -> more.requirement("it")
                    .step(trial(step -> step))));
            assertThat(ids(given)).containsExactly("it", "trial", "call", "leave", "shown");
            given.inspect()
                    .notApplicable("pathway:p1")
                    .verified("first")
                    .of("trial")
                    .unmet(Shortfall.NO_RECORD, "activities");
            given.activity(meeting("d1").of("demo"))
                    .inspect()
                    .of("trial")
                    .met("d1")
                    .verified("third");
        }

        @Test
        void a_criterion_or_an_action_is_replaced_as_well() {
            Given given = changed(deal(), change(Alteration.REPLACE, more -> more.requirement("leave")
                    .step(trial(step -> step))));
            assertThat(ids(given)).containsExactly("it", "call", "leave", "trial", "shown");
            counts(given);
            assertThat(refused(changed(deal(), change(Alteration.REPLACE, more -> more.requirement("leave")
                            .step(trial(
                                    step -> step.addActions(action("part", part -> part.doneWhen(held("call"))))))))))
                    .contains("a criterion cannot be replaced by a step with actions");
        }

        @Test
        void what_is_added_comes_last_or_behind_what_is_named() {
            PathwayChange last =
                    change(Alteration.ADD, more -> more.stage("first").step(trial(step -> step)));
            assertThat(ids(changed(deal(), last))).containsExactly("it", "call", "trial", "leave", "shown");
            PathwayChange behind =
                    change(Alteration.ADD, more -> more.after("it").step(trial(step -> step)));
            assertThat(ids(changed(deal(), behind))).containsExactly("it", "trial", "call", "leave", "shown");
            changed(deal(), last)
                    .activity(meeting("m1"))
                    .inspect()
                    .verified("first")
                    .of("trial")
                    .unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void what_is_moved_is_asked_elsewhere() {
            Given given = changed(deal(), change(Alteration.MOVE, more -> more.requirement("shown")
                    .after("it")));
            assertThat(ids(given)).containsExactly("it", "shown", "call", "leave");
            given.activity(meeting("m1")).inspect().verified("first");
            deal().activity(meeting("m1")).inspect().verified("second");
        }

        @Test
        void changes_build_upon_each_other_in_the_order_of_their_moments() {
            PathwayChange add =
                    change(Alteration.ADD, more -> more.id("b").stage("first").step(trial(step -> step)));
            PathwayChange dropAgain = drop("trial", more -> more.id("a").at(Times.moment("2025-03-02")));
            Inspection inspection = changed(deal(), dropAgain, add)
                    .inspect()
                    .of("trial")
                    .notApplicable("pathway:a")
                    .inspection();
            assertThat(inspection.pathway()).extracting(PathwayResult::id).containsExactly("b", "a");
        }
    }

    @Nested
    class Entitled {
        @Test
        void a_must_is_changed_by_a_role_that_the_process_names() {
            Finding finding = changed(deal(), drop("it")).inspect().found(FindingCode.PATHWAY_CHANGED);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message())
                    .isEqualTo("\"it\" was dropped for this opportunity by manager (p1): \"agreed with the buyer\".");
            assertThat(refused(changed(deal(), drop("it", more -> more.by("rep")))))
                    .isEqualTo("The change p1 of the pathway does not count: rep was not entitled to make it.");
        }

        @Test
        void what_does_not_count_changes_nothing() {
            changed(deal(), drop("it", more -> more.by("rep")))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .verified("first");
        }

        @Test
        void a_should_is_changed_by_anybody_known() {
            Finding finding = changed(deal(), drop("call", more -> more.by("rep")))
                    .inspect()
                    .found(FindingCode.PATHWAY_CHANGED);
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(refused(changed(deal(), drop("call", more -> more.by("stranger")))))
                    .contains("stranger is nobody of the opportunity");
        }

        @Test
        void a_should_that_somebody_changes_who_might_change_a_must_is_told_once() {
            assertThat(changed(deal(), drop("call"))
                            .inspect()
                            .found(FindingCode.PATHWAY_CHANGED)
                            .severity())
                    .isEqualTo(Severity.INFO);
        }

        @Test
        void a_must_that_is_added_or_lies_within_takes_somebody_entitled() {
            assertThat(refused(changed(deal(), change(Alteration.ADD, more -> more.by("rep")
                            .stage("first")
                            .step(trial(step -> step))))))
                    .contains("not entitled");
            counts(changed(deal(), change(Alteration.ADD, more -> more.by("rep")
                    .stage("first")
                    .step(trial(step -> step.obligation(Obligation.SHOULD))))));
        }

        @Test
        void the_role_has_to_cover_the_day() {
            Given later = deal().person(Person.builder()
                    .id("manager")
                    .side(Side.OURS)
                    .addRoles(HeldRole.builder()
                            .role("sales-manager")
                            .from(Times.moment("2025-03-02"))
                            .build())
                    .build());
            assertThat(refused(changed(later, drop("it")))).contains("not entitled");
        }

        @Test
        void where_people_or_roles_were_not_loaded_it_cannot_be_told() {
            assertThat(refused(changed(deal().nobodyKnown().notLoaded(Part.PEOPLE), drop("it"))))
                    .contains("nobody can tell whether manager was entitled to make it");
            Given rolesUnknown =
                    deal().person(Person.builder().id("manager").side(Side.OURS).build());
            assertThat(refused(changed(rolesUnknown, drop("it")))).contains("nobody can tell");
            assertThat(refused(changed(deal().nobodyKnown().notLoaded(Part.PEOPLE), drop("call"))))
                    .contains("nobody can tell whether manager belongs to the opportunity");
        }

        @Test
        void without_a_policy_nobody_changes_a_must() {
            Given given = given().stages(
                            stage("first", stage -> stage.addSteps(step("it", step -> step.doneWhen(held("call"))))));
            assertThat(refused(changed(given, drop("it")))).contains("not entitled");
        }

        @Test
        void what_the_policy_keeps_is_never_changed() {
            assertThat(refused(changed(deal(policy -> policy.addNotFor("it")), drop("it"))))
                    .contains("this may not be changed");
            assertThat(refused(changed(deal(policy -> policy.addNotFor("call")), drop("call"))))
                    .contains("this may not be changed");
            counts(changed(deal(policy -> policy.addNotFor("it")), drop("shown")));
        }
    }

    @Nested
    class Fitting {
        @Test
        void what_it_names_has_to_be_there() {
            assertThat(refused(changed(deal(), drop("demo-held")))).contains("no requirement \"demo-held\"");
            assertThat(refused(changed(deal(), change(Alteration.ADD, more -> more.stage("fourth")
                            .step(trial(step -> step))))))
                    .contains("no stage \"fourth\"");
            assertThat(refused(changed(deal(), change(Alteration.ADD, more -> more.stage("second")
                            .after("it")
                            .step(trial(step -> step))))))
                    .contains("\"it\" belongs to another stage");
            assertThat(refused(changed(deal(), change(Alteration.ADD, more -> more.stage("first")
                            .step(step("trial", step -> step.doneWhen(held("tasting"))))))))
                    .contains("tasting");
        }

        @Test
        void an_id_is_not_used_twice_and_nothing_waits_for_itself() {
            assertThat(refused(changed(deal(), change(Alteration.ADD, more -> more.stage("first")
                            .step(step("it", step -> step.doneWhen(held("call"))))))))
                    .contains("two requirements have the id 'it'");
            assertThat(refused(changed(deal(), change(Alteration.ADD, more -> more.stage("first")
                            .step(step("trial", step -> step.doneWhen(all(held("call"), met("trial")))))))))
                    .contains("waits for itself");
        }

        @Test
        void only_a_step_is_moved_and_not_behind_itself() {
            assertThat(refused(changed(deal(), change(Alteration.MOVE, more -> more.requirement("leave")
                            .stage("second")))))
                    .contains("only a step can be moved");
            assertThat(refused(changed(deal(), change(Alteration.MOVE, more -> more.requirement("it")
                            .after("it")))))
                    .contains("behind itself");
        }

        @Test
        void what_was_dropped_is_not_dropped_again() {
            Inspection inspection = changed(
                            deal(), drop("it"), drop("it", more -> more.id("p2").at(Times.moment("2025-03-02"))))
                    .inspect()
                    .notApplicable("pathway:p1")
                    .inspection();
            assertThat(inspection.pathway()).extracting(PathwayResult::accepted).containsExactly(true, false);
        }

        @Test
        void what_lies_ahead_does_not_count_and_what_was_recorded_later_is_no_record() {
            assertThat(refused(changed(deal(), drop("it", more -> more.at(Times.moment("2025-03-05"))))))
                    .contains("lies ahead");
            assertThat(refused(changed(deal(), drop("call", more -> more.at(Times.moment("2025-03-05"))))))
                    .contains("lies ahead");
            Judged judged = changed(deal(), drop("it", more -> more.recordedAt(Times.instant("2025-03-04T12:05:01Z"))))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.PATHWAY_CHANGED, FindingCode.PATHWAY_NOT_ENTITLED);
            assertThat(judged.inspection().pathway()).isEmpty();
        }
    }

    @Nested
    class In_the_inspection {
        @Test
        void every_change_is_shown_whether_it_counts_or_not() {
            assertThat(changed(deal(), drop("it", more -> more.by("rep")))
                            .inspect()
                            .inspection()
                            .pathway())
                    .containsExactly(PathwayResult.builder()
                            .id("p1")
                            .change(Alteration.DROP)
                            .requirement("it")
                            .by("rep")
                            .at(Times.moment("2025-03-01"))
                            .reason("agreed with the buyer")
                            .accepted(false)
                            .build());
        }

        @Test
        void gates_and_next_actions_follow_it() {
            Given given = changed(deal(), drop("it"));
            assertThat(given.gate("second").answer()).isEqualTo(GateAnswer.OPEN);
            given.inspect().next("shown");
            deal().inspect().next("it");
        }

        @Test
        void one_opportunity_leaves_the_process_of_the_others_alone() {
            Given given = deal();
            Inspector inspector = given.inspector();
            Opportunity plain = given.opportunity();
            Opportunity other = changed(given, drop("it")).opportunity();
            assertThat(inspector.inspect(other, given.asOf()).verifiedStage()).contains("second");
            assertThat(inspector.inspect(plain, given.asOf()).verifiedStage()).contains("first");
            assertThat(inspector.inspect(other, given.asOf())).isEqualTo(inspector.inspect(other, given.asOf()));
        }

        @Test
        void dates_in_a_step_that_was_read_from_json_are_dates() {
            String json = """
                    {"id": "deal", "claimedStage": "first", "fields": {"goLive": {"value": "2025-05-01"}},
                     "people": [{"id": "manager", "side": "ours", "roles": ["sales-manager"]}],
                     "activities": [], "loaded": {"activities": "complete"},
                     "pathway": [{"id": "p1", "change": "add", "stage": "first", "reason": "late start",
                                  "by": "manager", "at": "2025-03-01",
                                  "step": {"id": "late", "name": "They go live after Easter",
                                           "doneWhen": {"field": "goLive", "greaterThan": "2025-04-20"}}}]}
                    """;
            Given given = deal();
            Opportunity read = SalesJson.readOpportunity(json.getBytes(StandardCharsets.UTF_8), "deal");
            Inspection inspection = given.inspector().inspect(read, given.asOf());
            assertThat(inspection.pathway()).extracting(PathwayResult::accepted).containsExactly(true);
            assertThat(inspection.requirement("late").satisfied()).isTrue();
        }
    }
}
