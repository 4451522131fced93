package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.booked;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.not;
import static io.salesprocess.rules.given.Conditions.notOlderThan;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.standsAt;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.action;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Ladder.step;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Times.moment;

import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Meeting;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What was earned stays earned: beside what is tested, a demo on 10 February had to be held to leave the stage. */
class EarnedTest {
    private static final Meeting DEMO =
            meeting("d1").of("demo").from("2025-02-10T10:00:00Z").to("2025-02-10T11:00:00Z");

    private static Given besideADemo(Condition condition, UnaryOperator<Criterion.Builder> more) {
        return given().asks(criterion("demo-held", held("demo")))
                .doneWhen(condition, more)
                .activity(DEMO);
    }

    private static Given besideADemo(Condition condition) {
        return besideADemo(condition, more -> more);
    }

    private static Meeting meetingOn(String date) {
        return meeting("m1").from(date + "T10:00:00Z").to(date + "T11:00:00Z");
    }

    private static final Condition FRESH = held("meeting", asked -> asked.addWhen(notOlderThan("10 days")));

    @Test
    void what_was_fresh_when_the_last_other_thing_happened_stays_earned_and_its_age_is_told() {
        besideADemo(FRESH)
                .activity(meetingOn("2025-01-31"))
                .inspect()
                .met("m1")
                .verified("proposal")
                .finds(FindingCode.NO_LONGER_HOLDS, IT);
    }

    @Test
    void what_was_stale_by_then_was_never_earned() {
        besideADemo(FRESH)
                .activity(meetingOn("2025-01-30"))
                .inspect()
                .unmet(Shortfall.STALE, "m1")
                .verified("discovery")
                .findsNo(FindingCode.NO_LONGER_HOLDS);
    }

    @Test
    void what_came_last_itself_was_fresh_then() {
        besideADemo(FRESH).activity(meetingOn("2025-02-15")).inspect().met("m1");
    }

    @Test
    void what_is_still_fresh_has_lost_nothing() {
        besideADemo(FRESH).activity(meetingOn("2025-03-01")).inspect().met("m1").findsNo(FindingCode.NO_LONGER_HOLDS);
    }

    @Test
    void what_must_still_hold_is_tested_as_of_now() {
        besideADemo(FRESH, more -> more.mustStillHold(true))
                .activity(meetingOn("2025-01-31"))
                .inspect()
                .unmet(Shortfall.STALE, "m1");
    }

    @Test
    void a_stage_that_has_not_been_left_is_tested_as_of_now() {
        besideADemo(FRESH)
                .asks(criterion("call-held", held("call")))
                .activity(meetingOn("2025-01-31"))
                .inspect()
                .unmet(Shortfall.STALE, "m1");
    }

    @Test
    void where_nothing_else_is_dated_it_is_tested_as_of_now() {
        given().doneWhen(FRESH).activity(meetingOn("2025-02-10")).inspect().unmet(Shortfall.STALE, "m1");
    }

    @Test
    void waiving_what_was_earned_changes_nothing_and_waiving_what_was_not_sets_it_aside() {
        besideADemo(FRESH)
                .activity(meetingOn("2025-01-31"))
                .waiver("x1", IT)
                .inspect()
                .met("m1")
                .verified("proposal")
                .finds(FindingCode.NO_LONGER_HOLDS, IT);
        besideADemo(FRESH)
                .activity(meetingOn("2025-01-30"))
                .waiver("x1", IT)
                .inspect()
                .waived("waiver:x1")
                .verified("proposal")
                .findsNo(FindingCode.NO_LONGER_HOLDS);
    }

    @Test
    void waiving_a_whole_that_was_earned_changes_nothing_and_waiving_one_that_was_not_sets_it_aside() {
        Given whole = given().claims("proposal")
                .stages(
                        stage(
                                "discovery",
                                stage -> stage.addSteps(step(IT, step -> step.doneWhen(FRESH)
                                        .addActions(action("demo-held", action -> action.doneWhen(held("demo"))))))),
                        stage("proposal", stage -> stage))
                .activity(DEMO)
                .waiver("x1", IT);
        whole.activity(meetingOn("2025-01-30")).inspect().of(IT).waived("waiver:x1");
        whole.activity(meeting("m2").from("2025-01-31T10:00:00Z").to("2025-01-31T11:00:00Z"))
                .inspect()
                .of(IT)
                .met("m2", "d1");
    }

    @Test
    void nothing_that_lies_ahead_earns_anything() {
        Given booking = given().asks(criterion("demo-booked", booked("demo")))
                .doneWhen(held("meeting"))
                .activity(meeting("d1").of("demo").booked().from("2025-03-20T10:00:00Z"));
        booking.activity(meeting("m1").in("held").from("2025-03-10T10:00:00Z").to("2025-03-10T11:00:00Z"))
                .inspect()
                .unmet(Shortfall.FUTURE_DATED, "m1")
                .verified("discovery");
    }

    @Test
    void waiving_one_of_two_that_were_earned_leaves_both_met() {
        Given both = besideADemo(FRESH)
                .asks(criterion("quiet", not(held("call"))))
                .activity(meetingOn("2025-01-31"))
                .activity(meeting("c1").of("call").from("2025-02-20T10:00:00Z"));
        both.inspect().met("m1").of("quiet").met("activities");
        both.waiver("x1", IT).inspect().met("m1").of("quiet").met("activities");
    }

