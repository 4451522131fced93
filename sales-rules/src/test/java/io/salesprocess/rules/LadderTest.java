package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.decided;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.action;
import static io.salesprocess.rules.given.Ladder.closed;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.milestone;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Meeting.meeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.definition.Outcome;
import io.salesprocess.model.definition.Stage;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.Blocker;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.GateAnswer;
import io.salesprocess.model.inspection.GateDecision;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.inspection.StageResult;
import io.salesprocess.model.inspection.Verdict;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Times;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LadderTest {
    /** Enter by a call; leave by a meeting. */
    private static final Stage FIRST = stage("first", stage -> stage.addEntryCriteria(criterion("called", held("call")))
            .addExitCriteria(criterion("met-them", held("meeting"))));

    private static final Stage SECOND =
            stage("second", stage -> stage.addSteps(step("shown", step -> step.doneWhen(held("demo")))));

    private static Given ladder(Stage... stages) {
        return given().stages(stages).claims(stages[0].id()).history(claim(stages[0].id(), "2025-02-01"));
    }

    @Nested
    class Verified_and_possible {
        @Test
        void nothing_is_verified_while_the_first_gate_is_shut() {
            ladder(FIRST, SECOND).inspect().verifiedNothing();
        }

        @Test
        void work_under_way_asks_for_what_enters_and_not_for_what_leaves() {
            ladder(FIRST, SECOND).activity(meeting("c1").of("call")).inspect().verified("first");
        }

        @Test
        void a_milestone_also_asks_for_what_leaves() {
            Stage reached = milestone("first", stage -> stage.addExitCriteria(criterion("met-them", held("meeting"))));
            ladder(reached, SECOND).inspect().verifiedNothing();
            ladder(reached, SECOND).activity(meeting("m1")).inspect().verified("second");
        }

        @Test
        void the_next_rung_asks_to_have_left_the_one_before() {
            ladder(FIRST, SECOND)
                    .activity(meeting("c1").of("call"), meeting("m1"))
                    .inspect()
                    .verified("second");
        }

        @Test
        void a_later_rung_is_not_reached_over_a_gap_below() {
            ladder(FIRST, SECOND)
                    .activity(meeting("m1"), meeting("d1").of("demo"))
                    .inspect()
                    .verifiedNothing();
        }

        @Test
        void the_possible_stage_is_what_it_would_be_if_all_that_cannot_be_told_were_met() {
            ladder(FIRST, SECOND, stage("third", stage -> stage))
                    .notLoaded(Part.ACTIVITIES)
                    .inspect()
                    .verifiedNothing()
                    .possible("third");
            ladder(FIRST, SECOND, stage("third", stage -> stage))
                    .activity(meeting("c1").of("call"), meeting("m1").in("Held"))
                    .inspect()
                    .verified("first")
                    .possible("second");
        }

        @Test
        void each_stage_tells_since_when_it_has_been_earned_and_when_it_was_claimed() {
            Judged judged = ladder(FIRST, SECOND)
                    .activity(
                            meeting("c1")
                                    .of("call")
                                    .from("2025-02-10T10:00:00Z")
                                    .to("2025-02-10T10:30:00Z"),
                            meeting("m1").from("2025-02-05T10:00:00Z").to("2025-02-05T11:00:00Z"))
                    .inspect();
            assertThat(judged.inspection().stages())
                    .containsExactly(
                            StageResult.builder()
                                    .stage("first")
                                    .gate(GateAnswer.OPEN)
                                    .since(Times.instant("2025-02-10T10:30:00Z"))
                                    .entered(Times.instant("2025-02-01T00:00:00Z"))
                                    .build(),
                            StageResult.builder()
                                    .stage("second")
                                    .gate(GateAnswer.OPEN)
                                    .since(Times.instant("2025-02-10T10:30:00Z"))
                                    .build());
        }
    }

    @Nested
    class Skipping {
        private final Stage pilot = stage("pilot", stage -> stage.skippable(true)
                .addEntryCriteria(criterion("pilot-agreed", held("call")))
                .addSteps(step("pilot-done", step -> step.doneWhen(held("meeting")))));
        private final Stage offer = stage("offer", stage -> stage);

        @Test
        void a_skippable_stage_asks_only_for_its_own_gate() {
            ladder(pilot, offer).inspect().verified("offer");
            assertThat(ladder(pilot, offer).gate("pilot").answer()).isEqualTo(GateAnswer.BLOCKED);
            assertThat(ladder(pilot, offer).gate("offer").answer()).isEqualTo(GateAnswer.OPEN);
        }

        @Test
        void a_key_step_is_never_skipped() {
            Stage withKey = stage("pilot", stage -> stage.skippable(true)
                    .addEntryCriteria(criterion("pilot-agreed", held("call")))
                    .addSteps(step("key", step -> step.keyStep(true)
                            .addActions(action("part", action -> action.doneWhen(held("meeting")))))));
            ladder(withKey, offer).inspect().verifiedNothing();
            ladder(withKey, offer).activity(meeting("m1")).inspect().verified("offer");
        }

        @Test
        @Tag("B082")
        void a_stage_that_may_not_be_skipped_and_was_is_told_and_one_that_may_is_not() {
            given().stages(stage("first", stage -> stage), offer)
                    .claims("offer")
                    .history(claim("offer", "2025-02-01"))
                    .inspect()
                    .finds(FindingCode.STAGE_SKIPPED);
            given().stages(pilot, offer)
                    .claims("offer")
                    .history(claim("offer", "2025-02-01"))
                    .inspect()
                    .findsNo(FindingCode.STAGE_SKIPPED);
            given().stages(stage("first", stage -> stage), offer)
                    .claims("offer")
                    .history(claim("offer", "2025-02-01"))
                    .notLoaded(Part.STAGE_HISTORY)
                    .inspect()
                    .findsNo(FindingCode.STAGE_SKIPPED);
        }

        @Test
        void a_stage_that_was_claimed_before_a_later_one_was_not_skipped() {
            given().stages(stage("first", stage -> stage), offer)
                    .claims("offer")
                    .history(claim("first", "2025-02-01"), claim("offer", "2025-02-02"))
                    .inspect()
                    .findsNo(FindingCode.STAGE_SKIPPED);
        }
    }

    @Nested
    class Gates {
        @Test
        void an_open_gate_has_no_blockers() {
            GateDecision gate =
                    ladder(FIRST, SECOND).activity(meeting("c1").of("call")).gate("first");
            assertThat(gate.answer()).isEqualTo(GateAnswer.OPEN);
            assertThat(gate.blockers()).isEmpty();
        }

        @Test
        void a_blocked_gate_names_everything_that_is_unmet_or_cannot_be_told() {
            GateDecision gate =
                    ladder(FIRST, SECOND).activity(meeting("m1").in("Held")).gate("second");
            assertThat(gate.answer()).isEqualTo(GateAnswer.BLOCKED);
            assertThat(gate.blockers())
                    .extracting(
                            blocker -> blocker.requirement().orElseThrow(),
                            blocker -> blocker.verdict().orElseThrow(),
                            blocker -> blocker.shortfall().orElseThrow(),
                            Blocker::evidence)
                    .containsExactly(
                            tuple("called", Verdict.UNMET, Shortfall.NO_RECORD, List.of("activities")),
                            tuple("met-them", Verdict.UNDETERMINED, Shortfall.STATUS_UNKNOWN, List.of("m1")));
        }

        @Test
        void a_gate_cannot_tell_where_nothing_is_unmet_and_something_is_undetermined() {
            GateDecision gate = ladder(FIRST, SECOND)
                    .activity(meeting("c1").of("call"), meeting("m1").in("Held"))
                    .gate("second");
            assertThat(gate.answer()).isEqualTo(GateAnswer.CANNOT_TELL);
            assertThat(gate.blockers()).hasSize(1);
        }

        @Test
        void what_should_or_may_be_done_never_shuts_a_gate() {
            for (Obligation obligation : new Obligation[] {Obligation.SHOULD, Obligation.MAY}) {
                given().doneWhen(held("meeting"), more -> more.obligation(obligation))
                        .inspect()
                        .unmet(Shortfall.NO_RECORD, "activities")
                        .verified("proposal");
            }
        }

        @Test
        void the_gate_of_winning_asks_to_have_left_every_rung() {
            Given given = ladder(FIRST, SECOND)
                    .closedStages(closed("won", Outcome.WON, criterion("reason-known", known("reason"))))
                    .emptyField("reason");
            assertThat(given.gate("won").blockers())
                    .extracting(blocker -> blocker.requirement().orElseThrow())
                    .containsExactly("called", "met-them", "shown", "reason-known");
        }

        @Test
        void a_stage_that_the_process_does_not_have_is_an_error_that_names_it() {
            assertThatThrownBy(() -> ladder(FIRST).gate("negotiation"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'negotiation'");
        }
    }

    @Nested
    class Obligations {
        private Stage shouldWithMust(Obligation above) {
            return stage(
                    "first",
                    stage -> stage.addSteps(step("parent", step -> step.obligation(above)
                            .doneWhen(held("meeting"))
                            .addActions(action("child", action -> action.doneWhen(held("demo")))))));
        }

        @Test
        void a_must_below_a_should_counts_only_once_the_should_is_done() {
            Stage next = stage("next", stage -> stage);
            ladder(shouldWithMust(Obligation.SHOULD), next)
                    .inspect()
                    .verified("next")
                    .findsNo(FindingCode.MISSING);
            ladder(shouldWithMust(Obligation.SHOULD), next)
                    .activity(meeting("m1"))
                    .claims("next")
                    .inspect()
                    .verified("first")
                    .finds(FindingCode.MISSING, "child");
            ladder(shouldWithMust(Obligation.SHOULD), next)
                    .activity(meeting("m1"), meeting("d1").of("demo"))
                    .inspect()
                    .verified("next");
        }

        @Test
        void a_must_below_a_must_always_counts() {
            ladder(shouldWithMust(Obligation.MUST), stage("next", stage -> stage))
                    .claims("next")
                    .inspect()
                    .verified("first")
                    .of("parent")
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .of("child")
                    .unmet(Shortfall.NO_RECORD, "activities");
        }

        @Test
        void a_should_that_is_called_for_and_unmet_is_recommended_and_a_may_is_not_mentioned() {
            given().doneWhen(held("meeting"), more -> more.obligation(Obligation.SHOULD))
                    .inspect()
                    .finds(FindingCode.RECOMMENDED_MISSING, "it")
                    .findsNo(FindingCode.MISSING);
            given().doneWhen(held("meeting"), more -> more.obligation(Obligation.MAY))
                    .inspect()
                    .findsNo(FindingCode.RECOMMENDED_MISSING, FindingCode.MISSING);
        }

        @Test
        void a_should_that_is_done_is_not_recommended() {
            given().doneWhen(held("meeting"), more -> more.obligation(Obligation.SHOULD))
                    .activity(meeting("m1"))
                    .inspect()
                    .met("m1")
                    .findsNo(FindingCode.RECOMMENDED_MISSING);
        }
    }

    @Nested
    class Claiming {
        @Test
        void a_claim_ahead_of_the_evidence_is_an_error_and_one_behind_is_a_warning() {
            given().doneWhen(held("meeting"))
                    .claims("demo")
                    .inspect()
                    .verified("discovery")
                    .finds(FindingCode.CLAIMED_AHEAD)
                    .findsNo(FindingCode.CLAIMED_BEHIND);
            given().doneWhen(held("meeting"))
                    .claims("discovery")
                    .inspect()
                    .verified("discovery")
                    .findsNo(FindingCode.CLAIMED_AHEAD, FindingCode.CLAIMED_BEHIND);
            given().claims("discovery")
                    .inspect()
                    .verified("proposal")
                    .finds(FindingCode.CLAIMED_BEHIND)
                    .findsNo(FindingCode.CLAIMED_AHEAD);
        }

        @Test
        void a_claim_changes_what_is_called_for_and_never_a_verdict() {
            given().doneWhen(held("meeting"))
                    .claims("discovery")
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .of("it")
                    .calledFor(false)
                    .findsNo(FindingCode.MISSING);
            given().doneWhen(held("meeting"))
                    .claims("demo")
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .of("it")
                    .calledFor(true)
                    .finds(FindingCode.MISSING, "it");
        }

        @Test
        @Tag("B028")
        @Tag("B094")
        void with_an_unknown_claim_the_gate_after_the_verified_stage_is_called_for() {
            given().doneWhen(held("meeting"))
                    .claims("negotiation")
                    .inspect()
                    .verified("discovery")
                    .finds(FindingCode.UNKNOWN_STAGE)
                    .of("it")
                    .calledFor(true);
            given().doneWhen(held("meeting"))
                    .claimsNothing()
                    .history()
                    .inspect()
                    .finds(FindingCode.NOT_STARTED)
                    .of("it")
                    .calledFor(true);
        }

        @Test
        void the_stage_history_says_what_was_claimed_in_the_past() {
            Judged then = given().doneWhen(held("meeting"))
                    .asOf("2025-02-10T00:00:00Z")
                    .inspect();
            assertThat(then.inspection().claimedStage()).contains("discovery");
        }

        @Test
        void what_should_have_started_and_has_no_claim_is_not_started_unless_the_history_was_not_loaded() {
            given().claimsNothing().history().inspect().finds(FindingCode.NOT_STARTED);
            given().claimsNothing()
                    .history()
                    .notLoaded(Part.STAGE_HISTORY)
                    .inspect()
                    .findsNo(FindingCode.NOT_STARTED);
        }
    }

    @Nested
    class Not_started {
        private static String told(Given given) {
            return given.claimsNothing().history().inspect().inspection().findings().stream()
                    .filter(finding -> finding.code().equals(FindingCode.NOT_STARTED.spelled()))
                    .findFirst()
                    .orElseThrow()
                    .message();
        }

        @Test
        void it_is_told_how_long_ago_the_opportunity_was_created() {
            assertThat(told(given().created("2025-03-01")))
                    .isEqualTo("No stage was ever claimed, 3 days after the opportunity was created.");
        }

        @Test
        void it_is_not_told_how_long_ago_where_nobody_says_when_it_was_created() {
            assertThat(told(given().createdNobodyKnowsWhen())).isEqualTo("No stage was ever claimed.");
        }
    }

    @Nested
    class Closed_deals {
        private Given closing(String as) {
            return given().asks(criterion("it", held("meeting")))
                    .closedStages(
                            closed("won", Outcome.WON, criterion("order", held("call"))),
                            closed("lost", Outcome.LOST, criterion("why-lost", known("reason"))))
                    .claims(as)
                    .history(claim("discovery", "2025-02-01"), claim(as, "2025-02-20"));
        }

        @Test
        void the_verified_stage_is_the_one_of_when_it_closed() {
            closing("won")
                    .activity(meeting("m1").from("2025-02-10T10:00:00Z"))
                    .inspect()
                    .met("m1")
                    .verified("proposal");
            closing("won")
                    .activity(meeting("m1").from("2025-02-21T10:00:00Z").to("2025-02-21T11:00:00Z"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1")
                    .verified("discovery");
        }

        @Test
        void winning_is_verified_when_all_rungs_are_left_and_its_own_criteria_are_met() {
            assertThat(closing("won")
                            .activity(
                                    meeting("m1").from("2025-02-10T10:00:00Z"),
                                    meeting("c1").of("call").from("2025-02-19T10:00:00Z"))
                            .inspect()
                            .findsNo(FindingCode.CLOSING_NOT_VERIFIED)
                            .inspection()
                            .headline()
                            .closingVerified())
                    .contains(true);
            assertThat(closing("won")
                            .activity(meeting("c1").of("call").from("2025-02-19T10:00:00Z"))
                            .inspect()
                            .finds(FindingCode.CLOSING_NOT_VERIFIED)
                            .inspection()
                            .headline()
                            .closingVerified())
                    .contains(false);
        }

        @Test
        void losing_asks_only_for_its_own_criteria() {
            assertThat(closing("lost")
                            .field("reason", text("cost"))
                            .inspect()
                            .findsNo(FindingCode.CLOSING_NOT_VERIFIED)
                            .inspection()
                            .headline()
                            .closingVerified())
                    .contains(true);
            closing("lost")
                    .emptyField("reason")
                    .inspect()
                    .finds(FindingCode.CLOSING_NOT_VERIFIED)
                    .of("why-lost")
                    .unmet(Shortfall.EMPTY, "field:reason")
                    .of("why-lost")
                    .calledFor(true);
        }

        @Test
        void an_open_deal_says_nothing_of_closing() {
            assertThat(given().inspect().inspection().headline().closingVerified())
                    .isEmpty();
        }

        @Test
        void a_lost_deal_is_called_to_account_up_to_the_highest_stage_that_it_claimed() {
            Given lost = given().asks(criterion("it", held("meeting")))
                    .field("reason", text("cost"))
                    .claims("lost");
            lost.history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"))
                    .inspect()
                    .of("it")
                    .calledFor(false);
            lost.history(
                            claim("discovery", "2025-02-01"),
                            claim("demo", "2025-02-05"),
                            claim("discovery", "2025-02-10"),
                            claim("lost", "2025-02-20"))
                    .inspect()
                    .of("it")
                    .calledFor(true)
                    .finds(FindingCode.MISSING, "it");
        }

        @Test
        void a_lost_deal_has_nothing_to_do_next() {
            closing("lost").emptyField("reason").inspect().next();
        }

        @Test
        @Tag("B081")
        void a_deal_that_was_reopened_is_open_again() {
            Judged judged = given().claims("demo")
                    .history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"), claim("demo", "2025-02-25"))
                    .inspect();
            assertThat(judged.inspection().headline().closingVerified()).isEmpty();
        }

        @Test
        void work_after_the_sale_never_touches_the_ladder() {
            Given won = closing("won")
                    .afterSale(step("follow-up", step -> step.doneWhen(held("demo"))))
                    .activity(
                            meeting("m1").from("2025-02-10T10:00:00Z"),
                            meeting("c1").of("call").from("2025-02-19T10:00:00Z"));
            won.inspect()
                    .verified("proposal")
                    .findsNo(FindingCode.CLOSING_NOT_VERIFIED)
                    .of("follow-up")
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .of("follow-up")
                    .calledFor(false);
            won.activity(meeting("d1").of("demo").from("2025-03-01T10:00:00Z"))
                    .inspect()
                    .of("follow-up")
                    .met("d1");
        }
    }

    @Test
    void a_decision_that_is_open_shuts_the_gate() {
        given().doneWhen(held("meeting"), more -> more.appliesWhen(decided("engineer-needed", "yes")))
                .inspect()
                .verified("discovery");
    }
}
