package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.all;
import static io.salesprocess.rules.given.Conditions.any;
import static io.salesprocess.rules.given.Conditions.dueWithin;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.not;
import static io.salesprocess.rules.given.Conditions.notOlderThan;
import static io.salesprocess.rules.given.Conditions.supports;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Ladder.track;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.RequirementResult;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.TrackResult;
import io.salesprocess.rules.given.Given;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Ladders beside the main one, and conditions that ask for a stage. */
class TracksTest {
    private static final Stage TRIED = stage("tried", stage -> stage.addEntryCriteria(criterion("call", held("call")))
            .addSteps(step("shown", step -> step.doneWhen(held("demo")))));
    private static final Stage PROVED = stage("proved", stage -> stage);

    private static Given technical(Given given) {
        return given.process(process -> process.addTracks(track("technical", TRIED, PROVED)));
    }

    private static TrackResult reached(Given given) {
        return given.inspect().inspection().tracks().get(0);
    }

    @Nested
    class A_track {
        @Test
        void has_a_verified_and_a_possible_stage_of_its_own() {
            Given deal = technical(given()).activity(meeting("c1").of("call"));
            assertThat(reached(deal))
                    .isEqualTo(TrackResult.builder()
                            .track("technical")
                            .verifiedStage("tried")
                            .possibleStage("tried")
                            .build());
            assertThat(reached(deal.activity(meeting("d1").of("demo"))).verifiedStage())
                    .contains("proved");
            assertThat(reached(technical(given())).verifiedStage()).isEmpty();
            assertThat(reached(technical(given()).notLoaded(Part.ACTIVITIES)).possibleStage())
                    .contains("proved");
        }

        @Test
        void touches_the_main_ladder_in_no_way() {
            technical(given()).inspect().verified("proposal").findsNo(FindingCode.MISSING);
            assertThat(technical(given()).gate("won").answer()).isEqualTo(GateAnswer.OPEN);
        }

        @Test
        void has_gates_that_can_be_asked() {
            assertThat(technical(given()).gate("tried").answer()).isEqualTo(GateAnswer.BLOCKED);
            assertThat(technical(given()).gate("tried").blockers()).hasSize(1);
            assertThat(technical(given())
                            .activity(meeting("c1").of("call"))
                            .gate("tried")
                            .answer())
                    .isEqualTo(GateAnswer.OPEN);
        }

        @Test
        void gets_verdicts_behind_those_of_the_main_ladder() {
            assertThat(technical(given().doneWhen(held("meeting")))
                            .inspect()
                            .inspection()
                            .requirements())
                    .extracting(RequirementResult::id)
                    .containsExactly("it", "call", "shown");
        }

        @Test
        void is_called_for_once_it_is_due_and_not_before() {
            Stage due = stage(
                    "tried",
                    stage -> stage.addSteps(
                            step("it", step -> step.doneWhen(held("demo")).due(dueWithin("5 days", entered("demo"))))));
            given().process(process -> process.addTracks(track("technical", due)))
                    .inspect()
                    .finds(FindingCode.MISSING, "it")
                    .finds(FindingCode.OVERDUE, "it");
            given().process(process -> process.addTracks(track("technical", due)))
                    .asOf("2025-02-16T12:00:00Z")
                    .inspect()
                    .of("it")
                    .calledFor(false)
                    .findsNo(FindingCode.MISSING, FindingCode.OVERDUE);
        }

        @Test
        void keeps_what_was_earned() {
            Stage fresh = stage(
                    "tried",
                    stage -> stage.addExitCriteria(
                            criterion("it", held("meeting", asked -> asked.addWhen(notOlderThan("10 days")))),
                            criterion("other", held("demo"))));
            Given deal = given().process(process -> process.addTracks(track("technical", fresh, PROVED)))
                    .activity(meeting("m1").from("2025-02-10T10:00:00Z"))
                    .activity(meeting("d1").of("demo").from("2025-02-12T10:00:00Z"));
            deal.inspect().met("m1").finds(FindingCode.NO_LONGER_HOLDS, "it");
            assertThat(reached(deal).verifiedStage()).contains("proved");
        }

