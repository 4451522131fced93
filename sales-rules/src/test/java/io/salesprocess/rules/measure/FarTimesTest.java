package io.salesprocess.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.salesprocess.model.definition.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Far days and times are found where somebody finds them who walks there day by day. */
class FarTimesTest {
    private static final List<LocalDate> HOLIDAYS = Stream.concat(
                    Stream.of("2011-12-29", "2024-03-29", "2024-04-01", "2024-04-06", "2024-12-25", "2024-12-25")
                            .map(LocalDate::parse),
                    LocalDate.parse("2025-07-01").datesUntil(LocalDate.parse("2025-09-01")))
            .toList();
    private static final BusinessDays BUSINESS_DAYS = new BusinessDays(HOLIDAYS);
    private static final int TRIES = 300;

    private static LocalDate step(LocalDate day, int step) {
        LocalDate next = day.plusDays(step);
        while (next.getDayOfWeek().getValue() > 5 || HOLIDAYS.contains(next)) {
            next = next.plusDays(step);
        }
        return next;
    }

    @Test
    void business_days_are_the_weekdays_that_are_no_holidays() {
        LocalDate friday = LocalDate.parse("2024-03-28");
        assertThat(BUSINESS_DAYS.include(friday)).isTrue();
        assertThat(BUSINESS_DAYS.include(LocalDate.parse("2024-03-29"))).isFalse();
        assertThat(BUSINESS_DAYS.include(LocalDate.parse("2024-03-30"))).isFalse();
        assertThat(BUSINESS_DAYS.after(friday, 1)).isEqualTo("2024-04-02");
        assertThat(BUSINESS_DAYS.before(LocalDate.parse("2024-04-02"), 1)).isEqualTo(friday);
        assertThat(BUSINESS_DAYS.after(friday, 0)).isEqualTo(friday);
        assertThat(BUSINESS_DAYS.between(friday, LocalDate.parse("2024-04-02"))).isEqualTo(1);
        assertThat(BUSINESS_DAYS.between(friday, friday)).isZero();
    }

    @Test
    void so_many_business_days_lead_to_the_day_to_which_as_many_steps_lead() {
        for (LocalDate start : LocalDate.parse("2024-03-20")
                .datesUntil(LocalDate.parse("2024-04-12"))
                .toList()) {
            LocalDate forward = start;
            LocalDate back = start;
            for (int steps = 1; steps < 400; steps++) {
                forward = step(forward, 1);
                back = step(back, -1);
                assertThat(BUSINESS_DAYS.after(start, steps)).isEqualTo(forward);
                assertThat(BUSINESS_DAYS.before(start, steps)).isEqualTo(back);
            }
        }
    }

    /** Day by day. */
    private record Walk(ZoneId zone, WorkingHours hours) {
        private Duration room(LocalDate day, Instant from, Instant to) {
            return BUSINESS_DAYS.include(day) && from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
        }

        private Instant at(LocalDate day, LocalTime time) {
            return day.atTime(time).atZone(zone).toInstant();
        }

        Instant after(Instant from, Duration time) {
            Duration left = time;
            for (LocalDate day = LocalDate.ofInstant(from, zone); ; day = day.plusDays(1)) {
                Instant opens = at(day, hours.from());
                Instant begins = opens.isBefore(from) ? from : opens;
                Duration room = room(day, begins, at(day, hours.to()));
                if (room.compareTo(left) >= 0) {
                    return begins.plus(left);
                }
                left = left.minus(room);
            }
        }

        Instant before(Instant to, Duration time) {
            Duration left = time;
            for (LocalDate day = LocalDate.ofInstant(to, zone); ; day = day.minusDays(1)) {
                Instant closes = at(day, hours.to());
                Instant ends = closes.isAfter(to) ? to : closes;
                Duration room = room(day, at(day, hours.from()), ends);
                if (room.compareTo(left) >= 0) {
                    return ends.minus(left);
                }
                left = left.minus(room);
            }
        }
    }

    /** Zones in which the clock is changed never, in the night, at midnight, and by a whole day. */
    @ParameterizedTest
    @ValueSource(
            strings = {"UTC", "Europe/Berlin", "America/Sao_Paulo", "America/Havana", "Africa/Cairo", "Pacific/Apia"})
    void so_much_working_time_leads_where_it_leads_day_by_day(String name) {
        ZoneId zone = ZoneId.of(name);
        Random random = new Random(22);
        for (WorkingHours hours : List.of(hours("09:00", "17:30"), hours("00:00", "23:59"), hours("01:30", "03:15"))) {
            WorkingTime quick = new WorkingTime(zone, hours, BUSINESS_DAYS);
            Walk walk = new Walk(zone, hours);
            IntStream.range(0, TRIES).forEach(any -> {
                Instant from = Instant.parse("2008-01-01T00:00:00Z").plusSeconds(random.nextInt((int)
                        Duration.ofDays(18 * 365).toSeconds()));
                Duration time = Duration.ofMinutes(1 + random.nextInt(random.nextBoolean() ? 1_000 : 400_000));
                assertThat(quick.after(from, time))
                        .as("%s after %s", time, from)
                        .isEqualTo(walk.after(from, time));
                assertThat(quick.before(from, time))
                        .as("%s before %s", time, from)
                        .isEqualTo(walk.before(from, time));
            });
        }
    }

    private static WorkingHours hours(String from, String to) {
        return WorkingHours.builder()
                .from(LocalTime.parse(from))
                .to(LocalTime.parse(to))
                .build();
    }

    @Test
    void no_working_time_leads_nowhere() {
        WorkingTime time = new WorkingTime(ZoneId.of("UTC"), hours("09:00", "17:00"), BUSINESS_DAYS);
        Instant night = Instant.parse("2025-01-01T03:00:00Z");
        assertThat(time.after(night, Duration.ZERO)).isEqualTo(night);
        assertThat(time.before(night, Duration.ZERO)).isEqualTo(night);
    }

    /** It took two seconds for each million of minutes, and nobody could stop it. */
    @Test
    @Tag("B022")
    void a_minute_a_day_for_as_long_as_may_be_asked_is_found_at_once_or_lies_beyond_all_records() {
        WorkingTime time = new WorkingTime(ZoneId.of("Europe/Berlin"), hours("09:00", "09:01"), BUSINESS_DAYS);
        Instant start = Instant.parse("2024-01-01T00:00:00Z");
        long before = System.nanoTime();
        assertThat(time.after(start, Duration.ofMinutes(1_000_000)))
                .isBetween("5857-01-01T00:00:00Z", "5859-01-01T00:00:00Z");
        assertThat(time.after(start, Duration.ofMinutes(50_000_000))).isAfter("9999-12-31T23:59:59Z");
        assertThat(time.before(start, Duration.ofMinutes(50_000_000))).isBefore("0000-01-01T00:00:00Z");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }
}
