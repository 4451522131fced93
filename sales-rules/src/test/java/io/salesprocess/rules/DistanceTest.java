package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Conditions.money;
import static io.salesprocess.rules.given.Conditions.moneyWithoutCurrency;
import static io.salesprocess.rules.given.Conditions.text;
import static io.salesprocess.rules.given.Conditions.within;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.atLeast;
import static io.salesprocess.rules.given.Moments.atLeastOfTable;
import static io.salesprocess.rules.given.Moments.notOlderThanTable;
import static io.salesprocess.rules.given.Moments.row;
import static io.salesprocess.rules.given.Moments.spans;
import static io.salesprocess.rules.given.Moments.spansOr;
import static io.salesprocess.rules.given.Moments.withinOfTable;

import io.salesprocess.model.definition.Comparison;
import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Judged;
import io.salesprocess.rules.given.Meeting;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How far away from an anchor something has to be; the stage "demo" was entered on 15 February 2025. */
class DistanceTest {
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
    class At_least {
        @Test
        void at_least_five_days_after_means_the_fifth_and_not_the_fourth() {
            asked(atLeast("5 days", after(entered("demo"))), on("2025-02-20")).met("m1");
            asked(atLeast("5 days", after(entered("demo"))), on("2025-02-19")).unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void at_least_five_days_before_means_the_fifth_and_not_the_fourth() {
            asked(atLeast("5 days", before(entered("demo"))), on("2025-02-10")).met("m1");
            asked(atLeast("5 days", before(entered("demo"))), on("2025-02-11")).unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void what_lies_on_the_other_side_is_not_far_enough_away_on_this_one() {
            asked(atLeast("5 days", after(entered("demo"))), on("2025-02-01")).unmet(Shortfall.TOO_EARLY, "m1");
            asked(atLeast("5 days", before(entered("demo"))), on("2025-02-28")).unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void a_gap_has_a_shortest_and_a_longest_length() {
            TimeRelation when = within("10 days", atLeast("5 days", after(entered("demo"))));
            asked(when, on("2025-02-25")).met("m1");
            asked(when, on("2025-02-26")).unmet(Shortfall.TOO_LATE, "m1");
            asked(when, on("2025-02-19")).unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void hours_are_elapsed_time() {
            asked(atLeast("24 hours", after(entered("demo"))))
                    .history(claim("demo", "2025-02-15T11:00:00Z"))
                    .activity(on("2025-02-16"))
                    .inspect()
                    .met("m1");
            asked(atLeast("24 hours", after(entered("demo"))))
                    .history(claim("demo", "2025-02-15T11:00:01Z"))
                    .activity(on("2025-02-16"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void twenty_four_hours_are_less_than_a_day_when_the_clock_is_put_back() {
            Given day = asked(atLeast("1 day", after(entered("demo"))))
                    .zone("Europe/Berlin")
                    .history(claim("demo", "2024-10-26T22:30:00Z"));
            day.activity(meeting("m1").from("2024-10-27T22:00:00Z").to("2024-10-27T22:30:00Z"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
            asked(atLeast("1 day", after(entered("demo"))))
                    .zone("Europe/Berlin")
                    .history(claim("demo", "2024-10-26T22:30:00Z"))
                    .activity(meeting("m1").from("2024-10-27T22:30:00Z").to("2024-10-27T23:00:00Z"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void a_month_before_the_end_of_march_is_the_end_of_february() {
            asked(atLeast("1 month", before(dateIn("goLive"))))
                    .field("goLive", date("2025-03-31"))
                    .activity(on("2025-02-28"))
                    .inspect()
                    .met("m1");
            asked(atLeast("1 month", before(dateIn("goLive"))))
                    .field("goLive", date("2025-03-31"))
                    .activity(on("2025-03-01"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1");
        }
    }

    @Test
    void so_many_hours_after_a_date_are_so_many_after_it_began() {
        asked(atLeast("36 hours", after(entered("demo"))))
                .history(claim("demo", "2025-02-15"))
                .activity(meeting("m1").from("2025-02-16T11:00:00Z").to("2025-02-16T12:00:00Z"))
                .inspect()
                .met("m1");
        asked(atLeast("36 hours", after(entered("demo"))))
                .history(claim("demo", "2025-02-15"))
                .activity(meeting("m1").from("2025-02-16T11:00:00Z").to("2025-02-16T11:59:59Z"))
                .inspect()
                .unmet(Shortfall.TOO_EARLY, "m1");
    }

    @Nested
    class As_a_table_says {
        private Given pace(TimeRelation when) {
            return asked(when)
                    .process(process -> process.addTables(spansOr(
                            "60 days",
                            "pace",
                            row("30 days", "budget", Comparison.AT_LEAST, money("50000", "EUR")),
                            row("45 days", "reason", Comparison.EQUALS, text("renewal")))));
        }

        private Given fresh() {
            return pace(notOlderThanTable("pace"));
        }

        @Test
        void the_first_row_that_fits_tells_how_long() {
            fresh().field("budget", money("50000", "EUR"))
                    .field("reason", text("renewal"))
                    .activity(on("2025-02-02"))
                    .inspect()
                    .met("m1");
            fresh().field("budget", money("50000", "EUR"))
                    .field("reason", text("renewal"))
                    .activity(on("2025-02-01"))
                    .inspect()
                    .unmet(Shortfall.STALE, "m1");
        }

        @Test
        void a_row_that_does_not_fit_is_passed_over() {
            fresh().field("budget", money("49999", "EUR"))
                    .field("reason", text("renewal"))
                    .activity(on("2025-01-18"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void where_no_row_fits_the_other_value_counts() {
            fresh().emptyField("budget")
                    .emptyField("reason")
                    .activity(on("2025-01-03"))
                    .inspect()
                    .met("m1");
            fresh().emptyField("budget")
                    .emptyField("reason")
                    .activity(on("2025-01-02"))
                    .inspect()
                    .unmet(Shortfall.STALE, "m1");
        }

        @Test
        void a_row_of_which_nobody_can_tell_makes_the_value_unknown() {
            fresh().field("reason", text("renewal"))
                    .activity(on("2025-03-03"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
            fresh().field("budget", moneyWithoutCurrency("90000"))
                    .field("reason", text("renewal"))
                    .activity(on("2025-03-03"))
                    .inspect()
                    .undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void a_row_of_which_nobody_can_tell_after_one_that_fits_does_not_matter() {
            fresh().field("budget", money("50000", "EUR"))
                    .activity(on("2025-02-02"))
                    .inspect()
                    .met("m1");
        }

        @Test
        void what_lies_on_the_wrong_side_is_wrong_however_far_it_may_be_away() {
            pace(withinOfTable("pace", after(entered("demo"))))
                    .activity(on("2025-02-14"))
                    .inspect()
                    .unmet(Shortfall.TOO_EARLY, "m1");
        }

        @Test
        void a_shortest_distance_can_be_told_by_a_table() {
            pace(atLeastOfTable("pace", before(dateIn("goLive"))))
                    .field("budget", money("50000", "EUR"))
                    .field("goLive", date("2025-04-01"))
                    .activity(on("2025-03-02"))
                    .inspect()
                    .met("m1");
            pace(atLeastOfTable("pace", before(dateIn("goLive"))))
                    .field("budget", money("50000", "EUR"))
                    .field("goLive", date("2025-04-01"))
                    .activity(on("2025-03-03"))
                    .inspect()
                    .unmet(Shortfall.TOO_LATE, "m1");
        }

        @Test
        void what_is_too_near_is_so_whatever_an_unknown_table_allows() {
            TimeRelation when = withinOfTable("pace", atLeast("5 days", after(entered("demo"))));
            pace(when).activity(on("2025-02-19")).inspect().unmet(Shortfall.TOO_EARLY, "m1");
            pace(when).activity(on("2025-02-20")).inspect().undetermined(Shortfall.NOT_LOADED, "m1");
        }

        @Test
        void a_table_that_says_nothing_here_cannot_be_held_to() {
            asked(notOlderThanTable("pace"))
                    .process(process -> process.addTables(spans("pace", row("30 days", "reason", Comparison.KNOWN))))
                    .emptyField("reason")
                    .activity(on("2025-03-03"))
                    .inspect()
                    .unmet(Shortfall.NOT_COMPARABLE, "m1");
        }
    }
}
