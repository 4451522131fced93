package io.salesprocess.rules.measure;

import io.salesprocess.model.value.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The periods of the calendar: weeks from Monday, quarters and years of the fiscal year. Immutable. */
final class Periods {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final int fiscalYearStartsIn;

    /**
     * Counts periods.
     *
     * @param fiscalYearStartsIn the number of the month, 1 to 12
     */
    Periods(int fiscalYearStartsIn) {
        this.fiscalYearStartsIn = fiscalYearStartsIn;
    }

    /** The first day of the period in which the date lies. */
    LocalDate first(Period period, LocalDate date) {
        int monthsIn = Math.floorMod(date.getMonthValue() - fiscalYearStartsIn, MONTHS_OF_A_YEAR);
        return switch (period) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.withDayOfMonth(1).minusMonths(monthsIn % MONTHS_OF_A_QUARTER);
            case YEAR -> date.withDayOfMonth(1).minusMonths(monthsIn);
        };
    }

    /** The last day of the period in which the date lies. */
    LocalDate last(Period period, LocalDate date) {
        LocalDate first = first(period, date);
        LocalDate next =
                switch (period) {
                    case DAY -> first.plusDays(1);
                    case WEEK -> first.plusWeeks(1);
                    case MONTH -> first.plusMonths(1);
                    case QUARTER -> first.plusMonths(MONTHS_OF_A_QUARTER);
                    case YEAR -> first.plusMonths(MONTHS_OF_A_YEAR);
                };
        return next.minusDays(1);
    }
}
