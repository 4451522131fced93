package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Word.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.StageResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.given.Given;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final Condition NEW = field("reason", Comparison.EQUALS, text("new"));
    private static final Condition RENEWAL = field("reason", Comparison.EQUALS, text("renewal"));

    private static Stage first() {
        return stage("first", stage -> stage.addExitCriteria(criterion("called", held("call"))));
    }

    private static Stage last() {
        return stage("last", stage -> stage);
    }

    @Nested
    class Stages_that_not_every_deal_takes {
        private final Stage pilot = stage("pilot", stage -> stage.appliesWhen(NEW)
                .addEntryCriteria(criterion("pilot-agreed", held("meeting")))
                .addSteps(step("pilot-run", step -> step.keyStep(true).doneWhen(held("demo")))));

        private Given deal() {
            return given().stages(first(), pilot, last())
                    .claims("last")
                    .history(claim("last", "2025-02-01"))
                    .activity(meeting("c1").of("call"));
        }

        @Test
        void where_the_stage_applies_it_is_a_rung_like_any_other() {
            deal().field("reason", text("new"))
                    .inspect()
                    .verified("first")
                    .of("pilot-agreed")
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .of("pilot-agreed")
                    .calledFor(true);
        }

        @Test
        void where_it_does_not_apply_nothing_of_it_does_and_it_blocks_nothing() {
            deal().field("reason", text("renewal"))
                    .inspect()
                    .verified("last")
                    .possible("last")
                    .of("pilot-agreed")
                    .notApplicable("field:reason")
                    .of("pilot-run")
                    .notApplicable("field:reason")
                    .findsNo(FindingCode.MISSING);
        }

        @Test
        void where_it_does_not_apply_having_passed_it_by_is_no_skipping() {
            assertThat(deal().field("reason", text("renewal")).inspect().findings(FindingCode.STAGE_SKIPPED))
                    .extracting(finding -> finding.stage().orElseThrow())
                    .containsExactly("first");
            assertThat(deal().field("reason", text("new")).inspect().findings(FindingCode.STAGE_SKIPPED))
                    .extracting(finding -> finding.stage().orElseThrow())
                    .containsExactly("first", "pilot");
        }

        @Test
        void its_own_gate_is_blocked_for_not_being_on_the_route() {
            GateDecision gate = deal().field("reason", text("renewal")).gate("pilot");
            assertThat(gate.answer()).isEqualTo(GateAnswer.BLOCKED);
            assertThat(gate.blockers())
                    .extracting(Blocker::requirement, Blocker::verdict, Blocker::message, Blocker::evidence)
                    .containsExactly(tuple(
                            Optional.empty(),
                            Optional.of(Verdict.NOT_APPLICABLE),
                            "The stage \"pilot\" is not on the route of this opportunity.",
                            List.of("field:reason")));
        }

        @Test
        void it_is_never_verified_and_earned_since_never() {
            Stage lastOne = stage("last", stage -> stage.appliesWhen(NEW));
            Given deal = given().stages(first(), lastOne)
                    .field("reason", text("renewal"))
                    .activity(meeting("c1").of("call"));
            deal.inspect().verified("first").possible("first");
            assertThat(deal.inspect().inspection().stages().get(1))
                    .extracting(StageResult::gate, StageResult::since)
                    .containsExactly(GateAnswer.BLOCKED, Optional.empty());
        }

        @Test
        void while_nobody_has_decided_everything_in_it_is_undecided_and_blocks() {
            deal().emptyField("reason")
                    .inspect()
                    .verified("first")
                    .possible("first")
                    .of("pilot-agreed")
                    .unmet(Shortfall.UNDECIDED, "field:reason")
                    .of("pilot-run")
                    .unmet(Shortfall.UNDECIDED, "field:reason");
            deal().emptyField("reason").activity(meeting("m1")).inspect().verified("first");
        }

        @Test
        void an_undecided_stage_that_asks_for_nothing_is_not_entered() {
            Given deal = given().stages(first(), stage("pilot", stage -> stage.appliesWhen(NEW)), last())
                    .activity(meeting("c1").of("call"))
                    .emptyField("reason");
            assertThat(deal.gate("pilot").answer()).isEqualTo(GateAnswer.BLOCKED);
            assertThat(deal.gate("pilot").blockers())
                    .extracting(Blocker::shortfall)
                    .containsExactly(Optional.of(Shortfall.UNDECIDED));
            deal.inspect().verified("last");
        }

        @Test
        void while_it_cannot_be_told_whether_it_applies_neither_can_its_gate() {
            Given deal = deal();
            assertThat(deal.gate("pilot").answer()).isEqualTo(GateAnswer.CANNOT_TELL);
            deal.inspect()
                    .verified("first")
                    .possible("last")
                    .of("pilot-agreed")
                    .undetermined(Shortfall.NOT_LOADED, "field:reason");
        }

        @Test
        void the_next_thing_to_do_about_an_undecided_stage_is_to_decide() {
            Given deal = deal().emptyField("reason").claims("first");
            deal.inspect().next("pilot-agreed");
            assertThat(deal.inspect().inspection().nextActions().get(0).action())
                    .startsWith("Decide whether it is needed. It is when: ");
        }

        @Test
        void so_it_is_where_the_stage_asks_for_something_to_leave_it_alone() {
            Stage left = stage(
                    "pilot", stage -> stage.appliesWhen(NEW).addExitCriteria(criterion("pilot-run", held("demo"))));
            Given deal = given().stages(first(), left, last())
                    .claims("pilot")
                    .activity(meeting("c1").of("call"));
            assertThat(deal.emptyField("reason")
                            .inspect()
                            .next("pilot-run")
                            .inspection()
                            .nextActions()
                            .get(0)
                            .action())
                    .startsWith("Decide whether it is needed. It is when: ");
            deal.field("reason", text("new")).inspect().verified("pilot").next("pilot-run");
            deal.field("reason", text("renewal")).inspect().verified("last");
        }

        @Test
        void a_requirement_may_have_a_question_of_its_own_besides() {
            Stage twice = stage("pilot", stage -> stage.appliesWhen(NEW)
                    .addEntryCriteria(criterion(
                            "it", held("meeting"), more -> more.appliesWhen(decided("engineer-needed", "yes")))));
            Given yes = given().stages(first(), twice, last())
                    .decision(word("w1", "engineer-needed").said("yes", "2025-03-01", "rep"));
            yes.field("reason", text("renewal")).inspect().notApplicable("field:reason");
            yes.field("reason", text("new")).inspect().unmet(Shortfall.NO_RECORD, "activities");
            given().stages(first(), twice, last())
                    .field("reason", text("new"))
                    .decision(word("w1", "engineer-needed").said("no", "2025-03-01", "rep"))
                    .inspect()
                    .notApplicable("w1");
        }
    }

    @Nested
    class Entering_later {
        private final Stage offer = stage(
                "offer", stage -> stage.entryFor(RENEWAL).addEntryCriteria(criterion("terms-known", held("meeting"))));

        private Given deal(String reason) {
            return given().stages(first(), offer, last())
                    .claims("offer")
                    .history(claim("offer", "2025-02-01"))
                    .field("reason", text(reason));
        }

        @Test
        void for_the_deals_that_enter_here_the_stages_before_do_not_apply() {
            deal("renewal")
                    .inspect()
                    .verifiedNothing()
                    .of("called")
                    .notApplicable("field:reason")
                    .findsNo(FindingCode.STAGE_SKIPPED);
            deal("renewal").activity(meeting("m1")).inspect().verified("last");
        }

        @Test
        void for_all_others_they_do() {
            deal("new")
                    .activity(meeting("m1"))
                    .inspect()
                    .verified("first")
                    .of("called")
                    .unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void the_gate_of_a_stage_before_the_entry_is_blocked() {
            GateDecision gate = deal("renewal").gate("first");
            assertThat(gate.answer()).isEqualTo(GateAnswer.BLOCKED);
            assertThat(gate.blockers()).singleElement().satisfies(blocker -> assertThat(blocker.message())
                    .contains("\"first\" is not on the route"));
        }

        @Test
        void of_several_entries_the_last_one_counts() {
            Stage late = stage("last", stage -> stage.entryFor(RENEWAL));
            given().stages(first(), offer, late)
                    .field("reason", text("renewal"))
                    .inspect()
                    .verified("last")
                    .of("terms-known")
                    .notApplicable("field:reason");
        }

        @Test
        void a_stage_that_does_not_apply_is_no_entry() {
            Stage notTaken = stage("offer", stage -> stage.entryFor(RENEWAL).appliesWhen(NEW));
            given().stages(first(), notTaken, last())
                    .field("reason", text("renewal"))
                    .inspect()
                    .verified("first")
                    .of("called")
                    .unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void while_nobody_has_decided_the_stages_before_are_undecided() {
            given().stages(first(), offer, last())
                    .emptyField("reason")
                    .inspect()
                    .verifiedNothing()
                    .of("called")
                    .unmet(Shortfall.UNDECIDED, "field:reason");
        }
    }
}
