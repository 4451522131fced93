package io.salesprocess.rules.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/**
 * Monday to Friday without holidays. Days are numbered, so that far ones are found without walking there. Immutable.
 */
final class BusinessDays {
    /** The first Monday before the epoch, from which weeks are counted. */
    private static final long MONDAY = LocalDate.of(1969, 12, 29).toEpochDay();

    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

    private final long[] holidays;

    /** @param holidays those on a weekend change nothing */
    BusinessDays(Collection<LocalDate> holidays) {
        this.holidays = holidays.stream()
                .filter(BusinessDays::weekday)
                .mapToLong(LocalDate::toEpochDay)
                .distinct()
                .sorted()
                .toArray();
    }

    boolean include(LocalDate day) {
        return weekday(day) && Arrays.binarySearch(holidays, day.toEpochDay()) < 0;
    }

    /** The day after which so many business days have passed, the day itself not counted; the day itself for none. */
    LocalDate after(LocalDate day, long amount) {
        return amount == 0 ? day : numbered(upTo(day.toEpochDay()) + amount);
    }

    /** The day from which so many business days pass until a day, which itself is not counted; the day itself for none. */
    LocalDate before(LocalDate day, long amount) {
        return amount == 0 ? day : numbered(upTo(day.toEpochDay() - 1) - amount + 1);
    }

    /** How many there are from one day until another, the latter not counted. */
    long between(LocalDate from, LocalDate until) {
        return Math.max(0, upTo(until.toEpochDay() - 1) - upTo(from.toEpochDay() - 1));
    }

    /** The number of a day: how many business days there are up to it. */
    private long upTo(long day) {
        int found = Arrays.binarySearch(holidays, day);
        return weekdays(day) - (found < 0 ? -found - 1 : found + 1);
    }

    private static long weekdays(long day) {
        long since = day - MONDAY;
        return Math.floorDiv(since, WEEK) * WORKING_WEEK + Math.min(Math.floorMod(since, WEEK) + 1, WORKING_WEEK);
    }

    /** The first day with a number: without holidays the weekday with it, and later by as many as lie before it. */
    private LocalDate numbered(long number) {
        long early = weekday(number);
        long late = weekday(number + holidays.length);
        while (early < late) {
            long middle = Math.floorDiv(early + late, 2);
            if (upTo(middle) >= number) {
                late = middle;
            } else {
                early = middle + 1;
            }
        }
        return LocalDate.ofEpochDay(early);
    }

    private static long weekday(long number) {
        return MONDAY + Math.floorDiv(number - 1, WORKING_WEEK) * WEEK + Math.floorMod(number - 1, WORKING_WEEK);
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
