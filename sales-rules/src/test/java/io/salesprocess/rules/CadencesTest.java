package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.heldWith;
import static io.salesprocess.rules.given.Conditions.known;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Conditions.whenMet;
import static io.salesprocess.rules.given.Given.IT;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.every;
import static io.salesprocess.rules.given.Moments.everyOfTable;
import static io.salesprocess.rules.given.Moments.inEach;
import static io.salesprocess.rules.given.Moments.row;
import static io.salesprocess.rules.given.Moments.spans;
import static io.salesprocess.rules.given.Paper.report;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.Condition;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Attendance;
import io.salesprocess.model.value.Period;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Meeting;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Meetings that have to be held again and again since the stage "demo" was entered; it is Tuesday, 4 March 2025. */
class CadencesTest {
    private static final Condition MEETING = held("meeting");

    private static Meeting on(String id, String date) {
        return meeting(id).from(date + "T10:00:00Z").to(date + "T11:00:00Z");
    }

    private static Given withMeetings(Given given, String... dates) {
        for (int i = 0; i < dates.length; i++) {
            given.activity(on("m" + (i + 1), dates[i]));
        }
        return given;
    }

    @Nested
    class Never_longer_than_a_span_without {
        private Given weekly(String entered, String... dates) {
            return withMeetings(
                    given().doneWhen(every("1 week", entered("demo"), MEETING)).history(claim("demo", entered)), dates);
        }

        @Test
        void a_week_between_is_often_enough_and_a_day_more_is_too_rarely() {
            weekly("2025-02-11", "2025-02-18", "2025-02-25").inspect().met("m2");
            weekly("2025-02-11", "2025-02-18", "2025-02-26").inspect().unmet(Shortfall.TOO_RARELY, "m1", "m2");
        }

        @Test
        void it_is_counted_from_the_start() {
            weekly("2025-02-18", "2025-02-25").inspect().met("m1");
            weekly("2025-02-17", "2025-02-25").inspect().unmet(Shortfall.TOO_RARELY, "m1");
        }

        @Test
        void it_is_counted_to_the_moment_of_the_inspection() {
            weekly("2025-02-18", "2025-02-25")
                    .asOf("2025-03-04T23:59:59Z")
                    .inspect()
                    .met("m1");
            weekly("2025-02-18", "2025-02-25")
                    .asOf("2025-03-05T00:00:00Z")
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "m1");
        }

