package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.dueAtLeast;
import static io.salesprocess.rules.given.Conditions.dueBy;
import static io.salesprocess.rules.given.Conditions.dueWithin;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.moment;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Ladder.stage;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Paper.report;
import static io.salesprocess.rules.given.Times.instant;
import static io.salesprocess.rules.given.Times.span;
import static io.salesprocess.rules.given.Word.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.salesprocess.model.definition.Criterion;
import io.salesprocess.model.definition.Obligation;
import io.salesprocess.model.facts.Opportunity;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.facts.ProcessReference;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import io.salesprocess.rules.given.Times;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static Meeting on(String date) {
        return meeting("m1").from(date + "T10:00:00Z").to(date + "T11:00:00Z");
    }

    @Nested
    class Due_moments {
        private Given due() {
            return given().doneWhen(held("meeting"), more -> more.due(dueWithin("17 days", entered("demo"))));
        }

        @Test
        void through_the_end_of_the_due_day_nothing_is_overdue_and_after_it_is() {
            due().asOf("2025-03-04T23:59:59Z").inspect().findsNo(FindingCode.OVERDUE);
            assertThat(due().asOf("2025-03-05T00:00:00Z")
                            .inspect()
                            .unmet(Shortfall.NO_RECORD, "activities")
                            .finds(FindingCode.OVERDUE, IT)
                            .found(FindingCode.OVERDUE)
                            .since())
                    .contains(instant("2025-03-04T23:59:59.999999999Z"));
        }

        @Test
        void done_on_the_due_day_is_in_time_and_done_the_day_after_is_late_and_met() {
            due().asOf("2025-03-10T00:00:00Z")
                    .activity(on("2025-03-04"))
                    .inspect()
                    .met("m1")
                    .findsNo(FindingCode.LATE, FindingCode.OVERDUE);
            due().asOf("2025-03-10T00:00:00Z")
                    .activity(on("2025-03-05"))
                    .inspect()
                    .met("m1")
                    .finds(FindingCode.LATE, IT)
                    .findsNo(FindingCode.OVERDUE);
        }

        @Test
        void the_first_that_was_done_in_time_is_enough() {
            due().asOf("2025-03-10T00:00:00Z")
                    .activity(on("2025-03-04"), meeting("m2").from("2025-03-09T10:00:00Z"))
                    .inspect()
                    .findsNo(FindingCode.LATE);
        }

        @Test
        void what_was_waived_later_than_it_was_due_is_not_late() {
            given().doneWhen(held("meeting"), more -> more.due(dueWithin("5 days", entered("demo"))))
                    .waiver("x1", IT)
                    .inspect()
                    .waived("waiver:x1")
                    .findsNo(FindingCode.LATE, FindingCode.OVERDUE);
        }

        @Test
        void a_date_that_lies_ahead_makes_nothing_late_and_one_that_has_come_does() {
            Given given = given().asOf("2025-03-10T00:00:00Z")
                    .doneWhen(
                            moment(dateIn("goLive"), after(entered("demo"))),
                            more -> more.due(dueWithin("17 days", entered("demo"))));
            given.field("goLive", date("2025-03-20"))
                    .inspect()
                    .met("field:goLive")
                    .findsNo(FindingCode.LATE);
            given.field("goLive", date("2025-03-05"))
                    .inspect()
                    .met("field:goLive")
                    .finds(FindingCode.LATE, IT);
        }

        @Test
        void a_due_moment_that_has_passed_calls_for_what_lay_ahead() {
            due().claims("discovery").inspect().of(IT).calledFor(false);
            due().claims("discovery")
                    .asOf("2025-03-05T00:00:00Z")
                    .inspect()
                    .finds(FindingCode.MISSING, IT)
                    .of(IT)
                    .calledFor(true);
        }

        @Test
        void at_least_five_days_before_means_the_fifth_and_not_the_fourth() {
            Given given = given().doneWhen(held("meeting"), more -> more.due(dueAtLeast("5 days", dateIn("goLive"))));
            given.field("goLive", date("2025-03-09")).inspect().findsNo(FindingCode.OVERDUE);
            given.field("goLive", date("2025-03-08")).inspect().finds(FindingCode.OVERDUE, IT);
        }

        @Test
        void a_due_moment_whose_anchor_is_empty_is_none_and_told() {
            Given given = given().doneWhen(held("meeting"), more -> more.due(dueBy(dateIn("goLive"))));
            given.emptyField("goLive")
                    .inspect()
                    .finds(FindingCode.DUE_WITHOUT_START, IT)
                    .findsNo(FindingCode.OVERDUE);
            given.field("goLive", date("2025-03-04"))
                    .inspect()
                    .findsNo(FindingCode.DUE_WITHOUT_START, FindingCode.OVERDUE);
            given.field("goLive", date("2025-03-03")).inspect().finds(FindingCode.OVERDUE, IT);
        }

        @Test
        void of_what_is_done_may_be_done_or_lies_ahead_nobody_is_told_that_its_due_moment_is_none() {
            given().emptyField("goLive")
                    .doneWhen(held("meeting"), more -> more.due(dueBy(dateIn("goLive"))))
                    .activity(meeting("m1"))
                    .inspect()
                    .met("m1")
                    .findsNo(FindingCode.DUE_WITHOUT_START);
            given().emptyField("goLive")
                    .doneWhen(held("meeting"), more -> more.due(dueBy(dateIn("goLive")))
                            .obligation(Obligation.MAY))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.DUE_WITHOUT_START);
            given().emptyField("goLive")
                    .doneWhen(held("meeting"), more -> more.due(dueBy(dateIn("goLive"))))
                    .claims("discovery")
                    .history(claim("discovery", "2025-02-01"))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.DUE_WITHOUT_START);
        }

        @Test
        void what_may_be_done_is_never_overdue() {
            given().doneWhen(held("meeting"), more -> more.obligation(Obligation.MAY)
                            .due(dueWithin("1 day", entered("demo"))))
                    .inspect()
                    .findsNo(FindingCode.OVERDUE);
        }
    }

    @Nested
    class Called_for {
        private Given ahead() {
            return given().claims("discovery").history(claim("discovery", "2025-02-01"));
        }

        private UnaryOperator<Criterion.Builder> asMuchAs(Obligation obligation) {
            return more -> more.obligation(obligation);
        }

        @Test
        void what_is_unmet_is_missing_and_can_be_told() {
            given().doneWhen(held("meeting"))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .finds(FindingCode.MISSING, IT)
                    .findsNo(FindingCode.CANNOT_TELL);
        }

        @Test
        void what_lies_ahead_is_neither_missing_nor_is_anybody_told_that_it_cannot_be_told() {
            ahead().doneWhen(held("meeting"))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.MISSING);
            ahead().doneWhen(held("meeting"))
                    .notLoaded(Part.ACTIVITIES)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "activities")
                    .findsNo(FindingCode.CANNOT_TELL);
        }

        @Test
        void a_should_that_cannot_be_told_is_not_mentioned() {
            given().doneWhen(held("meeting"), asMuchAs(Obligation.SHOULD))
                    .notLoaded(Part.ACTIVITIES)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "activities")
                    .findsNo(FindingCode.CANNOT_TELL, FindingCode.RECOMMENDED_MISSING);
        }

        @Test
        void a_should_that_lies_ahead_is_not_recommended_yet() {
            ahead().doneWhen(held("meeting"), asMuchAs(Obligation.SHOULD))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.RECOMMENDED_MISSING);
        }

        @Test
        void waivers_are_missed_only_where_they_were_not_loaded_for_a_must_that_is_called_for() {
            given().doneWhen(held("meeting"))
                    .inspect()
                    .finds(FindingCode.MISSING, IT)
                    .findsNo(FindingCode.WAIVERS_NOT_LOADED);
            given().doneWhen(held("meeting"), asMuchAs(Obligation.SHOULD))
                    .notLoaded(Part.WAIVERS)
                    .inspect()
                    .finds(FindingCode.RECOMMENDED_MISSING, IT)
                    .findsNo(FindingCode.WAIVERS_NOT_LOADED);
            ahead().doneWhen(held("meeting"))
                    .notLoaded(Part.WAIVERS)
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.WAIVERS_NOT_LOADED);
        }
    }

    @Nested
    class Order {
        private Given meetingAfterADemo() {
            return given().asks(criterion("first", held("demo")))
                    .doneWhen(held("meeting"), more -> more.addAfter("first"))
                    .activity(meeting("d1").of("demo").from("2025-03-04T09:00:00Z"));
        }

        @Test
        void what_was_done_before_what_should_come_first_is_out_of_order_and_what_was_waived_before_it_is_not() {
            meetingAfterADemo().activity(meeting("m1")).inspect().met("m1").finds(FindingCode.OUT_OF_ORDER, IT);
            meetingAfterADemo().waiver("x1", IT).inspect().waived("waiver:x1").findsNo(FindingCode.OUT_OF_ORDER);
        }

        @Test
        void what_was_done_after_it_is_in_order() {
            meetingAfterADemo()
                    .activity(meeting("m1").from("2025-03-04T10:00:00Z"))
                    .inspect()
                    .met("m1")
                    .findsNo(FindingCode.OUT_OF_ORDER);
        }
    }

    @Nested
    class The_opportunity {
        @Test
        void on_the_last_expected_day_it_has_not_stalled_and_on_the_next_it_has() {
            Given given = given().stages(
                            stage("discovery", stage -> stage),
                            stage("demo", stage -> stage.expectedDuration(span("17 days"))));
            given.asOf("2025-03-04T23:00:00Z").inspect().findsNo(FindingCode.STALLED);
            given.asOf("2025-03-05T00:00:00Z").inspect().finds(FindingCode.STALLED);
        }

        @Test
        void on_the_close_date_it_has_not_passed_and_on_the_next_day_it_has() {
            given().field(Opportunity.CLOSE_DATE, date("2025-03-04")).inspect().findsNo(FindingCode.CLOSE_DATE_PASSED);
            given().field(Opportunity.CLOSE_DATE, date("2025-03-03")).inspect().finds(FindingCode.CLOSE_DATE_PASSED);
        }

        @Test
        void nobody_waits_for_the_close_date_of_a_closed_deal() {
            given().field(Opportunity.CLOSE_DATE, date("2025-03-03"))
                    .claims("lost")
                    .history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"))
                    .inspect()
                    .findsNo(FindingCode.CLOSE_DATE_PASSED);
        }

        @Test
        void closed_on_the_expected_day_is_in_time_and_the_day_after_is_late() {
            Given given = given().claims("lost").history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"));
            given.field(Opportunity.CLOSE_DATE, date("2025-02-20"), "2025-02-01", "rep")
                    .inspect()
                    .findsNo(FindingCode.CLOSED_LATE, FindingCode.CLOSE_DATE_PASSED);
            given.field(Opportunity.CLOSE_DATE, date("2025-02-19"), "2025-02-02", "rep")
                    .inspect()
                    .finds(FindingCode.CLOSED_LATE);
        }

        @Test
        void a_deal_that_was_opened_again_did_not_close_late() {
            given().field(Opportunity.CLOSE_DATE, date("2025-02-19"), "2025-02-02", "rep")
                    .claims("discovery")
                    .history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"))
                    .inspect()
                    .findsNo(FindingCode.CLOSED_LATE);
        }

        @Test
        void a_closed_deal_that_was_in_no_open_stage_was_never_worked_as_far_as_the_history_was_loaded() {
            Given lost = given().claims("lost").history(claim("lost", "2025-02-20"));
            lost.inspect().finds(FindingCode.NEVER_ENTERED_A_STAGE).findsNo(FindingCode.NOT_STARTED);
            lost.partlyLoaded(Part.STAGE_HISTORY).inspect().findsNo(FindingCode.NEVER_ENTERED_A_STAGE);
        }

        @Test
        void an_open_deal_that_was_in_no_open_stage_has_not_been_started() {
            given().claimsNothing()
                    .history()
                    .inspect()
                    .finds(FindingCode.NOT_STARTED)
                    .findsNo(FindingCode.NEVER_ENTERED_A_STAGE);
        }

        @Test
        void a_deal_that_claims_any_stage_has_been_started() {
            given().inspect().findsNo(FindingCode.NOT_STARTED);
            given().claims("negotiation").history().inspect().findsNo(FindingCode.NOT_STARTED);
        }

        @Test
        void a_stage_that_the_process_does_not_know_is_told_and_one_that_it_knows_is_not() {
            given().claims("negotiation").inspect().finds(FindingCode.UNKNOWN_STAGE);
            given().claims("demo").inspect().findsNo(FindingCode.UNKNOWN_STAGE);
        }

        @Test
        void a_closed_deal_that_was_in_an_open_stage_was_worked() {
            given().claims("lost")
                    .history(claim("discovery", "2025-02-01"), claim("lost", "2025-02-20"))
                    .inspect()
                    .findsNo(FindingCode.NEVER_ENTERED_A_STAGE);
        }

        @Test
        @Tag("B095")
        void the_same_version_is_not_told_and_another_is() {
            given().facts(facts -> facts.process(
                            ProcessReference.builder().id("sale").version("1").build()))
                    .inspect()
                    .findsNo(FindingCode.OTHER_VERSION);
            given().facts(facts -> facts.process(
                            ProcessReference.builder().id("sale").version("2").build()))
                    .inspect()
                    .finds(FindingCode.OTHER_VERSION);
        }
    }

    @Test
    void an_opportunity_that_follows_another_process_is_not_inspected() {
        assertThatThrownBy(() -> given().facts(facts -> facts.process(
                                ProcessReference.builder().id("renewal").build()))
                        .inspect())
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("'renewal'")
                .hasMessageContaining("'sale'");
    }

    @Nested
    class Records {
        @Test
        @Tag("B083")
        void evidence_of_the_day_of_creation_is_not_older_and_of_the_day_before_is() {
            given().doneWhen(held("meeting"))
                    .activity(on("2025-01-01"))
                    .inspect()
                    .met("m1")
                    .findsNo(FindingCode.OLDER_THAN_OPPORTUNITY);
            given().doneWhen(held("meeting"))
                    .activity(on("2024-12-31"))
                    .inspect()
                    .met("m1")
                    .finds(FindingCode.OLDER_THAN_OPPORTUNITY, IT);
        }

        @Test
        void a_waiver_of_the_day_before_creation_is_no_old_evidence() {
            given().doneWhen(held("meeting"))
                    .waiver("x1", IT, waiver -> waiver.at(Times.moment("2024-12-31"))
                            .expires(Times.moment("2025-03-31")))
                    .inspect()
                    .waived("waiver:x1")
                    .findsNo(FindingCode.OLDER_THAN_OPPORTUNITY);
        }

        @Test
        void what_was_entered_up_to_five_minutes_later_is_told_and_what_was_entered_by_then_is_not() {
            given().activity(meeting("m1").recordedAt("2025-03-04T12:05:00Z"))
                    .inspect()
                    .finds(FindingCode.CLOCK_SKEW);
            given().activity(meeting("m1").recordedAt("2025-03-04T12:00:00Z"))
                    .inspect()
                    .findsNo(FindingCode.CLOCK_SKEW);
            given().activity(meeting("m1").recordedAt("2025-03-04T12:05:01Z"))
                    .inspect()
                    .findsNo(FindingCode.CLOCK_SKEW);
        }

        @Test
        @Tag("B080")
        void one_meeting_under_two_ids_is_told_and_two_meetings_are_not() {
            assertThat(given().activity(meeting("m1"), meeting("m2"))
                            .inspect()
                            .found(FindingCode.SAME_MEETING_TWICE)
                            .evidence())
                    .containsExactlyInAnyOrder("m1", "m2");
            given().activity(meeting("m1"), meeting("m2").from("2025-03-03T10:00:01Z"))
                    .inspect()
                    .findsNo(FindingCode.SAME_MEETING_TWICE);
            given().activity(meeting("m1"), meeting("m2").of("call")).inspect().findsNo(FindingCode.SAME_MEETING_TWICE);
        }

        @Test
        void all_records_without_dated_states_are_told_in_one_finding() {
            assertThat(given().activity(meeting("m1"))
                            .document(report("r1").is("final"), report("r2").came("final", "2025-03-01"))
                            .inspect()
                            .found(FindingCode.NOT_DATED)
                            .evidence())
                    .containsExactly("m1", "r1");
            given().activity(meeting("m1").came("held", "2025-03-03T11:00:00Z"))
                    .inspect()
                    .findsNo(FindingCode.NOT_DATED);
        }

        @Test
        void a_state_that_nobody_understands_is_told_of_every_kind_of_record() {
            given().confirmation(word("w1", "plan").said("perhaps", "2025-03-01", "buyer"))
                    .inspect()
                    .finds(FindingCode.UNKNOWN_STATE);
            given().decision(word("w1", "engineer-needed").said("perhaps", "2025-03-01", "rep"))
                    .inspect()
                    .finds(FindingCode.UNKNOWN_STATE);
            for (String known : List.of("yes", "no", "requested", "withdrawn")) {
                given().confirmation(word("w1", "plan").said(known, "2025-03-01", "buyer"))
                        .inspect()
                        .findsNo(FindingCode.UNKNOWN_STATE, FindingCode.UNDECLARED_TYPE);
            }
            given().document(report("r1").came("Final", "2025-03-01")).inspect().finds(FindingCode.UNKNOWN_STATE);
            for (String known : List.of("final", "withdrawn")) {
                given().document(report("r1").came(known, "2025-03-01"))
                        .inspect()
                        .findsNo(FindingCode.UNKNOWN_STATE, FindingCode.UNDECLARED_TYPE);
            }
        }

        @Test
        void an_undeclared_topic_is_told_whatever_was_answered() {
            given().confirmation(word("w1", "price").said("perhaps", "2025-03-01", "buyer"))
                    .inspect()
                    .finds(FindingCode.UNDECLARED_TYPE)
                    .findsNo(FindingCode.UNKNOWN_STATE);
        }

        @Test
        void an_undeclared_type_is_told_and_a_declared_one_is_not() {
            given().activity(meeting("m1").of("lunch")).inspect().finds(FindingCode.UNDECLARED_TYPE);
            given().activity(meeting("m1")).inspect().findsNo(FindingCode.UNDECLARED_TYPE, FindingCode.UNKNOWN_STATE);
        }

        @Test
        @Tag("B087")
        void ten_activities_closed_within_a_minute_are_told_once_and_count_all_the_same() {
            Judged ten = given().doneWhen(held("meeting", asked -> asked.atLeast(10)))
                    .activity(Showcase.closedAt(IntStream.of(0, 0, 7, 14, 21, 28, 35, 42, 59, 60)))
                    .inspect();

            ten.met("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9", "m10");
            assertThat(ten.inspection().findings().stream()
                            .filter(finding -> finding.code().equals("bulk-closed")))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.evidence()).hasSize(10).contains("m1", "m10");
                        assertThat(finding.message())
                                .isEqualTo("10 activities were said to be held within a minute:"
                                        + " nobody tells when each of them was.");
                    });
        }

        @Test
        @Tag("B087")
        void thirty_activities_closed_in_one_second_are_told_and_what_was_closed_an_hour_before_is_not_among_them() {
            IntStream seconds = IntStream.concat(
                    IntStream.of(-3_600), IntStream.range(0, 30).map(number -> 5));
            assertThat(given().activity(Showcase.closedAt(seconds))
                            .inspect()
                            .found(FindingCode.BULK_CLOSED)
                            .evidence())
                    .hasSize(30)
                    .doesNotContain("m1");
        }

        @Test
        @Tag("B087")
        void nine_activities_or_ten_in_more_than_a_minute_were_not_closed_in_bulk() {
            given().activity(Showcase.closedAt(IntStream.range(0, 9))).inspect().findsNo(FindingCode.BULK_CLOSED);
            given().activity(Showcase.closedAt(IntStream.of(0, 0, 7, 14, 21, 28, 35, 42, 59, 61)))
                    .inspect()
                    .findsNo(FindingCode.BULK_CLOSED);
            given().activity(Showcase.closedAt(IntStream.range(0, 20).map(number -> number * 10)))
                    .inspect()
                    .findsNo(FindingCode.BULK_CLOSED);
        }

        @Test
        @Tag("B087")
        void bookings_what_was_cancelled_and_what_has_no_time_of_day_were_not_closed_in_bulk() {
            for (String state : List.of("booked", "cancelled")) {
                given().activity(many(meeting -> meeting.came(state, "2025-03-03T12:00:00Z")))
                        .inspect()
                        .findsNo(FindingCode.BULK_CLOSED);
            }
            given().activity(many(meeting -> meeting.came("held", "2025-03-03")))
                    .inspect()
                    .findsNo(FindingCode.BULK_CLOSED);
            given().activity(many(meeting -> meeting)).inspect().findsNo(FindingCode.BULK_CLOSED);
            given().activity(many(meeting -> meeting.came("held", "2025-03-03T12:00:00Z")))
                    .inspect()
                    .finds(FindingCode.BULK_CLOSED);
        }

        private static Meeting[] many(UnaryOperator<Meeting> more) {
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(number -> more.apply(meeting("m" + number)))
                    .toArray(Meeting[]::new);
        }

        @Test
        @Tag("B032")
        void one_id_for_two_identical_records_is_one_and_for_two_different_ones_is_an_error() {
            given().doneWhen(held("meeting", asked -> asked.atLeast(2)))
                    .activity(meeting("m1"), meeting("m1"))
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "m1");
            assertThatThrownBy(
                            () -> given().activity(meeting("m1"), meeting("m1").in("cancelled"))
                                    .inspect())
                    .isInstanceOf(InspectionException.class)
                    .hasMessageContaining("'m1'")
                    .hasMessageContaining("'deal'");
        }

        @Test
        void a_record_that_would_pass_for_other_evidence_is_an_error() {
            assertThatThrownBy(() -> given().activity(meeting("field:seats")).inspect())
                    .isInstanceOf(InspectionException.class)
                    .hasMessage("A record of opportunity 'deal' has the id 'field:seats', which would be taken for"
                            + " other evidence.")
                    .extracting(failure -> ((InspectionException) failure).code())
                    .isEqualTo(InspectionException.Code.MISTAKEN_ID);
            given().activity(meeting("fields:seats")).inspect();
        }

        @Test
        @Tag("B066")
        @Tag("B024")
        void an_id_with_control_characters_is_escaped_in_every_sentence() {
            Given given = given().activity(meeting("m1\u001b[31m\u202e").of("lunch"));
            assertThat(given.inspect().found(FindingCode.UNDECLARED_TYPE).message())
                    .doesNotContain("\u001b", "\u202e");
        }
    }
}
