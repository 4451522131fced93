package io.salesprocess.rules;

import static io.salesprocess.rules.given.Conditions.after;
import static io.salesprocess.rules.given.Conditions.before;
import static io.salesprocess.rules.given.Conditions.date;
import static io.salesprocess.rules.given.Conditions.dateIn;
import static io.salesprocess.rules.given.Conditions.held;
import static io.salesprocess.rules.given.Given.given;
import static io.salesprocess.rules.given.Meeting.meeting;
import static io.salesprocess.rules.given.Moments.endOf;
import static io.salesprocess.rules.given.Moments.startOf;

import io.salesprocess.model.inspection.Shortfall;
import io.salesprocess.model.value.Period;
import io.salesprocess.rules.given.Given;
import io.salesprocess.rules.given.Meeting;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first and the last day of the period around the date on which the buyer goes live. */
class CalendarPeriodsTest {
    private static Meeting on(String date) {
        return meeting("m1").from(date + "T10:00:00Z").to(date + "T11:00:00Z");
    }

    private static Given lying(Period period, String goLive, String on) {
        return given().doneWhen(held(
                        "meeting",
                        asked -> asked.addWhen(
                                after(startOf(period, dateIn("goLive"))), before(endOf(period, dateIn("goLive"))))))
                .field("goLive", date(goLive))
                .asOf("2026-12-31T12:00:00Z")
                .activity(on(on));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,     2025-02-15, 2025-02-15, 2025-02-15",
        "WEEK,    2025-02-15, 2025-02-10, 2025-02-16",
        "WEEK,    2025-02-10, 2025-02-10, 2025-02-16",
        "MONTH,   2024-02-15, 2024-02-01, 2024-02-29",
        "QUARTER, 2025-02-15, 2025-01-01, 2025-03-31",
        "YEAR,    2025-02-15, 2025-01-01, 2025-12-31"
    })
    void the_first_and_last_day_belong_to_it_and_their_neighbours_do_not(
            Period period, String goLive, String first, String last) {
        boundaries(period, goLive, first, last, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2025-01-31, 2024-11-01, 2025-01-31",
        "QUARTER, 2025-02-01, 2025-02-01, 2025-04-30",
        "YEAR,    2025-01-31, 2024-02-01, 2025-01-31",
        "YEAR,    2025-02-01, 2025-02-01, 2026-01-31"
    })
    void quarters_and_years_are_those_of_a_fiscal_year_that_starts_in_february(
            Period period, String goLive, String first, String last) {
        boundaries(period, goLive, first, last, 2);
    }

    private static void boundaries(Period period, String goLive, String first, String last, int fiscal) {
        judge(period, goLive, first, fiscal).inspect().met("m1");
        judge(period, goLive, last, fiscal).inspect().met("m1");
        judge(period, goLive, plus(first, -1), fiscal).inspect().unmet(Shortfall.TOO_EARLY, "m1");
        judge(period, goLive, plus(last, 1), fiscal).inspect().unmet(Shortfall.TOO_LATE, "m1");
    }

    private static Given judge(Period period, String goLive, String on, int fiscal) {
        return lying(period, goLive, on).process(process -> process.fiscalYearStartsIn(fiscal));
    }

    private static String plus(String date, int days) {
        return LocalDate.parse(date).plusDays(days).toString();
    }

    @Test
    void the_day_is_that_of_the_zone() {
        given().doneWhen(held("meeting", asked -> asked.addWhen(after(startOf(Period.MONTH, dateIn("goLive"))))))
                .zone("Europe/Berlin")
                .field("goLive", date("2025-01-31T23:30:00Z"))
                .activity(on("2025-01-31"))
                .inspect()
                .unmet(Shortfall.TOO_EARLY, "m1");
    }
}
