package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.booked;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Times.span;

import io.salesprocess.model.facts.Basis;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActivitiesTest {
    private static Judged held_is_asked(Meeting... meetings) {
        return given().doneWhen(held("meeting")).activity(meetings).inspect();
    }

    private static Judged booking_is_asked(Meeting... meetings) {
        return given().doneWhen(booked("meeting")).activity(meetings).inspect();
    }

    @Nested
    class Where_it_must_be_held {
        @Test
        void a_meeting_that_was_held_yesterday_counts() {
            held_is_asked(meeting("m1")).met("m1");
        }

        @Test
        void a_meeting_of_which_only_the_end_is_known_has_a_date_and_counts() {
            held_is_asked(meeting("m1").undated().to("2025-03-03T11:00:00Z")).met("m1");
        }

        @Test
        void a_meeting_without_any_date_is_too_weak() {
            held_is_asked(meeting("m1").undated()).unmet(Shortfall.TOO_WEAK, "m1");
        }

        @Test
        void a_meeting_of_which_only_the_end_is_known_and_lies_ahead_does_not_count() {
            held_is_asked(meeting("m1").undated().to("2025-03-05T11:00:00Z")).unmet(Shortfall.FUTURE_DATED, "m1");
        }

        @Test
        void a_booking_for_tomorrow_is_scheduled_only() {
            held_is_asked(meeting("m1").booked().from("2025-03-05T10:00:00Z").to("2025-03-05T11:00:00Z"))
                    .unmet(Shortfall.SCHEDULED_ONLY, "m1");
        }

        @Test
        void a_booking_without_a_time_is_scheduled_only_and_too_weak_besides() {
            held_is_asked(meeting("m1").booked().undated()).unmet(Shortfall.SCHEDULED_ONLY, "m1");
        }

        @Test
        void a_booking_that_begins_this_second_is_under_way() {
            held_is_asked(meeting("m1").booked().from("2025-03-04T12:00:00Z").to("2025-03-04T13:00:00Z"))
                    .unmet(Shortfall.UNDER_WAY, "m1");
        }

        @Test
        void a_booking_that_begins_in_a_second_is_ahead() {
            held_is_asked(meeting("m1").booked().from("2025-03-04T12:00:01Z").to("2025-03-04T13:00:00Z"))
                    .unmet(Shortfall.SCHEDULED_ONLY, "m1");
        }

        @Test
        void a_booking_whose_end_is_this_second_has_lapsed() {
            held_is_asked(meeting("m1").booked().from("2025-03-04T11:00:00Z").to("2025-03-04T12:00:00Z"))
                    .unmet(Shortfall.LAPSED, "m1");
        }

        @Test
        void a_booking_whose_end_is_in_a_second_is_under_way() {
            held_is_asked(meeting("m1").booked().from("2025-03-04T11:00:00Z").to("2025-03-04T12:00:01Z"))
                    .unmet(Shortfall.UNDER_WAY, "m1");
        }

        @Test
        void a_booking_without_an_end_lasts_as_long_as_is_usual_for_its_type() {
            held_is_asked(meeting("m1").booked().from("2025-03-04T11:00:01Z")).unmet(Shortfall.UNDER_WAY, "m1");
            held_is_asked(meeting("m1").booked().from("2025-03-04T11:00:00Z")).unmet(Shortfall.LAPSED, "m1");
        }

        @Test
        void a_booking_of_a_type_without_usual_duration_ends_when_it_begins() {
            given().doneWhen(held("call"))
                    .activity(meeting("c1").of("call").booked().from("2025-03-04T12:00:00Z"))
                    .inspect()
                    .unmet(Shortfall.LAPSED, "c1");
        }

        @Test
        void a_booking_for_a_date_has_lapsed_when_the_date_is_over_in_the_zone() {
            Meeting today = meeting("m1").booked().from("2025-03-04");
            given().doneWhen(held("meeting"))
                    .activity(today)
                    .asOf("2025-03-04T23:59:59Z")
                    .inspect()
                    .unmet(Shortfall.UNDER_WAY, "m1");
            given().doneWhen(held("meeting"))
                    .activity(today)
                    .asOf("2025-03-05T00:00:00Z")
                    .inspect()
                    .unmet(Shortfall.LAPSED, "m1");
            given().doneWhen(held("meeting"))
                    .zone("America/Los_Angeles")
                    .activity(today)
                    .asOf("2025-03-05T07:59:59Z")
                    .inspect()
                    .unmet(Shortfall.UNDER_WAY, "m1");
            given().doneWhen(held("meeting"))
                    .zone("Pacific/Kiritimati")
                    .activity(today)
                    .asOf("2025-03-04T10:00:00Z")
                    .inspect()
                    .unmet(Shortfall.LAPSED, "m1");
        }

        @Test
        @Tag("B034")
        void marked_held_with_the_future_as_its_time_is_future_dated_if_it_came_about_already() {
            held_is_asked(meeting("m1").from("2025-03-05T10:00:00Z").to("2025-03-05T11:00:00Z"))
                    .unmet(Shortfall.FUTURE_DATED, "m1");
        }

        @Test
        void marked_held_and_not_over_counts_from_its_end_on() {
            held_is_asked(meeting("m1").from("2025-03-04T11:30:00Z").to("2025-03-04T12:00:01Z"))
                    .unmet(Shortfall.UNDER_WAY, "m1");
            held_is_asked(meeting("m1").from("2025-03-04T11:30:00Z").to("2025-03-04T12:00:00Z"))
                    .met("m1");
        }

        @Test
        void an_end_alone_is_a_date_whenever_its_state_was_recorded() {
            held_is_asked(meeting("m1").undated().to("2025-03-03T11:00:00Z")).met("m1");
            held_is_asked(meeting("m1")
                            .undated()
                            .to("2025-03-03T11:00:00Z")
                            .came("booked", "2025-02-20T09:00:00Z")
                            .came("held", "2025-03-03T11:05:00Z"))
                    .met("m1");
        }

        @Test
        void held_because_time_has_passed_is_lapsed() {
            held_is_asked(meeting("m1").basis(Basis.TIME_ELAPSED)).unmet(Shortfall.LAPSED, "m1");
        }

        @Test
        @Tag("B091")
        void held_as_a_side_effect_of_another_act_proves_nothing() {
            held_is_asked(meeting("m1").basis(Basis.AUTOMATIC)).unmet(Shortfall.AUTOMATIC, "m1");
        }

        @ParameterizedTest
        @EnumSource(
                value = Basis.class,
                mode = EnumSource.Mode.EXCLUDE,
                names = {"TIME_ELAPSED", "AUTOMATIC"})
        void held_on_any_other_basis_counts(Basis basis) {
            held_is_asked(meeting("m1").basis(basis)).met("m1");
        }

        @Test
        @Tag("B035")
        void a_cancelled_meeting_does_not_count_even_with_a_time_that_is_over() {
            held_is_asked(meeting("m1").in("cancelled")).unmet(Shortfall.CANCELLED, "m1");
        }

        @Test
        void a_no_show_does_not_count() {
            held_is_asked(meeting("m1").in("no-show")).unmet(Shortfall.NO_SHOW, "m1");
        }

        @Test
        void a_no_show_before_its_time_is_a_booking() {
            Meeting early = meeting("m1").in("no-show").from("2025-03-05T10:00:00Z");
            held_is_asked(early).unmet(Shortfall.SCHEDULED_ONLY, "m1");
            booking_is_asked(early).met("m1");
        }

        @Test
        @Tag("B085")
        void a_meeting_that_was_moved_does_not_count_and_the_one_it_was_moved_to_does() {
            Meeting moved = meeting("m1").in("rescheduled").movedTo("m2");
            held_is_asked(moved).unmet(Shortfall.RESCHEDULED, "m1");
            held_is_asked(moved, meeting("m2")).met("m2");
        }

        @Test
        @Tag("B085")
        void of_a_chain_of_moves_only_the_meeting_at_its_end_can_count() {
            Meeting first = on(1).in("rescheduled").movedTo("m2");
            Meeting second = on(2).in("rescheduled").movedTo("m3");
            Meeting third = on(3).in("rescheduled");
            held_is_asked(first, second, third.movedTo("m4")).unmet(Shortfall.RESCHEDULED, "m3");
            held_is_asked(first, second, third.movedTo("m4"), on(4)).met("m4");
            held_is_asked(first, second, third.movedTo("m4"), on(4).in("cancelled"))
                    .unmet(Shortfall.CANCELLED, "m4");
            held_is_asked(first, second, third.movedTo("m1")).unmet(Shortfall.RESCHEDULED, "m3");
        }

        private static Meeting on(int day) {
            return meeting("m" + day).from("2025-02-0" + day + "T10:00:00Z").to("2025-02-0" + day + "T11:00:00Z");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Held", "done", "2", "", "HELD", "held "})
        @Tag("B033")
        void a_state_that_nothing_maps_is_never_held(String state) {
            held_is_asked(meeting("m1").in(state))
                    .undetermined(Shortfall.STATUS_UNKNOWN, "m1")
                    .finds(FindingCode.UNKNOWN_STATE);
        }

        @Test
        void held_and_moved_away_contradict_each_other() {
            held_is_asked(meeting("m1").movedTo("m2")).unmet(Shortfall.CONTRADICTORY, "m1");
        }

        @Test
        @Tag("B060")
        void an_end_before_the_start_is_a_contradiction_and_an_end_at_the_start_is_none() {
            held_is_asked(meeting("m1").from("2025-03-03T10:00:00Z").to("2025-03-03T09:59:59Z"))
                    .unmet(Shortfall.CONTRADICTORY, "m1");
            held_is_asked(meeting("m1").from("2025-03-03T10:00:00Z").to("2025-03-03T10:00:00Z"))
                    .met("m1");
        }

        @Test
        @Tag("B035")
        void two_states_of_one_moment_contradict_each_other_and_a_second_later_decides() {
            held_is_asked(meeting("m1").came("held", "2025-03-03T11:00:00Z").came("cancelled", "2025-03-03T11:00:00Z"))
                    .unmet(Shortfall.CANCELLED, "m1");
            held_is_asked(meeting("m1")
                            .came("cancelled", "2025-03-03T11:00:00Z")
                            .came("held", "2025-03-03T11:00:01Z"))
                    .met("m1");
        }

        @Test
        @Tag("B086")
        void another_type_of_activity_is_no_record() {
            held_is_asked(meeting("c1").of("call")).unmet(Shortfall.NO_RECORD, "activities");
        }
    }

    @Nested
    class Where_a_booking_is_enough {
        @Test
        void a_booking_ahead_counts_and_so_does_one_under_way() {
            booking_is_asked(meeting("m1").booked().from("2025-03-05T10:00:00Z"))
                    .met("m1");
            booking_is_asked(meeting("m1").booked().from("2025-03-04T11:30:00Z"))
                    .met("m1");
        }

        @Test
        void a_booking_that_lapsed_does_not_count_any_more() {
            booking_is_asked(meeting("m1").booked()).unmet(Shortfall.LAPSED, "m1");
        }

        @Test
        void a_meeting_that_was_held_or_is_marked_held_too_early_counts() {
            booking_is_asked(meeting("m1")).met("m1");
            booking_is_asked(meeting("m1").from("2025-03-05T10:00:00Z")).met("m1");
            booking_is_asked(meeting("m1").from("2025-03-04T11:30:00Z")).met("m1");
        }

        @Test
        void a_booking_without_a_time_is_no_agreement_to_meet() {
            booking_is_asked(meeting("m1").booked().undated()).unmet(Shortfall.UNDATED, "m1");
        }

        @Test
        void a_cancelled_booking_does_not_count() {
            booking_is_asked(meeting("m1").in("cancelled").from("2025-03-05T10:00:00Z"))
                    .unmet(Shortfall.CANCELLED, "m1");
        }
    }

    @Nested
    class How_long_it_took {
        private Judged lasting(String span, Meeting meeting) {
            return given().doneWhen(held("meeting", asked -> asked.lasting(span(span))))
                    .activity(meeting)
                    .inspect();
        }

        @Test
        void exactly_as_long_as_asked_is_long_enough_and_a_second_less_is_not() {
            Meeting twenty = meeting("m1").from("2025-03-03T10:00:00Z").to("2025-03-03T10:20:00Z");
            lasting("20 minutes", twenty).met("m1");
            lasting("21 minutes", twenty).unmet(Shortfall.TOO_SHORT, "m1");
        }

        @Test
        @Tag("B090")
        void a_call_of_no_seconds_is_too_short() {
            lasting("1 minute", meeting("m1").from("2025-03-03T10:00:00Z").to("2025-03-03T10:00:00Z"))
                    .unmet(Shortfall.TOO_SHORT, "m1");
        }

        @Test
        void the_usual_duration_says_nothing_of_how_long_it_took() {
            lasting("20 minutes", meeting("m1").from("2025-03-03T10:00:00Z"))
                    .undetermined(Shortfall.LENGTH_UNKNOWN, "m1");
        }

        @Test
        void a_date_says_nothing_of_how_long_it_took() {
            lasting("20 minutes", meeting("m1").from("2025-03-03").to("2025-03-03"))
                    .undetermined(Shortfall.LENGTH_UNKNOWN, "m1");
        }
    }

    @Nested
    class What_came_of_it {
        private Judged positive(Meeting meeting) {
            return given().doneWhen(held("demo", asked -> asked.addOutcome("positive")))
                    .activity(meeting.of("demo"))
                    .inspect();
        }

        @Test
        void the_outcome_that_is_asked_for_counts_and_another_does_not() {
            positive(meeting("d1").outcome("positive")).met("d1");
            positive(meeting("d1").outcome("negative")).unmet(Shortfall.WRONG_OUTCOME, "d1");
        }

        @Test
        void of_an_outcome_that_nobody_recorded_or_that_the_type_does_not_know_nobody_can_tell() {
            positive(meeting("d1")).undetermined(Shortfall.OUTCOME_UNKNOWN, "d1");
            positive(meeting("d1").outcome("Positive")).undetermined(Shortfall.OUTCOME_UNKNOWN, "d1");
        }
    }

    @Nested
    class Which_comes_nearest {
        @Test
        void fewer_failures_come_before_a_better_state() {
            given().doneWhen(held("demo", asked -> asked.addOutcome("positive").lasting(span("2 hours"))))
                    .activity(
                            meeting("a").of("demo").outcome("negative"),
                            meeting("b")
                                    .of("demo")
                                    .in("cancelled")
                                    .outcome("positive")
                                    .to("2025-03-03T13:00:00Z"))
                    .inspect()
                    .unmet(Shortfall.CANCELLED, "b");
        }

        @Test
        void under_way_comes_before_ahead_before_lapsed_before_no_show_before_cancelled() {
            Meeting underWay = meeting("e").booked().from("2025-03-04T11:30:00Z");
            Meeting ahead = meeting("d").booked().from("2025-03-05T10:00:00Z");
            Meeting lapsed = meeting("c").booked();
            Meeting noShow = meeting("b").in("no-show");
            Meeting cancelled = meeting("a").in("cancelled");
            held_is_asked(cancelled, noShow, lapsed, ahead, underWay).unmet(Shortfall.UNDER_WAY, "e");
            held_is_asked(cancelled, noShow, lapsed, ahead).unmet(Shortfall.SCHEDULED_ONLY, "d");
            held_is_asked(cancelled, noShow, lapsed).unmet(Shortfall.LAPSED, "c");
            held_is_asked(cancelled, noShow).unmet(Shortfall.NO_SHOW, "b");
        }

        @Test
        void the_latest_of_equals_is_told_then_the_smallest_id() {
            held_is_asked(
                            meeting("a").booked(),
                            meeting("b").booked().from("2025-03-03T12:00:00Z").to("2025-03-03T13:00:00Z"))
                    .unmet(Shortfall.LAPSED, "b");
            held_is_asked(meeting("b").booked(), meeting("a").booked()).unmet(Shortfall.LAPSED, "a");
        }

        @Test
        void what_nobody_can_tell_comes_before_what_surely_does_not_count() {
            held_is_asked(meeting("a").in("cancelled"), meeting("b").in("Held"))
                    .undetermined(Shortfall.STATUS_UNKNOWN, "b");
        }
    }

    @Nested
    class How_many_there_are {
        @Test
        void two_where_two_are_asked_are_enough_and_one_is_too_few() {
            given().doneWhen(held("meeting", asked -> asked.atLeast(2)))
                    .activity(meeting("m1"), meeting("m2").from("2025-03-02T10:00:00Z"))
                    .inspect()
                    .met("m2", "m1");
            given().doneWhen(held("meeting", asked -> asked.atLeast(2)))
                    .activity(meeting("m1"), meeting("m2").booked())
                    .inspect()
                    .unmet(Shortfall.TOO_FEW, "m1");
        }

        @Test
        void one_and_another_of_which_nobody_can_tell_are_perhaps_two_and_the_open_one_is_named_first() {
            given().doneWhen(held("meeting", asked -> asked.atLeast(2)))
                    .activity(meeting("m1"), meeting("m2").in("Held"))
                    .inspect()
                    .undetermined(Shortfall.STATUS_UNKNOWN, "m2", "m1");
        }
    }
}
