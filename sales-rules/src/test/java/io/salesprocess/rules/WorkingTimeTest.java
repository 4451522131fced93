package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.entered;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.claim;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.atLeast;

import io.salesprocess.model.definition.TimeRelation;
import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.rules.given.Conditions;
import io.salesprocess.rules.given.Given;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Working hours are from nine to five; 28 February 2025 is a Friday. */
class WorkingTimeTest {
    private static Given asked(String entered, TimeRelation when) {
        return given().workingHours()
                .history(claim("demo", entered))
                .doneWhen(held("meeting", more -> more.addWhen(when)));
    }

    private static Given ended(Given given, String at) {
        return given.activity(meeting("m1").from(at).to(at));
    }

    private static Given within(String span, String entered, String ended) {
        return ended(asked(entered, Conditions.within(span, after(entered("demo")))), ended);
    }

    private static final String FRIDAY = "2025-02-28T16:59:00Z";

    @Test
    void two_working_hours_after_a_minute_to_five_on_friday_end_on_monday_before_eleven() {
        within("2 working hours", FRIDAY, "2025-03-03T10:59:00Z").inspect().met("m1");
        within("2 working hours", FRIDAY, "2025-03-03T10:59:01Z").inspect().unmet(Shortfall.TOO_LATE, "m1");
    }

    @Test
    void the_weekend_costs_nothing() {
        within("2 minutes", FRIDAY, "2025-03-02T12:00:00Z").inspect().unmet(Shortfall.TOO_LATE, "m1");
        within("2 working minutes", FRIDAY, "2025-03-02T12:00:00Z").inspect().met("m1");
    }

    @Test
    void what_begins_in_the_night_is_counted_from_the_morning() {
        within("30 working minutes", "2025-02-28T03:00:00Z", "2025-02-28T09:30:00Z")
                .inspect()
                .met("m1");
        within("30 working minutes", "2025-02-28T03:00:00Z", "2025-02-28T09:30:01Z")
                .inspect()
                .unmet(Shortfall.TOO_LATE, "m1");
    }

    @Test
    void a_holiday_costs_nothing() {
        within("2 working hours", FRIDAY, "2025-03-04T10:59:00Z")
                .holiday("2025-03-03")
                .inspect()
                .met("m1");
    }

    @Test
    void a_limit_that_ends_with_the_day_ends_then() {
        within("1 working minute", FRIDAY, "2025-02-28T17:00:00Z").inspect().met("m1");
        within("1 working minute", FRIDAY, "2025-02-28T17:00:01Z").inspect().unmet(Shortfall.TOO_LATE, "m1");
    }

    @Test
    void at_least_two_working_hours_after_begins_where_within_two_working_hours_ends() {
        ended(asked(FRIDAY, atLeast("2 working hours", after(entered("demo")))), "2025-03-03T10:59:00Z")
                .inspect()
                .met("m1");
        ended(asked(FRIDAY, atLeast("2 working hours", after(entered("demo")))), "2025-03-03T10:58:59Z")
                .inspect()
                .unmet(Shortfall.TOO_EARLY, "m1");
    }

    @Test
    void two_working_hours_before_ten_on_monday_are_four_on_friday() {
        String monday = "2025-03-03T10:00:00Z";
        ended(asked(monday, atLeast("2 working hours", before(entered("demo")))), "2025-02-28T16:00:00Z")
                .inspect()
                .met("m1");
        ended(asked(monday, atLeast("2 working hours", before(entered("demo")))), "2025-02-28T16:00:01Z")
                .inspect()
                .unmet(Shortfall.TOO_LATE, "m1");
    }

    @Test
    void no_working_time_before_or_after_a_moment_is_the_moment_itself_even_at_night() {
        String night = "2025-02-28T03:00:00Z";
        within("0 working minutes", night, night).inspect().met("m1");
        within("0 working minutes", night, "2025-02-28T09:00:01Z").inspect().unmet(Shortfall.TOO_LATE, "m1");
        ended(asked(night, atLeast("0 working minutes", before(entered("demo")))), night)
                .inspect()
                .met("m1");
        ended(asked(night, atLeast("0 working minutes", before(entered("demo")))), "2025-02-28T03:00:01Z")
                .inspect()
                .unmet(Shortfall.TOO_LATE, "m1");
    }

    @Test
    void so_much_working_time_before_the_evening_or_the_weekend_is_counted_back_from_the_close_of_work() {
        String sunday = "2025-03-02T12:00:00Z";
        ended(asked(sunday, atLeast("1 working hour", before(entered("demo")))), "2025-02-28T16:00:00Z")
                .inspect()
                .met("m1");
        ended(asked(sunday, atLeast("1 working hour", before(entered("demo")))), "2025-02-28T16:00:01Z")
                .inspect()
                .unmet(Shortfall.TOO_LATE, "m1");
        String evening = "2025-02-28T20:00:00Z";
        ended(asked(evening, atLeast("8 working hours", before(entered("demo")))), "2025-02-28T09:00:00Z")
                .inspect()
                .met("m1");
        ended(asked(evening, atLeast("8 working hours", before(entered("demo")))), "2025-02-28T09:00:01Z")
                .inspect()
                .unmet(Shortfall.TOO_LATE, "m1");
    }

    @Test
    @Tag("B056")
    void nine_is_nine_in_the_zone_also_when_the_clock_changes() {
        asked("2025-03-28T15:59:00Z", Conditions.within("1 working hour", after(entered("demo"))))
                .zone("Europe/Berlin")
                .asOf("2025-04-01T12:00:00Z")
                .activity(meeting("m1").from("2025-03-31T07:59:00Z").to("2025-03-31T07:59:00Z"))
                .inspect()
                .met("m1");
        asked("2025-03-28T15:59:00Z", Conditions.within("1 working hour", after(entered("demo"))))
                .zone("Europe/Berlin")
                .asOf("2025-04-01T12:00:00Z")
                .activity(meeting("m1").from("2025-03-31T08:00:00Z").to("2025-03-31T08:00:00Z"))
                .inspect()
                .unmet(Shortfall.TOO_LATE, "m1");
    }
}