        @Test
        void the_latest_gap_is_told() {
            weekly("2025-01-01", "2025-02-01", "2025-02-18", "2025-02-25")
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "m1", "m2");
        }

        @Test
        void what_was_held_before_the_start_does_not_count() {
            weekly("2025-02-20", "2025-02-19", "2025-02-28").inspect().unmet(Shortfall.TOO_RARELY, "m2");
        }

        @Test
        void as_long_as_nothing_is_due_it_is_met() {
            weekly("2025-02-25").inspect().met("activities");
            weekly("2025-02-24").inspect().unmet(Shortfall.TOO_RARELY, "activities");
        }

        @Test
        void without_a_start_it_has_not_begun() {
            withMeetings(given().doneWhen(every("1 week", entered("proposal"), MEETING)), "2025-03-03")
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "activities");
        }

        @Test
        void a_start_that_was_not_loaded_cannot_be_told() {
            given().doneWhen(every("1 week", dateIn("goLive"), MEETING))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "activities");
        }

        @Test
        void a_start_that_was_waived_makes_it_not_applicable() {
            given().asks(criterion("demo-held", held("demo")))
                    .doneWhen(every("1 week", whenMet("demo-held"), MEETING))
                    .waiver("x1", "demo-held")
                    .inspect()
                    .notApplicable("activities");
        }

        @Test
        void a_start_that_has_not_come_asks_for_nothing_yet() {
            given().doneWhen(every("1 week", dateIn("goLive"), MEETING))
                    .field("goLive", date("2025-05-01"))
                    .inspect()
                    .met("activities");
        }

        @Test
        void a_gap_that_what_was_not_loaded_might_fill_is_no_proof() {
            weekly("2025-02-11", "2025-02-18", "2025-02-26")
                    .partlyLoaded(Part.ACTIVITIES)
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "activities");
        }

        @Test
        void where_there_is_no_gap_what_was_not_loaded_does_not_matter() {
            weekly("2025-02-11", "2025-02-18", "2025-02-25")
                    .partlyLoaded(Part.ACTIVITIES)
                    .inspect()
                    .met("m2");
        }

        @Test
        void a_gap_that_a_doubtful_record_might_fill_is_no_proof() {
            Given doubtful = given().doneWhen(every("1 week", entered("demo"), heldWith("decision-maker", "meeting")))
                    .history(claim("demo", "2025-02-18"))
                    .activity(on("m1", "2025-02-25").with(Attendance.ACCEPTED, "buyer"));
            doubtful.inspect().undetermined(Shortfall.ATTENDANCE_UNKNOWN, "m1");
        }

        @Test
        void a_doubtful_record_that_would_not_fill_the_gap_does_not_help() {
            given().doneWhen(every("1 week", entered("demo"), heldWith("decision-maker", "meeting")))
                    .history(claim("demo", "2025-02-11"))
                    .activity(on("m1", "2025-02-25").with(Attendance.ACCEPTED, "buyer"))
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "activities");
        }

        @Test
        void a_record_that_counts_for_any_of_several_conditions_is_an_occasion() {
            given().doneWhen(every("1 week", entered("demo"), MEETING, reached("report", "sent")))
                    .history(claim("demo", "2025-02-18"))
                    .document(report("r1").came("sent", "2025-02-25"))
                    .inspect()
                    .met("r1");
        }

        @Test
        void each_entry_into_a_field_is_an_occasion() {
            Given nextStep = given().doneWhen(every("1 week", entered("demo"), known("reason")))
                    .history(claim("demo", "2025-02-11"))
                    .field("reason", text("cost"), "2025-02-18", "rep");
            nextStep.inspect().unmet(Shortfall.TOO_RARELY, "field:reason");
            nextStep.field("reason", text("speed"), "2025-02-25", "rep")
                    .inspect()
                    .met("field:reason");
        }

        @Test
        void each_time_that_a_document_came_to_its_state_is_an_occasion() {
            given().doneWhen(every("1 week", entered("demo"), reached("report", "sent")))
                    .history(claim("demo", "2025-02-11"))
                    .document(report("r1").came("sent", "2025-02-18").came("sent", "2025-02-25"))
                    .inspect()
                    .met("r1");
            given().doneWhen(every("1 week", entered("demo"), reached("report", "sent")))
                    .history(claim("demo", "2025-02-11"))
                    .document(report("r1").came("sent", "2025-02-18").came("reviewed", "2025-02-25"))
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "r1");
        }

        @Test
        void a_table_can_say_how_often() {
            Given slow = given().doneWhen(everyOfTable("pace", entered("demo"), MEETING))
                    .process(process -> process.addTables(spans("pace", row("3 weeks", "reason", Comparison.KNOWN))))
                    .history(claim("demo", "2025-02-11"));
            slow.inspect().undetermined(Shortfall.NOT_LOADED, "activities");
            slow.emptyField("reason").inspect().unmet(Shortfall.NOT_COMPARABLE, "activities");
            slow.field("reason", text("cost")).inspect().met("activities");
        }
    }

    @Nested
    class Until_something {
        private Given untilGoLive(String... dates) {
            return withMeetings(
                    given().doneWhen(every("1 week", entered("demo"), more -> more.until(dateIn("goLive")), MEETING))
                            .history(claim("demo", "2025-02-04")),
                    dates);
        }

        @Test
        void what_lies_after_the_end_is_not_asked_for() {
            untilGoLive("2025-02-11")
                    .field("goLive", date("2025-02-18"))
                    .inspect()
                    .met("m1");
            untilGoLive("2025-02-11")
                    .field("goLive", date("2025-02-19"))
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "m1");
        }

        @Test
        void what_happened_after_the_end_does_not_count() {
            untilGoLive("2025-02-11", "2025-02-20")
                    .field("goLive", date("2025-02-19"))
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "m1");
        }

        @Test
        void an_end_that_has_not_come_or_is_none_lets_it_go_on() {
            untilGoLive("2025-02-11").emptyField("goLive").inspect().unmet(Shortfall.TOO_RARELY, "m1");
            untilGoLive("2025-02-11")
                    .field("goLive", date("2025-04-01"))
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "m1");
        }

        @Test
        void an_end_that_was_not_loaded_may_lie_before_the_gap() {
            untilGoLive("2025-02-11").inspect().undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void an_end_that_was_not_loaded_does_not_matter_where_there_is_no_gap() {
            untilGoLive("2025-02-11", "2025-02-18", "2025-02-25").inspect().met("m3");
        }
    }

    @Nested
    class In_each_period_of_the_calendar {
        private Given monthly(String entered, String asOf, String... dates) {
            return withMeetings(
                    given().doneWhen(inEach(Period.MONTH, entered("demo"), MEETING))
                            .history(claim("demo", entered))
                            .asOf(asOf),
                    dates);
        }

        @Test
        void each_full_month_needs_one() {
            monthly("2024-12-01", "2025-03-04T12:00:00Z", "2024-12-31", "2025-01-01", "2025-02-28")
                    .inspect()
                    .met("m3");
            monthly("2024-12-01", "2025-03-04T12:00:00Z", "2024-12-31", "2025-02-01", "2025-02-28")
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "m1", "m2");
        }

        @Test
        void the_month_in_which_it_starts_is_full_only_if_it_starts_with_it() {
            monthly("2025-01-02", "2025-03-04T12:00:00Z", "2025-02-01")
                    .inspect()
                    .met("m1");
            monthly("2025-01-01", "2025-03-04T12:00:00Z", "2025-02-01")
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "m1");
        }

        @Test
        void a_month_that_is_not_over_asks_for_nothing_yet() {
            monthly("2025-02-01", "2025-02-28T23:00:00Z").inspect().met("activities");
            monthly("2025-02-01", "2025-03-01T00:00:00Z").inspect().unmet(Shortfall.TOO_RARELY, "activities");
        }

        @Test
        void a_month_that_the_end_cuts_short_is_not_full() {
            Given cut = withMeetings(
                    given().doneWhen(inEach(
                                    Period.MONTH, entered("demo"), more -> more.until(dateIn("goLive")), MEETING))
                            .history(claim("demo", "2025-01-01")),
                    "2025-01-20");
            cut.field("goLive", date("2025-02-27")).inspect().met("m1");
            cut.field("goLive", date("2025-02-28")).inspect().unmet(Shortfall.TOO_RARELY, "m1");
        }

        @Test
        void more_than_one_can_be_asked_for() {
            Given twice = given().doneWhen(inEach(Period.WEEK, entered("demo"), more -> more.atLeast(2), MEETING))
                    .history(claim("demo", "2025-02-24"));
            twice.activity(on("m1", "2025-02-24")).inspect().unmet(Shortfall.TOO_RARELY, "m1");
            twice.activity(on("m2", "2025-03-02")).inspect().met("m1", "m2");
        }

        @Test
        void quarters_are_those_of_the_fiscal_year() {
            Given quarterly = withMeetings(
                    given().doneWhen(inEach(Period.QUARTER, entered("demo"), MEETING))
                            .history(claim("demo", "2024-11-01")),
                    "2024-12-10");
            quarterly.inspect().met("m1");
            withMeetings(
                            given().doneWhen(inEach(Period.QUARTER, entered("demo"), MEETING))
                                    .process(process -> process.fiscalYearStartsIn(2))
                                    .history(claim("demo", "2024-11-01")),
                            "2025-02-10")
                    .inspect()
                    .unmet(Shortfall.TOO_RARELY, "m1");
        }
    }

    @Nested
    class What_was_earned {
        private final Condition weekly = every("1 week", entered("discovery"), MEETING);

        private Given besideADemoOn(String date) {
            return withMeetings(
                    given().asks(criterion("demo-held", held("demo")))
                            .doneWhen(weekly)
                            .activity(on("d1", date).of("demo")),
                    "2025-02-08");
        }

        @Test
        void a_rhythm_that_was_kept_until_the_last_other_thing_happened_stays_earned() {
            besideADemoOn("2025-02-15").inspect().met("m1").finds(FindingCode.NO_LONGER_HOLDS, IT);
        }

        @Test
        void a_rhythm_that_was_broken_by_then_was_not_earned() {
            besideADemoOn("2025-02-16").inspect().unmet(Shortfall.TOO_RARELY, "m1");
        }
    }
}
