package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.any;
import static io.salesprocess.rules.given.Conditions.asOf;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.booked;
import static io.salesprocess.rules.given.Conditions.created;
import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.field;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.moment;
import static io.salesprocess.rules.given.Conditions.notOlderThan;
import static io.salesprocess.rules.given.Conditions.reached;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Conditions.whenMet;
import static io.salesprocess.rules.given.Conditions.within;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Ladder.criterion;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.atLeast;
import static io.salesprocess.rules.given.Moments.dateOf;
import static io.salesprocess.rules.given.Moments.earliest;
import static io.salesprocess.rules.given.Moments.halfway;
import static io.salesprocess.rules.given.Moments.last;
import static io.salesprocess.rules.given.Moments.latest;
import static io.salesprocess.rules.given.Paper.report;

import io.salesprocess.model.definition.Anchor;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.facts.Part;
import io.salesprocess.model.inspection.FindingCode;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Strength;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TimeTest {
    private static Given asked(TimeRelation... when) {
        return given().doneWhen(held("meeting", more -> more.addWhen(when)));
    }

    private static Judged asked(TimeRelation when, Meeting meeting) {
        return asked(when).activity(meeting).inspect();
    }

    private static Meeting on(String date) {
        return meeting("m1").from(date + "T10:00:00Z").to(date + "T11:00:00Z");
    }

    @Nested
    class Age {
        @Test
        void the_sixtieth_day_counts_and_the_sixty_first_does_not() {
            asked(notOlderThan("60 days"), on("2025-01-03")).met("m1");
            asked(notOlderThan("60 days"), on("2025-01-02")).unmet(Shortfall.STALE, "m1");
        }

        @Test
        void days_count_dates_in_the_zone_and_hours_count_elapsed_time() {
            asked(
                            notOlderThan("1 day"),
                            meeting("m1").from("2025-03-03T00:00:00Z").to("2025-03-03T00:00:00Z"))
                    .met("m1");
            asked(
                            notOlderThan("24 hours"),
                            meeting("m1").from("2025-03-03T11:00:00Z").to("2025-03-03T12:00:00Z"))
                    .met("m1");
            asked(
                            notOlderThan("24 hours"),
                            meeting("m1").from("2025-03-03T11:00:00Z").to("2025-03-03T11:59:59Z"))
                    .unmet(Shortfall.STALE, "m1");
        }

        @Test
        void business_days_leave_out_weekends_and_holidays() {
            asked(notOlderThan("2 business days"), on("2025-02-28")).met("m1");
            asked(notOlderThan("2 business days"), on("2025-02-27")).unmet(Shortfall.STALE, "m1");
            asked(notOlderThan("2 business days"))
                    .holiday("2025-03-03")
                    .activity(on("2025-02-27"))
                    .inspect()
                    .met("m1");
        }

        @Test
        @Tag("B059")
        void a_month_after_the_last_of_january_is_the_last_of_february() {
            asked(notOlderThan("1 month"))
                    .activity(on("2025-01-31"))
                    .asOf("2025-02-28T23:00:00Z")
                    .inspect()
                    .met("m1");
            asked(notOlderThan("1 month"))
                    .activity(on("2025-01-31"))
                    .asOf("2025-03-01T00:00:00Z")
                    .inspect()
                    .unmet(Shortfall.STALE, "m1");
        }

        @Test
        @Tag("B059")
        void two_months_after_the_last_of_january_is_the_last_of_march_and_not_a_month_after_the_last_of_february() {
            asked(notOlderThan("2 months"))
                    .activity(on("2025-01-31"))
                    .asOf("2025-03-31T23:00:00Z")
                    .inspect()
                    .met("m1");
            asked(notOlderThan("2 months"))
                    .activity(on("2025-01-31"))
                    .asOf("2025-04-01T00:00:00Z")
                    .inspect()
                    .unmet(Shortfall.STALE, "m1");
        }

        @Test
        @Tag("B057")
        void a_day_of_twenty_three_hours_is_a_day() {
            given().doneWhen(held("meeting", more -> more.addWhen(notOlderThan("1 day"))))
                    .zone("Europe/Berlin")
                    .activity(meeting("m1").from("2025-03-29T00:30:00Z").to("2025-03-29T01:00:00Z"))
                    .asOf("2025-03-30T21:59:59Z")
                    .inspect()
                    .met("m1");
            given().doneWhen(held("meeting", more -> more.addWhen(notOlderThan("1 day"))))
                    .zone("Europe/Berlin")
                    .activity(meeting("m1").from("2025-03-29T00:30:00Z").to("2025-03-29T01:00:00Z"))
                    .asOf("2025-03-30T22:00:00Z")
                    .inspect()
                    .unmet(Shortfall.STALE, "m1");
        }

        @Test
        void what_has_no_date_has_no_age() {
            given().doneWhen(reached("report", "final", more -> more.addWhen(notOlderThan("60 days"))))
                    .document(report("r1").is("final").strength(Strength.LOGGED))
                    .inspect()
                    .unmet(Shortfall.UNDATED, "r1");
        }
    }

    @Nested
    class Before_and_after {
        @Test
        void the_very_moment_is_both_before_and_after() {
            Meeting at = meeting("m1").from("2025-02-15T09:00:00Z").to("2025-02-15T10:00:00Z");
            Given exact = given().history(claim("demo", "2025-02-15T10:00:00Z"));
            exact.doneWhen(held("meeting", more -> more.addWhen(after(entered("demo")), before(entered("demo")))))
                    .activity(at)
                    .inspect()
                    .met("m1");
        }

        @Test
        void a_second_before_is_too_early_and_a_second_after_is_too_late() {
            Given early = given().history(claim("demo", "2025-02-15T10:00:01Z"));
            early.doneWhen(held("meeting", more -> more.addWhen(after(entered("demo")))))
                    .activity(meeting("m1").from("2025-02-15T09:00:00Z").to("2025-02-15T10:00:00Z"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
            Given late = given().history(claim("demo", "2025-02-15T09:59:59Z"));
            late.doneWhen(held("meeting", more -> more.addWhen(before(entered("demo")))))
                    .activity(meeting("m1").from("2025-02-15T09:00:00Z").to("2025-02-15T10:00:00Z"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void dates_and_instants_compare_by_their_day() {
            asked(after(entered("demo")), on("2025-02-15")).met("m1");
            asked(after(entered("demo")), on("2025-02-14")).unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void within_five_days_after_means_the_fifth_and_not_the_sixth() {
            asked(within("5 days", after(entered("demo"))), on("2025-02-20")).met("m1");
            asked(within("5 days", after(entered("demo"))), on("2025-02-21")).unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void within_five_days_before_means_the_fifth_and_not_the_sixth() {
            asked(within("5 days", before(entered("demo"))), on("2025-02-10")).met("m1");
            asked(within("5 days", before(entered("demo"))), on("2025-02-09")).unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void only_the_first_claim_of_a_stage_starts_its_clock() {
            asked(within("5 days", after(entered("demo"))))
                    .history(claim("demo", "2025-02-15"), claim("discovery", "2025-02-20"), claim("demo", "2025-02-28"))
                    .activity(on("2025-03-02"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void a_stage_that_was_never_entered_has_not_started_the_clock() {
            asked(after(entered("proposal")), on("2025-03-03")).unmet(Shortfall.NOT_STARTED, "m1");
            asked(after(entered("proposal")))
                    .notLoaded(Part.STAGE_HISTORY)
                    .activity(on("2025-03-03"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void the_creation_is_a_moment() {
            asked(after(created()), on("2025-01-01")).met("m1");
            asked(after(created()), on("2024-12-31"))
                    .unmet(Shortfall.TOO_EARLY, "m1")
                    .findsNo(FindingCode.OLDER_THAN_OPPORTUNITY);
        }

        @Test
        void a_date_field_is_a_moment_if_it_has_a_date() {
            asked(before(dateIn("goLive")))
                    .field("goLive", date("2025-03-03"))
                    .activity(on("2025-03-03"))
                    .inspect()
                    .met("m1");
            asked(before(dateIn("goLive")))
                    .field("goLive", date("2025-03-02"))
                    .activity(on("2025-03-03"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1");
            asked(before(dateIn("goLive")))
                    .emptyField("goLive")
                    .activity(on("2025-03-03"))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "m1");
            asked(before(dateIn("goLive")))
                    .activity(on("2025-03-03"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void a_moment_can_be_asked_for_itself() {
            given().doneWhen(moment(dateIn("goLive"), after(asOf())))
                    .field("goLive", date("2025-03-05"))
                    .inspect()
                    .met("field:goLive");
            given().doneWhen(moment(dateIn("goLive"), after(asOf())))
                    .field("goLive", date("2025-03-03"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "field:goLive");
        }
    }

    /** Where the history was not loaded completely, the stage was entered on 15 February 2025 or earlier. */
    @Nested
    class Perhaps_entered_earlier {
        private Judged judged(TimeRelation when, String meeting) {
            return given().doneWhen(held("meeting", more -> more.addWhen(when)))
                    .partlyLoaded(Part.STAGE_HISTORY)
                    .activity(on(meeting))
                    .inspect();
        }

        @Test
        void what_comes_afterwards_comes_after_it_and_of_what_comes_before_nobody_can_tell() {
            judged(after(entered("demo")), "2025-02-15").met("m1");
            judged(after(entered("demo")), "2025-02-14").undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void what_is_soon_after_it_may_be_too_late_and_what_is_long_after_it_is_long_enough() {
            judged(within("5 days", after(entered("demo"))), "2025-02-16").undetermined(Shortfall.NOT_LOADED, "m1");
            judged(within("5 days", after(entered("demo"))), "2025-02-21").unmet(Shortfall.TOO_LATE, "m1");
            judged(atLeast("5 days", after(entered("demo"))), "2025-02-20").met("m1");
            judged(atLeast("5 days", after(entered("demo"))), "2025-02-19").undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void what_comes_afterwards_is_too_late_to_come_before() {
            judged(before(entered("demo")), "2025-02-16").unmet(Shortfall.TOO_LATE, "m1");
            judged(before(entered("demo")), "2025-02-15").undetermined(Shortfall.NOT_LOADED, "m1");
            judged(within("5 days", before(entered("demo"))), "2025-02-01").undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void so_may_be_the_latest_of_it_and_something_else_and_what_lies_halfway() {
            for (Anchor anchor : List.of(
                    latest(entered("demo"), created()),
                    latest(created(), entered("demo")),
                    halfway(entered("demo"), entered("demo")))) {
                judged(within("5 days", after(anchor)), "2025-02-16").undetermined(Shortfall.NOT_LOADED, "m1");
                judged(after(anchor), "2025-02-16").met("m1");
            }
        }
    }

    @Nested
    class Asked_for_itself {
        private final TimeRelation longAgo = atLeast("10 days", before(asOf()));

        @Test
        void what_has_no_moment_never_was_and_of_one_that_was_not_loaded_nobody_can_tell() {
            given().doneWhen(moment(dateIn("goLive"), after(asOf())))
                    .emptyField("goLive")
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "field:goLive");
            given().doneWhen(moment(dateIn("goLive"), after(asOf())))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "field:goLive");
        }

        @Test
        void everything_is_cited_that_it_may_come_from() {
            given().doneWhen(moment(last(held("demo"), reached("report", "sent")), longAgo))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "activities", "documents");
            given().doneWhen(moment(earliest(entered("demo"), dateIn("goLive")), longAgo))
                    .field("goLive", date("2025-02-28"))
                    .inspect()
                    .met("stage-history", "field:goLive");
            given().doneWhen(moment(dateOf("until", reached("report", "sent")), longAgo))
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "documents");
        }

        @Test
        void one_that_may_as_well_be_an_earlier_one_is_long_ago_but_not_recent() {
            Given entered = given().partlyLoaded(Part.STAGE_HISTORY);
            entered.asks(
                    criterion("long-ago", moment(entered("demo"), before(asOf()))),
                    criterion("recent", moment(entered("demo"), within("20 days", before(asOf())))),
                    criterion("old", moment(entered("demo"), within("10 days", before(asOf())))),
                    criterion("after", moment(entered("demo"), after(created()))),
                    criterion("too-early", moment(entered("demo"), after(dateIn("goLive")))),
                    criterion("fresh", moment(entered("demo"), notOlderThan("20 days"))),
                    criterion("stale", moment(entered("demo"), notOlderThan("10 days"))));
            Judged judged = entered.field("goLive", date("2025-02-20")).inspect();
            judged.of("long-ago").met("stage-history");
            judged.of("recent").undetermined(Shortfall.NOT_LOADED, "stage-history");
            judged.of("old").unmet(Shortfall.TOO_EARLY, "stage-history");
            judged.of("after").undetermined(Shortfall.NOT_LOADED, "stage-history");
            judged.of("too-early").unmet(Shortfall.TOO_EARLY, "stage-history");
            judged.of("fresh").undetermined(Shortfall.NOT_LOADED, "stage-history");
            judged.of("stale").unmet(Shortfall.STALE, "stage-history");
        }

        @Test
        void against_what_never_was_it_has_not_started_either() {
            given().doneWhen(moment(entered("demo"), before(asOf()), after(dateIn("goLive"))))
                    .partlyLoaded(Part.STAGE_HISTORY)
                    .emptyField("goLive")
                    .inspect()
                    .unmet(Shortfall.NOT_STARTED, "stage-history");
        }
    }

    @Nested
    class Measured_from_another_requirement {
        private final Given given = given().asks(criterion("demo-held", held("demo")))
                .doneWhen(held("meeting", more -> more.addWhen(within("2 days", after(whenMet("demo-held"))))));

        private Meeting demo(String id, String date) {
            return meeting(id).of("demo").from(date + "T10:00:00Z").to(date + "T11:00:00Z");
        }

        @Test
        void any_fitting_pair_is_enough() {
            given.activity(demo("d1", "2025-02-01"), demo("d2", "2025-02-20"), demo("d3", "2025-03-04"))
                    .activity(on("2025-02-22"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void any_of_the_proofs_of_an_alternative_may_be_the_one() {
            Given alternatives = given().asks(criterion("shown", any(held("demo"), held("call"))))
                    .doneWhen(held("meeting", more -> more.addWhen(within("2 days", after(whenMet("shown"))))));
            alternatives
                    .activity(demo("d1", "2025-02-01"), demo("d2", "2025-02-20"))
                    .activity(on("2025-02-22"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void no_fitting_pair_is_too_late() {
            given.activity(demo("d1", "2025-02-01"))
                    .activity(on("2025-02-22"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void an_unmet_anchor_makes_it_unmet() {
            given.activity(on("2025-02-22")).inspect().unmet(Shortfall.NOT_STARTED, "m1");
        }

        @Test
        void an_undetermined_anchor_makes_it_undetermined() {
            given.activity(on("2025-02-22"), meeting("d1").of("demo").in("Held"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void a_waived_anchor_lets_the_relation_fall() {
            given.activity(on("2025-02-22")).waiver("x1", "demo-held").inspect().met("m1");
        }
    }

    @Nested
    class What_was_known {
        @Test
        void nothing_that_happened_later_counts() {
            given().doneWhen(held("meeting"))
                    .activity(meeting("m1")
                            .from("2025-03-04T10:00:00Z")
                            .to("2025-03-04T11:00:00Z")
                            .came("booked", "2025-03-01")
                            .came("held", "2025-03-04T12:00:01Z"))
                    .inspect()
                    .unmet(Shortfall.LAPSED, "m1");
        }

        @Test
        @Tag("B062")
        void a_recording_five_minutes_later_is_tolerated_and_told() {
            given().doneWhen(held("meeting"))
                    .activity(meeting("m1").recordedAt("2025-03-04T12:05:00Z"))
                    .inspect()
                    .met("m1")
                    .finds(FindingCode.CLOCK_SKEW);
        }

        @Test
        @Tag("B062")
        void a_recording_later_than_five_minutes_is_no_record_and_is_not_told() {
            given().doneWhen(held("meeting"))
                    .activity(meeting("m1").recordedAt("2025-03-04T12:05:01Z"))
                    .inspect()
                    .unmet(Shortfall.NO_RECORD, "activities")
                    .findsNo(FindingCode.CLOCK_SKEW, FindingCode.NOT_DATED);
        }

        @Test
        void a_state_that_was_entered_six_minutes_later_was_not_known() {
            given().doneWhen(held("meeting"))
                    .activity(meeting("m1")
                            .came("booked", "2025-03-01")
                            .cameAndWasEntered("held", "2025-03-03T11:00:00Z", "2025-03-04T12:06:00Z"))
                    .inspect()
                    .unmet(Shortfall.LAPSED, "m1");
            given().doneWhen(held("meeting"))
                    .activity(meeting("m1")
                            .came("booked", "2025-03-01")
                            .cameAndWasEntered("held", "2025-03-03T11:00:00Z", "2025-03-04T12:05:00Z"))
                    .inspect()
                    .met("m1")
                    .finds(FindingCode.CLOCK_SKEW);
        }

        @Test
        void an_undated_record_of_a_later_time_is_worth_a_booking_and_no_more() {
            Meeting later = meeting("m1").from("2025-03-10T10:00:00Z").to("2025-03-10T11:00:00Z");
            given().doneWhen(held("meeting")).activity(later).inspect().unmet(Shortfall.FUTURE_DATED, "m1");
            given().doneWhen(booked("meeting")).activity(later).inspect().met("m1");
        }

        @Test
        void an_undated_field_value_always_counts() {
            given().doneWhen(field("reason", more -> more))
                    .field("reason", text("cost"))
                    .asOf("2025-01-05T00:00:00Z")
                    .inspect()
                    .met("field:reason");
        }
    }
}