    @Test
    void a_waiver_that_expired_after_it_was_needed_counts_and_is_told_as_lost() {
        besideADemo(held("meeting"))
                .waiver("x1", IT, waiver -> waiver.at(moment("2025-02-01")).expires(moment("2025-02-10")))
                .inspect()
                .waived("waiver:x1")
                .verified("proposal")
                .finds(FindingCode.NO_LONGER_HOLDS, IT);
    }

    @Test
    void a_waiver_that_expired_before_it_was_needed_is_none() {
        besideADemo(held("meeting"))
                .waiver("x1", IT, waiver -> waiver.at(moment("2025-02-01")).expires(moment("2025-02-09")))
                .inspect()
                .unmet(Shortfall.NO_RECORD, "activities")
                .finds(FindingCode.WAIVER_EXPIRED, IT);
    }

    @Test
    void a_waiver_of_a_step_that_expired_after_it_was_needed_counts_for_its_parts_as_well() {
        Given whole = given().stages(
                        stage("discovery", stage -> stage.addExitCriteria(criterion("demo-held", held("demo")))
                                .addSteps(step(IT, step -> step.doneWhen(held("meeting"))
                                        .addActions(action("part", action -> action.doneWhen(held("call"))))))),
                        stage("proposal", stage -> stage))
                .activity(DEMO);
        whole.waiver("x1", IT, waiver -> waiver.at(moment("2025-02-01")).expires(moment("2025-02-09")))
                .inspect()
                .of("part")
                .unmet(Shortfall.NO_RECORD, "activities");
        whole.waiver("x2", IT, waiver -> waiver.at(moment("2025-02-01")).expires(moment("2025-02-10")))
                .inspect()
                .of("part")
                .waived("waiver:x2");
    }

    @Test
    void what_was_earned_stays_so_while_nobody_can_tell_whether_it_applies() {
        besideADemo(standsAt("report", "reviewed"), more -> more.appliesWhen(known("reason")))
                .document(report("r1").came("reviewed", "2025-02-15").came("final", "2025-02-20"))
                .inspect()
                .met("r1");
    }

    @Test
    void what_must_not_be_and_came_later_does_not_undo_it() {
        besideADemo(not(held("call")))
                .activity(meeting("c1").of("call").from("2025-02-20T10:00:00Z"))
                .inspect()
                .met("activities")
                .verified("proposal")
                .finds(FindingCode.NO_LONGER_HOLDS, IT);
        besideADemo(not(held("call")))
                .activity(meeting("c1").of("call").from("2025-02-05T10:00:00Z"))
                .inspect()
                .unmet(Shortfall.MUST_NOT_BE, "c1");
    }

    @Test
    void a_document_that_was_withdrawn_later_does_not_undo_it() {
        besideADemo(reached("report", "reviewed"))
                .document(report("r1").came("reviewed", "2025-02-05").came("withdrawn", "2025-02-20"))
                .inspect()
                .met("r1")
                .finds(FindingCode.NO_LONGER_HOLDS, IT);
        besideADemo(reached("report", "reviewed"))
                .document(report("r1").came("reviewed", "2025-02-05").came("withdrawn", "2025-02-09"))
                .inspect()
                .unmet(Shortfall.UNDONE, "r1");
    }

    @Test
    void a_document_that_went_on_later_does_not_undo_it() {
        besideADemo(standsAt("report", "reviewed"))
                .document(report("r1").came("reviewed", "2025-02-05").came("final", "2025-02-20"))
                .inspect()
                .met("r1")
                .finds(FindingCode.NO_LONGER_HOLDS, IT);
    }

    @Test
    void what_was_recorded_much_later_was_not_known_and_earns_nothing_before() {
        besideADemo(FRESH)
                .activity(meetingOn("2025-01-31").recordedAt("2025-03-10T00:00:00Z"))
                .inspect()
                .unmet(Shortfall.NO_RECORD, "activities");
    }

    @Test
    void what_is_only_recommended_neither_moves_the_moment_nor_keeps_the_stage_from_being_left() {
        besideADemo(FRESH)
                .asks(criterion("call-held", held("call"), more -> more.obligation(Obligation.SHOULD)))
                .activity(meetingOn("2025-01-31"))
                .activity(meeting("c1").of("call").from("2025-02-28T10:00:00Z"))
                .inspect()
                .met("m1");
    }

    @Test
    void a_must_below_what_is_only_recommended_does_not_keep_the_stage_from_being_left() {
        given().stages(
                        stage("discovery", stage -> stage.addExitCriteria(
                                        criterion("demo-held", held("demo")), criterion(IT, FRESH))
                                .addSteps(step("extra", step -> step.obligation(Obligation.SHOULD)
                                        .doneWhen(held("call"))
                                        .addActions(action("below", action -> action.doneWhen(known("reason"))))))),
                        stage("demo", stage -> stage))
                .emptyField("reason")
                .activity(DEMO, meetingOn("2025-01-31"))
                .inspect()
                .met("m1")
                .verified("demo");
    }
}