        @Test
        void has_routes_as_well() {
            Stage offRoute = stage("tried", stage -> stage.appliesWhen(field("reason", Comparison.EQUALS, text("new")))
                    .addEntryCriteria(criterion("it", held("call"))));
            Given deal = given().process(process -> process.addTracks(track("technical", offRoute, PROVED)))
                    .field("reason", text("renewal"));
            deal.inspect().notApplicable("field:reason");
            assertThat(reached(deal).verifiedStage()).contains("proved");
        }
    }

    @Nested
    class Asking_for_a_stage {
        private Given asking(Condition condition) {
            return technical(given().doneWhen(condition));
        }

        @Test
        void holds_once_the_evidence_supports_it() {
            asking(supports("tried"))
                    .activity(meeting("c1").of("call"))
                    .inspect()
                    .met("c1")
                    .verified("proposal");
            asking(supports("proved"))
                    .activity(meeting("c1").of("call"), meeting("d1").of("demo"))
                    .inspect()
                    .met("c1", "d1");
        }

        @Test
        void names_what_its_gate_lacks_while_it_is_not_reached() {
            asking(supports("proved"))
                    .activity(meeting("d1").of("demo"))
                    .inspect()
                    .unmet(Shortfall.STAGE_NOT_REACHED, "requirement:call")
                    .verified("discovery");
        }

        @Test
        void cannot_be_told_where_only_what_is_undetermined_is_lacking() {
            asking(supports("tried"))
                    .activity(meeting("c1").of("call").in("Called"))
                    .inspect()
                    .undetermined(Shortfall.STATUS_UNKNOWN, "c1");
            asking(supports("proved"))
                    .activity(meeting("c1").of("call").in("Called"))
                    .inspect()
                    .unmet(Shortfall.STAGE_NOT_REACHED, "requirement:shown");
        }

        @Test
        void never_holds_for_a_claim() {
            given().stages(
                            stage("first", stage -> stage.addExitCriteria(criterion("call", held("call")))),
                            stage("second", stage -> stage),
                            stage("third", stage -> stage.addExitCriteria(criterion("it", supports("second")))))
                    .claims("third")
                    .inspect()
                    .unmet(Shortfall.STAGE_NOT_REACHED, "requirement:call");
        }

        @Test
        void does_not_apply_where_the_stage_does_not() {
            Stage offRoute =
                    stage("tried", stage -> stage.appliesWhen(field("reason", Comparison.EQUALS, text("new"))));
            given().doneWhen(supports("tried"))
                    .process(process -> process.addTracks(track("technical", offRoute)))
                    .field("reason", text("renewal"))
                    .inspect()
                    .notApplicable("field:reason")
                    .verified("proposal");
        }

        @Test
        void asks_for_what_binds_alone() {
            Stage optional = stage(
                    "tried",
                    stage -> stage.addEntryCriteria(
                            criterion("call", held("call"), more -> more.obligation(Obligation.SHOULD))));
            given().doneWhen(supports("tried"))
                    .process(process -> process.addTracks(track("technical", optional)))
                    .inspect()
                    .met("stage:tried");
        }

        @Test
        void combines_with_other_conditions() {
            asking(all(supports("tried"), held("meeting")))
                    .activity(meeting("c1").of("call"))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities");
            asking(any(supports("tried"), held("meeting")))
                    .activity(meeting("m1"))
                    .inspect()
                    .met("m1");
            asking(not(supports("tried")))
                    .activity(meeting("c1").of("call"))
                    .inspect()
                    .unmet(Shortfall.MUST_NOT_BE, "c1");
        }

        @Test
        void is_satisfied_next_by_what_the_other_gate_lacks() {
            Given deal = asking(supports("proved"))
                    .activity(meeting("c1").of("call"))
                    .claims("discovery");
            deal.inspect().next("it");
        }

        @Test
        void of_which_it_is_a_part_itself_is_an_error() {
            Stage circular = stage("first", stage -> stage.addEntryCriteria(criterion("it", supports("first"))));
            assertThatThrownBy(() -> given().stages(circular).inspect())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("wait for each other");
            Stage one = stage("one", stage -> stage.appliesWhen(supports("other")));
            Stage other = stage("other", stage -> stage.appliesWhen(supports("one")));
            assertThatThrownBy(() -> given().process(process -> process.addTracks(track("a", one), track("b", other)))
                            .inspect())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("depends on itself");
        }
    }
}
